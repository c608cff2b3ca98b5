// The INI dialect of the AWS SDK for JavaScript v3 (shared-ini-file-loader of @smithy/core 3.41.0). https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
import {type IniFile, type IniLine, type IniValue, lineLog, unread} from './ini-file';

/** `profile name`, `sso-session 'name'`: a kind, a blank and one word. */
const twoWords = /^([\w-]+)\s(["'])?([\w\-@+.%:/]+)\2$/;
const kinds: readonly string[] = ['profile', 'sso-session', 'services'];

interface Header {
  /** `profile.name` for a header with a kind, the header itself for others; undefined for an unknown kind. */
  readonly section: string | undefined;
  readonly why: string;
}

function readHeader(header: string): Header {
  const [, kind = '', , name = ''] = twoWords.exec(header) ?? [];
  if (kind === '') return {section: header, why: ''};
  if (kinds.includes(kind)) return {section: `${kind}.${name}`, why: ''};
  return {section: undefined, why: `\`[${header}]\` is no profile, sso-session or services section`};
}

/** Reads a file as the SDK for JavaScript does: it forgives nearly everything. Never throws. */
export function parseJavascriptIni(text: string): IniFile {
  const {lines, note} = lineLog();
  const rows = text.split(/\r?\n/);
  const sections = new Map<string, Map<string, IniValue>>();
  let section: string | undefined;
  let skipped = 'it stands before the first `[section]`';
  let parent = '';

  for (const [index, row] of rows.entries()) {
    const number = index + 1;
    const line = (row.split(/(?:^|\s)[;#]/)[0] ?? '').trim();
    if (line === '') {
      note(number, row.trim() === '' ? 'blank' : 'comment');
    } else if (line.startsWith('[') && line.endsWith(']')) {
      const header = line.slice(1, -1);
      if (header === '__proto__' || header === 'profile __proto__') {
        return unread(lines, rows.length, note(number, 'fatal', `\`[${header}]\` is not allowed as a name`));
      }
      const read = readHeader(header);
      section = read.section;
      skipped = read.why === '' ? 'its section has no name' : read.why;
      parent = '';
      note(number, section ? 'section' : 'ignored', section ? '' : skipped, section);
    } else if (!section) {
      note(number, 'ignored', skipped);
    } else {
      const at = line.indexOf('=');
      const key = line.slice(0, Math.max(0, at)).trim();
      const value = line.slice(at + 1).trim();
      if (at <= 0) {
        note(number, 'ignored', 'the line is no `[section]` and no `key = value`');
      } else if (value === '') {
        parent = key;
        note(number, 'setting');
      } else {
        if (row.trimStart() === row) parent = '';
        const settings = sections.get(section) ?? new Map<string, IniValue>();
        sections.set(section, settings);
        settings.set(parent ? `${parent}.${key}` : key, value);
        note(number, parent ? 'continuation' : 'setting');
      }
    }
  }
  return {sections, lines: lines satisfies readonly IniLine[]};
}

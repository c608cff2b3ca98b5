// The INI dialect of botocore, thus of the AWS CLI and boto3: Python's RawConfigParser in strict mode. https://docs.python.org/3/library/configparser.html#supported-ini-file-structure
import {type IniFile, type IniLine, type IniValue, lineLog, unread} from './ini-file';

const blank = '[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const edges = new RegExp(`^${blank}+|${blank}+$`, 'g');
const firstInk = new RegExp(`(?!${blank})[^]`);

/** `str.strip()` of Python. */
const strip = (text: string): string => text.replace(edges, '');

interface Draft {
  readonly parts: string[];
  readonly line: number;
}

/** The nested settings of a value that starts on the next line; undefined if a line has no `=`. */
function nested(value: string): ReadonlyMap<string, string> | undefined {
  const settings = new Map<string, string>();
  for (const line of value.split('\n').map(strip)) {
    if (line === '') continue;
    const at = line.indexOf('=');
    if (at < 0) return undefined;
    settings.set(strip(line.slice(0, at)), strip(line.slice(at + 1)));
  }
  return settings;
}

/** Reads a file as botocore does. Never throws; a refused file has no sections. */
export function parsePythonIni(text: string): IniFile {
  const {lines, note} = lineLog();
  const rows = text.split(/\r\n|\r|\n/);
  const drafts = new Map<string, Map<string, Draft>>();
  const defaults = new Map<string, Draft>();
  const seen = new Set<string>();
  let current: Map<string, Draft> | undefined;
  let name = '';
  let key: string | undefined;
  let indent = 0;
  let broken: IniLine | undefined;

  for (const [index, row] of rows.entries()) {
    const number = index + 1;
    const value = strip(row);
    if (/^[#;]/.test(value)) {
      note(number, 'comment');
      continue;
    }
    if (value === '') {
      if (key !== undefined) current?.get(key)?.parts.push('');
      note(number, 'blank');
      continue;
    }
    const depth = row.search(firstInk);
    if (current && key !== undefined && depth > indent) {
      current.get(key)?.parts.push(value);
      note(number, 'continuation');
      continue;
    }
    indent = depth;
    const header = /^\[(.+)\]/.exec(value)?.[1];
    if (header !== undefined) {
      key = undefined;
      name = header;
      if (header === 'DEFAULT') {
        current = defaults;
      } else if (drafts.has(header)) {
        return unread(lines, rows.length, note(number, 'fatal', `section \`[${header}]\` stands in the file twice`));
      } else {
        current = new Map();
        drafts.set(header, current);
      }
      note(number, 'section', '', header);
      continue;
    }
    if (!current) {
      return unread(lines, rows.length, note(number, 'fatal', 'a setting stands before the first `[section]`'));
    }
    const at = value.search(/[=:]/);
    if (at < 0) {
      broken ??= note(number, 'fatal', 'the line is no `[section]`, no comment and has no `=`');
      if (broken.number !== number) note(number, 'fatal', broken.why);
      continue;
    }
    key = strip(value.slice(0, at)).toLowerCase();
    const mark = JSON.stringify([name, key]);
    if (seen.has(mark)) {
      return unread(lines, rows.length, note(number, 'fatal', `\`${key}\` is set twice in \`[${name}]\``));
    }
    seen.add(mark);
    current.set(key, {parts: [strip(value.slice(at + 1))], line: number});
    const line = note(number, key === '' ? 'fatal' : 'setting', key === '' ? 'the line starts with its `=`' : '');
    if (key === '') broken ??= line;
  }
  if (broken) return {sections: new Map(), lines, refusedAt: broken};
  return finish(drafts, defaults, lines);
}

function finish(
  drafts: ReadonlyMap<string, ReadonlyMap<string, Draft>>,
  defaults: ReadonlyMap<string, Draft>,
  lines: readonly IniLine[],
): IniFile {
  const sections = new Map<string, Map<string, IniValue>>();
  for (const [section, settings] of drafts) {
    const values = new Map<string, IniValue>();
    for (const [key, {parts, line}] of new Map([...defaults, ...settings])) {
      const joined = parts.join('\n').replace(new RegExp(`${blank}+$`), '');
      const value = joined.startsWith('\n') ? nested(joined) : joined;
      if (value === undefined) {
        const why = `the indented lines below \`${key}\` must be settings with an \`=\``;
        const refusedAt: IniLine = {number: line, fate: 'fatal', why};
        return {
          sections: new Map(),
          lines: lines.map((one) => (one.number === line ? refusedAt : one)),
          refusedAt,
        };
      }
      values.set(key, value);
    }
    sections.set(section, values);
  }
  return {sections, lines};
}

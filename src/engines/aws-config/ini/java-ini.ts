// The INI dialect of the AWS SDK for Java 2.x (ProfileFileReader, read in its source). https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
import {type IniFile, type IniValue, type LineFate, lineLog, unread} from './ini-file';

export type JavaFileType = 'config' | 'credentials';

interface Read {
  readonly fate: LineFate;
  readonly why?: string;
  readonly section?: string;
}

interface State {
  readonly type: JavaFileType;
  readonly sections: Map<string, Map<string, IniValue>>;
  current: Map<string, IniValue> | undefined;
  key: string | undefined;
  /** Why the section, or the setting, that is being read does not count; empty if it does. */
  skippedSection: string;
  skippedKey: string;
  isNested: boolean;
  hasPrefixedDefault: boolean;
}

const identifier = /^[A-Za-z0-9_\-/.%@:+]*$/;
const refusedName = (name: string): string =>
  `the name \`${name}\` is not accepted: only letters, digits and \`_ - / . % @ : +\` may stand in it`;

/** `String.trim()` of Java: every character up to the blank. */
const trim = (text: string): string => text.replace(/^[\0-\x20]+|[\0-\x20]+$/g, '');

function withoutComment(line: string, start: RegExp): string {
  const at = line.search(start);
  return trim(at < 0 ? line : line.slice(0, at));
}

/** The section of a header; `why` if it does not count. */
function readName(raw: string, type: JavaFileType): {readonly section: string; readonly why: string} {
  const [, kind = '', rest = ''] = /^(profile|sso-session|services)[ \t](.*)$/.exec(raw) ?? [];
  const isPlain = type === 'credentials' || raw === 'default';
  const name = isPlain ? raw : trim(rest);
  const section = `${isPlain ? 'profile' : kind}.${name}`;
  if (!isPlain && kind === '') return {section, why: `\`[${raw}]\` lacks the word \`profile\``};
  return {section, why: identifier.test(name) ? '' : refusedName(name)};
}

function readSection(state: State, row: string): Read {
  const header = withoutComment(row, /[#;]/);
  if (!header.endsWith(']')) return {fate: 'fatal', why: 'the section header does not end with `]`'};
  const raw = trim(header.slice(1, -1));
  const {section, why} = readName(raw, state.type);
  const isPrefixed = /^profile[ \t]/.test(raw);
  const isConfigDefault = state.type === 'config' && section === 'profile.default';
  const isLate = isConfigDefault && !isPrefixed && state.hasPrefixedDefault && state.sections.has(section);
  state.skippedSection = isLate ? '`[profile default]` stands in the file and wins over `[default]`' : why;
  state.skippedKey = '';
  state.key = undefined;
  if (state.skippedSection !== '') return {fate: 'ignored', why: state.skippedSection};
  if (isConfigDefault && isPrefixed) {
    if (!state.hasPrefixedDefault) state.sections.delete(section);
    state.hasPrefixedDefault = true;
  }
  state.current = state.sections.get(section) ?? new Map<string, IniValue>();
  state.sections.set(section, state.current);
  return {fate: 'section', section};
}

function readContinuation(state: State, row: string): Read {
  const skipped = state.skippedSection || state.skippedKey;
  if (skipped !== '') return {fate: 'ignored', why: skipped};
  const before = state.key === undefined ? undefined : state.current?.get(state.key);
  if (state.key === undefined || typeof before !== 'string') {
    return {fate: 'fatal', why: 'the line is indented, but no setting stands before it that it could continue'};
  }
  const value = trim(row);
  if (state.isNested && value.indexOf('=') <= 0) {
    return {fate: 'fatal', why: `the lines below \`${state.key}\` must be settings with an \`=\``};
  }
  state.current?.set(state.key, `${before}\n${value}`);
  return {fate: 'continuation'};
}

function readSetting(state: State, row: string): Read {
  if (state.skippedSection !== '') return {fate: 'ignored', why: state.skippedSection};
  if (!state.current) return {fate: 'fatal', why: 'a setting stands before the first `[section]`'};
  const line = withoutComment(row, /[ \t][#;]/);
  const at = line.indexOf('=');
  const name = trim(line.slice(0, Math.max(0, at)));
  if (at < 0) return {fate: 'fatal', why: 'the line has no `=`'};
  if (name === '') return {fate: 'fatal', why: 'the line starts with its `=`'};
  state.skippedKey = identifier.test(name) ? '' : refusedName(name);
  if (state.skippedKey !== '') return {fate: 'ignored', why: state.skippedKey};
  const value = trim(line.slice(at + 1));
  state.key = name;
  state.isNested = value === '';
  state.current.set(name, value);
  return {fate: 'setting'};
}

/** Reads a file as the SDK for Java does; sections are called `profile.name`. Never throws; a refused file has no sections. */
export function parseJavaIni(text: string, type: JavaFileType): IniFile {
  const {lines, note} = lineLog();
  const rows = text.split(/\r\n|\r|\n/);
  const state: State = {
    ...{type, sections: new Map(), current: undefined, key: undefined},
    ...{skippedSection: '', skippedKey: '', isNested: false, hasPrefixedDefault: false},
  };
  const readRow = (row: string): Read => {
    if (/^[\t ]*$/.test(row)) return {fate: 'blank'};
    if (/^[#;]/.test(row)) return {fate: 'comment'};
    if (row.startsWith('[')) return readSection(state, row);
    return /^[ \t]/.test(row) ? readContinuation(state, row) : readSetting(state, row);
  };
  for (const [index, row] of rows.entries()) {
    const {fate, why = '', section} = readRow(row);
    const line = note(index + 1, fate, why, section);
    if (fate === 'fatal') return unread(lines, rows.length, line);
  }
  return {sections: state.sections, lines};
}

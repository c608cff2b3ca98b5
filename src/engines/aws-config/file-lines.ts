// What becomes of each line of a shared file in each tool: which are read, which are ignored and why. https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
import type {IniLine} from './ini/ini-file';
import {parseJavaIni} from './ini/java-ini';
import {parseJavascriptIni} from './ini/javascript-ini';
import {parsePythonIni} from './ini/python-ini';
import {shellWords} from './ini/shell-words';

export type FileName = 'config' | 'credentials';

/** The three ways in which the tools read their files. */
export const dialects = {
  python: 'AWS CLI and boto3',
  javascript: 'the SDK for JavaScript',
  java: 'the SDK for Java',
} as const;

export type Dialect = keyof typeof dialects;

const withoutWord = (header: string): string => `\`[${header}]\` lacks the word \`profile\``;

/** Why a section of the config file means nothing to botocore; empty if it does. */
function pythonWhy(header: string): string {
  if (header === 'default') return '';
  const kind = ['profile', 'sso-session', 'services'].find((word) => header.startsWith(word));
  if (kind === undefined) return withoutWord(header);
  return shellWords(header)?.length === 2 ? '' : `\`[${header}]\` is not \`${kind}\` and one name`;
}

const javascriptWhy = (section: string): string =>
  section === 'default' || /^(profile|sso-session|services)\./.test(section) ? '' : withoutWord(section);

/** The lines of a section that means nothing become ignored ones. */
function withoutIdleSections(lines: readonly IniLine[], whyOf: (section: string) => string): readonly IniLine[] {
  let why = '';
  return lines.map((line) => {
    if (line.fate === 'section') why = whyOf(line.section ?? '');
    const counts = line.fate === 'section' || line.fate === 'setting' || line.fate === 'continuation';
    return why !== '' && counts ? {number: line.number, fate: 'ignored', why} : line;
  });
}

/** The lines of a file as the tools of a dialect take them. Never throws. */
export function fileLines(dialect: Dialect, file: FileName, text: string): readonly IniLine[] {
  if (dialect === 'java') return parseJavaIni(text, file).lines;
  const {lines} = dialect === 'python' ? parsePythonIni(text) : parseJavascriptIni(text);
  if (file === 'credentials') return lines;
  return withoutIdleSections(lines, dialect === 'python' ? pythonWhy : javascriptWhy);
}

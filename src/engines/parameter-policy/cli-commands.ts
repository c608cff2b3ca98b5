// The call as a command, for three shells. https://docs.aws.amazon.com/cli/latest/reference/ssm/put-parameter.html
import {powershellQuote, shellQuote, shellWord} from '../shell-quote';
import {asciiJson, plainJson} from './ascii-json';
import type {Parameter} from './parameter';

/** The options before the policies. The value comes from a file: a secret belongs into no command line. */
const options = ({name, type, region, tier, before}: Parameter): readonly (readonly [string, string?])[] => [
  ['region', region],
  ['name', name],
  ['type', type],
  ['value', 'file://value.txt'],
  ['tier', tier],
  ...(before === 'none' ? [] : [['overwrite'] as const]),
];

const written = (parameter: Parameter, policies: string, word: (text: string) => string): readonly string[] => [
  'aws ssm put-parameter',
  ...options(parameter).map(([option, value]) => (value === undefined ? `--${option}` : `--${option} ${word(value)}`)),
  `--policies ${policies}`,
];

/** For bash and other POSIX shells. `sent`: the policies on one line, as JSON. */
export const bashCommand = (parameter: Parameter, sent: string): string =>
  written(parameter, shellQuote(sent), shellWord).join(' \\\n  ');

const powershellWord = (text: string): string => (/^[\w./:-]+$/.test(text) ? text : powershellQuote(text));

/**
 * For PowerShell of any version: the policies go through a file, since versions before 7.3 take the double quotes out of what
 * they hand to programs. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parsing
 */
export function powershellCommand(parameter: Parameter, policies: unknown): string {
  const file = `Set-Content -Path policies.json -Encoding ascii -NoNewline -Value ${powershellQuote(asciiJson(policies))}`;
  return `${file}\n${written(parameter, 'file://policies.json', powershellWord).join(' `\n  ')}`;
}

/**
 * For cmd.exe, typed or in a batch file: a program reads `\"` as a quote, while cmd takes each as the end or start of quotes, so
 * every sign that it would act on outside of them is a `\u` escape.
 */
export const cmdCommand = (parameter: Parameter, policies: unknown): string =>
  written(parameter, `"${plainJson(policies).replaceAll('"', String.raw`\"`)}"`, (text) => text).join(' ^\n  ');

/** Makes a rule of an event pattern, for bash. */
export const ruleCommand = (region: string, pattern: string): string =>
  `aws events put-rule \\\n  --region ${shellWord(region)} \\\n  --name parameter-policies \\\n  --event-pattern ${shellQuote(pattern)}`;

// Who checks what tools copy: by the label of the button.
import {checkContent} from './json/check-content';
import {fromPowerShell, iniIssues} from './plain-texts';
import {pythonIssues} from './python/check-python';
import {sdkIssues} from './sdk-calls';
import {shellIssues} from './shell/check-shell';
import {templateIssues} from './template';

/** A tool hands on what its reader typed, so what stands in a document is for the tool to judge. */
const around = {files: new Map<string, string>(), checkContent: () => []};

const shell = (text: string): Iterable<string> => shellIssues(text, around);
/** Commands that a PowerShell function or a script around them holds. */
const awsOnly = (text: string): Iterable<string> =>
  shell((fromPowerShell(text).match(/\baws (?:[^\n\\]|\\[\s\S])*/g) ?? []).join('\n'));

const heredoc = /<<'(\w+)'\n[\s\S]*?\n\1$/gm;

const checkers: readonly (readonly [label: RegExp, kind: string, check: (text: string) => Iterable<string>])[] = [
  [/^PowerShell/, 'PowerShell', awsOnly],
  [/^cmd(\.exe)?$/, 'cmd', (text) => shell(fromPowerShell(text).replaceAll(/"((?:[^"\\]|\\.)*)"/g, "'x'"))],
  [
    /^(Shell|bash|bash function|Bash script|curl|dig|CDK CLI|AWS CDK CLI|Environment)$|^(aws|AWS CLI|simulate)\b/,
    'shell',
    (text) => (text.includes('$env:') ? [] : shell(text.replaceAll(heredoc, "'x'"))),
  ],
  [/^boto3$/, 'Python', (text) => pythonIssues(text, {isStrict: false})],
  // What is done with the answer of the call that stands beside it.
  [
    /^Python$/,
    'Python',
    (text) => pythonIssues(`response = None\nplaintext = None\nstored = None\n${text}`, {isStrict: false}),
  ],
  [/^(JavaScript|SDK for JavaScript|TypeScript|CDK)/, 'TypeScript', sdkIssues],
  [/^CloudFormation/, 'CloudFormation', templateIssues],
  [/\bJSON\b|\.json$|^(IAM policy|Policy)/, 'JSON', (text) => checkContent('json', text)],
  [/^(Config file|Profiles)$/, 'configuration', (text) => iniIssues(text, '~/.aws/config')],
  [/^credentials file$/, 'configuration', (text) => iniIssues(text, '~/.aws/credentials')],
  [
    /^(Java|Report|Authorization header|Canonical request|String to sign|Pre-signed URL|Message log|Printed text)/,
    'no sample',
    () => [],
  ],
];

/** The kind of what a button copies and what is wrong with it; `kind` is undefined if nobody checks it. */
export function copiedIssues(
  label: string,
  text: string,
): {readonly kind: string | undefined; readonly issues: readonly string[]} {
  if (label === 'Script')
    return copiedIssues(text.startsWith('#!') ? 'bash' : text.includes('import boto3') ? 'boto3' : 'JavaScript', text);
  const [, kind, check] = checkers.find(([labels]) => labels.test(label)) ?? [];
  return {kind, issues: [...(check?.(text) ?? [])]};
}

/** Ways to take the answer along: what asks the real tools the same, and a report for an issue. */
import {outcomeText, tools} from '@site/src/engines/aws-config';
import {shellQuote} from '@site/src/engines/shell-quote';
import type {Resolved} from './resolver';
import type {State} from './state';

const word = (text: string): string => (/^[\w.@/+-]+$/.test(text) ? text : shellQuote(text));

/** The commands that tell the winner of the AWS CLI and then whose it is. */
export function cliCommands({profileOption}: State): string {
  const option = profileOption === '' ? '' : ` --profile ${word(profileOption)}`;
  return `aws configure list${option}\naws sts get-caller-identity${option}\n`;
}

/** The same in boto3. */
export function boto3Script({profileOption}: State): string {
  const argument = profileOption === '' ? '' : `profile_name=${JSON.stringify(profileOption)}`;
  return [
    'import boto3',
    '',
    `session = boto3.Session(${argument})`,
    'credentials = session.get_credentials()',
    'print(credentials.method if credentials else "no credentials", session.region_name)',
    '',
  ].join('\n');
}

/** The same in the SDK for JavaScript v3. */
export function javascriptModule({profileOption}: State): string {
  const argument = profileOption === '' ? '' : `{profile: ${JSON.stringify(profileOption)}}`;
  return [
    "import {fromNodeProviderChain} from '@aws-sdk/credential-providers';",
    '',
    `const {accessKeyId} = await fromNodeProviderChain(${argument})();`,
    'console.log(accessKeyId);',
    '',
  ].join('\n');
}

/** The same in the SDK for Java 2.x. */
export const javaProgram = (): string =>
  [
    'import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;',
    '',
    'class Who {',
    '  public static void main(String[] args) {',
    '    try (var provider = DefaultCredentialsProvider.builder().build()) {',
    '      System.out.println(provider.resolveCredentials().accessKeyId());',
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');

/** Every tool with its outcome and the places it asked, as plain text. */
export function report({shown}: Resolved): string {
  const blocks = shown.map(({tool, outcome, links, region}) => {
    const asked = links.filter((link) => link.outcome !== 'not-asked');
    const error = outcome.kind === 'found' ? [] : [`  ${outcome.error.text}`];
    return [
      `${tools[tool].name} ${tools[tool].version}: ${outcomeText(outcome)}; Region ${region.value ?? 'none'}`,
      ...error,
      ...asked.map((link) => `  ${link.outcome}: ${link.provider}: ${link.why.replaceAll('`', '')}`),
    ].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

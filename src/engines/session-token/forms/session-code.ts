// GetSessionToken in Python and JavaScript. https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/get_session_token.html
import type {SessionCall} from './session-call';

/** A string that Python and JavaScript read as exactly this text. */
const doubleQuoted = (text: string): string => JSON.stringify(text.trim());

/** The same in the quotes that are usual in JavaScript. */
const singleQuoted = (text: string): string =>
  `'${doubleQuoted(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`)}'`;

/** How a language writes a call. */
interface Language {
  readonly literal: (text: string) => string;
  /** What stands between a name and its value. */
  readonly sign: string;
  /** The expression that holds the code. */
  readonly code: string;
}

const python: Language = {literal: doubleQuoted, sign: '=', code: 'input("MFA code: ").strip()'};
const javascript: Language = {literal: singleQuoted, sign: ': ', code: 'code'};

/** The parameters of the call; seconds that are no number stay as they were typed, so that the mistake is seen. */
function parameters(call: SessionCall, {literal, sign, code}: Language): readonly string[] {
  const seconds = call.durationSeconds.trim();
  const secondsOf = (text: string): string => (/^\d{1,15}$/.test(text) ? String(Number(text)) : literal(text));
  const hasDevice = call.serialNumber.trim() !== '';
  return [
    ...(hasDevice ? [`SerialNumber${sign}${literal(call.serialNumber)}`, `TokenCode${sign}${code}`] : []),
    ...(seconds === '' ? [] : [`DurationSeconds${sign}${secondsOf(seconds)}`]),
  ];
}

/** A script for boto3 that asks for the code. */
export function boto3Code(call: SessionCall): string {
  const profile = call.profile.trim() === '' ? '' : `profile_name=${doubleQuoted(call.profile)}`;
  const lines = parameters(call, python);
  return [
    'import boto3',
    '',
    `sts = boto3.Session(${profile}).client("sts")`,
    'credentials = sts.get_session_token(',
    ...lines.map((line) => `    ${line},`),
    ')["Credentials"]',
    '',
    'session = boto3.Session(',
    '    aws_access_key_id=credentials["AccessKeyId"],',
    '    aws_secret_access_key=credentials["SecretAccessKey"],',
    '    aws_session_token=credentials["SessionToken"],',
    ')',
    'print("session until", credentials["Expiration"])',
    '',
  ].join('\n');
}

/** A module for the SDK for JavaScript v3 that asks for the code. */
export function javascriptCode(call: SessionCall): string {
  const hasDevice = call.serialNumber.trim() !== '';
  const hasProfile = call.profile.trim() !== '';
  const client = hasProfile ? `{profile: ${singleQuoted(call.profile)}}` : '{}';
  return [
    ...(hasDevice ? ["import {createInterface} from 'node:readline/promises';"] : []),
    "import {GetSessionTokenCommand, STSClient} from '@aws-sdk/client-sts';",
    '',
    ...(hasDevice
      ? [
          'const prompt = createInterface({input: process.stdin, output: process.stdout});',
          "const code = (await prompt.question('MFA code: ')).trim();",
          'prompt.close();',
          '',
        ]
      : []),
    `const sts = new STSClient(${client});`,
    'const {Credentials} = await sts.send(',
    '  new GetSessionTokenCommand({',
    ...parameters(call, javascript).map((line) => `    ${line},`),
    '  }),',
    ');',
    'export const credentials = {',
    '  accessKeyId: Credentials.AccessKeyId,',
    '  secretAccessKey: Credentials.SecretAccessKey,',
    '  sessionToken: Credentials.SessionToken,',
    '  expiration: Credentials.Expiration,',
    '};',
    '',
  ].join('\n');
}

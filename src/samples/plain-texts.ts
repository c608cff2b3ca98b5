// Samples that are no programs: shared configuration files, HTTP answers, what a terminal showed.
import {fileIssues} from '../engines/aws-config/index';
import {awsIssues} from './aws-cli/check-command';
import type {Surroundings} from './aws-cli/check-option';
import {arnIssues} from './json/arn';
import {isKnownCode, isKnownMessage} from './known-message';
import {readScript} from './shell-words';

/** Settings that the samples use. https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html */
const settings: Readonly<Record<string, RegExp>> = {
  aws_access_key_id: /^A[KS]IA[A-Z0-9]{12,}$/,
  aws_secret_access_key: /^[A-Za-z0-9/+=]{40}$/,
  aws_session_token: /./,
  region: /^[a-z]{2}(-[a-z]+)+-\d$/,
  output: /^(json|text|table|yaml|yaml-stream|off)$/,
  role_arn: /^arn:aws[\w-]*:iam::\d{12}:role\/.+$/,
  source_profile: /./,
  credential_source: /^(Environment|Ec2InstanceMetadata|EcsContainer)$/,
  credential_process: /./,
  mfa_serial: /^arn:aws[\w-]*:iam::\d{12}:(mfa|u2f|sms-mfa)\/.+$/,
  duration_seconds: /^\d+$/,
  external_id: /./,
  role_session_name: /./,
  retry_mode: /^(legacy|standard|adaptive)$/,
  max_attempts: /^\d+$/,
  sso_session: /./,
  sso_account_id: /^\d{12}$/,
  sso_role_name: /./,
  sso_start_url: /^https:/,
  sso_region: /^[a-z]{2}(-[a-z]+)+-\d$/,
  sso_registration_scopes: /./,
  cli_binary_format: /^(base64|raw-in-base64-out)$/,
};

/** A file of `~/.aws`; its name says how it is read. */
export function* iniIssues(text: string, title: string | undefined): Generator<string> {
  const file = title === '~/.aws/config' ? 'config' : title === '~/.aws/credentials' ? 'credentials' : undefined;
  if (!file) return void (yield 'an ini sample is ~/.aws/config or ~/.aws/credentials by its title');
  yield* fileIssues(file, text).map(({message}) => message);
  const profiles = [...text.matchAll(/^\[(?:profile )?([^\]]+)\]$/gm)].map(([, name]) => name);
  for (const row of text.split('\n').filter((line) => !/^\s*(#|;|\[|$)/.test(line))) {
    const [, name = '', value = ''] = /^(\w+) = (.+)$/.exec(row) ?? [];
    if (!Object.hasOwn(settings, name)) yield `no tool reads ${row}`;
    else if (!/^<\w+>$/.test(value) && !settings[name]?.test(value)) yield `${name} cannot be ${value}`;
    // The profile may stand in the other file; `default` and the user's own are the usual ones.
    if (name === 'source_profile' && !profiles.includes(value) && value !== 'default')
      yield `there is no profile ${value}`;
  }
  yield* arnIssues(text);
}

const reasons: Readonly<Record<string, string>> = {
  200: 'OK', 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 412: 'Precondition Failed', 429: 'Too Many Requests', 500: 'Internal Server Error', 503: 'Service Unavailable',
}; // prettier-ignore

/** Tags of XML that do not close in their order. */
function* xmlIssues(text: string): Generator<string> {
  const open: string[] = [];
  for (const [whole, closing, name = ''] of text.matchAll(/<(\/?)([A-Za-z][\w:.-]*)[^<>]*>/g)) {
    if (whole.endsWith('/>')) continue;
    if (closing === '') open.push(name);
    else if (open.pop() !== name) yield `</${name}> closes nothing`;
  }
  if (open.length > 0) yield `<${open.at(-1)}> is not closed`;
  const left = text.replaceAll(/<\?xml [^<>]*\?>|<\/?[A-Za-z][^<>]*>/g, '');
  if (/[<>]/.test(left)) yield 'a < or > belongs to no tag';
}

/** Element names of EC2's error answers. https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-troubleshooting.html */
const errorElements = ['Response', 'Errors', 'Error', 'Code', 'Message', 'RequestID'];

/** An HTTP request or answer as it goes over the wire. */
export function* httpIssues(text: string): Generator<string> {
  const [head = '', ...bodies] = text.split('\n\n');
  const [start = '', ...headers] = head.split('\n');
  const [, status = '', reason = ''] = /^HTTP\/1\.1 (\d{3}) (.+)$/.exec(start) ?? [];
  const isRequest = /^(GET|PUT|POST|DELETE|HEAD|PATCH) \S+( HTTP\/1\.1)?$/.test(start);
  if (!isRequest && reasons[status] !== reason) yield `${start} is no start of a message`;
  for (const header of headers) if (!/^[A-Za-z][A-Za-z0-9-]*: \S.*$/.test(header)) yield `${header} is no header`;
  const body = bodies.join('\n\n');
  if (body.startsWith('<?xml')) {
    yield* xmlIssues(body);
    for (const [, name = ''] of body.matchAll(/<([A-Za-z]\w*)/g))
      if (!errorElements.includes(name)) yield `answers have no <${name}>`;
    const [, message = ''] = /<Message>([^<]*)<\/Message>/.exec(body) ?? [];
    const [, code = ''] = /<Code>([^<]*)<\/Code>/.exec(body) ?? [];
    if (
      !isKnownMessage(`An error occurred (${code}) when calling the X operation: ${message}`) &&
      !isKnownMessage(message)
    )
      yield `no page knows the message ${message}`;
    if (!isKnownCode(code)) yield `no page knows the code ${code}`;
  } else if (body !== '') yield 'nothing is known of such a body';
}

/** What `aws configure mfa-login` of aws-cli/2.36.12 prints, run on 2026-11-26 against a stand-in for AWS STS. */
const mfaLogin = [
  /^MFA token code: \d{6}$/,
  /^Profile to update \[\d{12}-\w+\]:$/,
  /^Temporary credentials written to profile '\d{12}-\w+'$/,
  /^Credentials will expire at \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/,
  /^To use these credentials, specify --profile \d{12}-\w+ when running AWS CLI commands$/,
];
const isPrinted = (row: string): boolean => mfaLogin.some((form) => form.test(row)) || isKnownMessage(row);

/** What a terminal showed: the commands after `$` are checked, the lines below are texts that pages know. */
export function* terminalIssues(text: string, around: Surroundings): Generator<string> {
  const rows = text.split('\n');
  if (!rows.some((row) => row.startsWith('$ '))) yield 'what a terminal showed begins with the command after $';
  for (const row of rows.filter((line) => line !== '')) {
    if (!row.startsWith('$ ')) {
      if (!isPrinted(row)) yield `no page knows the line ${row}`;
      continue;
    }
    for (const {words} of readScript(row.slice(2)).commands) {
      if (words[0] === 'aws') yield* awsIssues(words.slice(1), around);
      else yield `nothing is known of the command ${row}`;
    }
  }
}

/** AWS CLI commands for PowerShell, where a backtick continues a line, and for cmd, where `^` does. */
export const fromPowerShell = (text: string): string => text.replaceAll(/[`^]$/gm, '\\');

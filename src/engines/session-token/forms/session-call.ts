// GetSessionToken as a command, a script and code. https://docs.aws.amazon.com/cli/latest/reference/sts/get-session-token.html
import {powershellQuote, shellWord} from '../../shell-quote';
import type {SessionRequest} from '../checks/check';

/** What a call is made from. `profile` holds the long-term keys; empty takes what the environment gives. */
export interface SessionCall extends Pick<SessionRequest, 'serialNumber' | 'tokenCode' | 'durationSeconds'> {
  readonly profile: string;
}

type Arguments = readonly (readonly [name: string, value: string])[];

const filled = (pairs: Arguments): Arguments =>
  pairs.map(([name, value]) => [name, value.trim()] as const).filter(([, value]) => value !== '');

const commonArguments = ({profile, serialNumber}: SessionCall): Arguments => [
  ['--profile', profile],
  ['--serial-number', serialNumber],
];

/** One line that asks for a session, for a POSIX shell. */
export function cliCommand(call: SessionCall): string {
  const pairs = filled([
    ...commonArguments(call),
    ['--token-code', call.tokenCode],
    ['--duration-seconds', call.durationSeconds],
  ]);
  return ['aws sts get-session-token', ...pairs.map(([name, value]) => `${name} ${shellWord(value)}`)].join(' ');
}

/** The parameters of the call, as `--cli-input-json` takes them. */
export function requestJson({serialNumber, tokenCode, durationSeconds}: SessionCall): string {
  const seconds = durationSeconds.trim();
  const parameters = {
    SerialNumber: serialNumber.trim() || undefined,
    TokenCode: tokenCode.trim() || undefined,
    DurationSeconds: /^\d{1,15}$/.test(seconds) ? Number(seconds) : seconds || undefined,
  };
  return JSON.stringify(parameters, undefined, 2);
}

/**
 * A function for bash and zsh that asks for the code and puts the session into the environment. The profile is named, so
 * that an older session in the environment is not used for the call.
 */
export function bashFunction(call: SessionCall): string {
  const hasDevice = call.serialNumber.trim() !== '';
  const pairs = filled([...commonArguments(call), ['--duration-seconds', call.durationSeconds]]);
  const options = [
    ...pairs.map(([name, value]) => `${name} ${shellWord(value)}`),
    ...(hasDevice ? ['--token-code "$code"'] : []),
    "--query 'Credentials.[AccessKeyId, SecretAccessKey, SessionToken]' --output text",
  ];
  return [
    'mfa_session() {',
    `  local ${hasDevice ? 'code ' : ''}session`,
    ...(hasDevice ? ["  printf 'MFA code: '", '  read -r code'] : []),
    `  session="$(aws sts get-session-token \\`,
    ...options.map((option, index) => `    ${option}${index < options.length - 1 ? ' \\' : ')" || return'}`),
    '  read -r AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN <<<"$session"',
    '  export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN',
    '}',
    'mfa_session',
  ].join('\n');
}

/** The same for PowerShell. */
export function powershellFunction(call: SessionCall): string {
  const hasDevice = call.serialNumber.trim() !== '';
  const pairs = filled([...commonArguments(call), ['--duration-seconds', call.durationSeconds]]);
  const options = [
    ...pairs.map(([name, value]) => `${name} ${powershellQuote(value)}`),
    ...(hasDevice ? ['--token-code $code'] : []),
    '--output json',
  ];
  return [
    'function Enter-MfaSession {',
    ...(hasDevice ? ["  $code = Read-Host 'MFA code'"] : []),
    `  $answer = aws sts get-session-token ${options.join(' ')}`,
    '  if ($LASTEXITCODE -ne 0) { return }',
    '  $credentials = ($answer | Out-String | ConvertFrom-Json).Credentials',
    '  $env:AWS_ACCESS_KEY_ID = $credentials.AccessKeyId',
    '  $env:AWS_SECRET_ACCESS_KEY = $credentials.SecretAccessKey',
    '  $env:AWS_SESSION_TOKEN = $credentials.SessionToken',
    '}',
    'Enter-MfaSession',
  ].join('\n');
}

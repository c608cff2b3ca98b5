// The three values of a session in the form that each shell and file takes. https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html
import {cmdSet, powershellQuote, shellQuote} from '../../shell-quote';
import type {SessionCredentials} from '../answer';

export type CredentialForm = 'bash' | 'powershell' | 'cmd' | 'credentials-file' | 'credential-process';

/** What stands in place of values that the reader has not given. */
export const placeholders: SessionCredentials = {
  accessKeyId: '<AccessKeyId>',
  secretAccessKey: '<SecretAccessKey>',
  sessionToken: '<SessionToken>',
  expiration: '<Expiration>',
};

const variables = (credentials: SessionCredentials): readonly (readonly [string, string])[] => [
  ['AWS_ACCESS_KEY_ID', credentials.accessKeyId],
  ['AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey],
  ['AWS_SESSION_TOKEN', credentials.sessionToken],
];

const writers: Readonly<Record<CredentialForm, (credentials: SessionCredentials, profile: string) => string>> = {
  bash: (credentials) =>
    variables(credentials)
      .map(([name, value]) => `export ${name}=${shellQuote(value)}`)
      .join('\n'),
  powershell: (credentials) =>
    variables(credentials)
      .map(([name, value]) => `$env:${name} = ${powershellQuote(value)}`)
      .join('\n'),
  cmd: (credentials) =>
    variables(credentials)
      .map(([name, value]) => cmdSet(name, value) ?? `rem ${name}: cmd.exe cannot take this value`)
      .join('\n'),
  'credentials-file': (credentials, profile) =>
    [
      `[${profile}]`,
      ...variables(credentials).map(([name, value]) => `${name.toLowerCase()} = ${value}`),
      ...(credentials.expiration === undefined ? [] : [`# until ${credentials.expiration}`]),
    ].join('\n'),
  'credential-process': ({accessKeyId, secretAccessKey, sessionToken, expiration}) =>
    JSON.stringify(
      {
        Version: 1,
        AccessKeyId: accessKeyId,
        SecretAccessKey: secretAccessKey,
        SessionToken: sessionToken,
        Expiration: expiration,
      },
      undefined,
      2,
    ),
};

/**
 * The lines that hand a session over.
 * @param profile section of the credentials file
 */
export const writeCredentials = (form: CredentialForm, credentials: SessionCredentials, profile: string): string =>
  writers[form](credentials, profile);

/** The lines that take a session out of the environment again; empty for a form that leaves nothing there. */
export function forgetCredentials(form: CredentialForm): string {
  const names = variables(placeholders).map(([name]) => name);
  if (form === 'bash') return `unset ${names.join(' ')}`;
  if (form === 'powershell')
    return `Remove-Item ${names.map((name) => `Env:${name}`).join(', ')} -ErrorAction SilentlyContinue`;
  if (form === 'cmd') return names.map((name) => `set "${name}="`).join('\n');
  return '';
}

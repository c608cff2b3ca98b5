// SystemPropertyCredentialsProvider and EnvironmentVariableCredentialsProvider. https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/credentials-chain.html
import type {Attempt, Source} from '../resolution';
import {type Setup, variable} from '../setup';
import {failure} from './failure';
import {propertyOf, type SettingName, systemProperty} from './settings';

function ask(
  read: (name: SettingName) => string | undefined,
  names: (name: SettingName) => string,
  source: Source,
): Attempt {
  const accessKeyId = read('AWS_ACCESS_KEY_ID')?.trim();
  const secret = read('AWS_SECRET_ACCESS_KEY')?.trim();
  const missing = !accessKeyId ? 'AWS_ACCESS_KEY_ID' : !secret ? 'AWS_SECRET_ACCESS_KEY' : undefined;
  if (missing !== undefined) {
    const kind = missing === 'AWS_ACCESS_KEY_ID' ? 'Access' : 'Secret';
    const text =
      `Unable to load credentials from system settings. ${kind} key must be specified either via environment variable ` +
      `(${missing}) or system property (${propertyOf(missing)}).`;
    const half = accessKeyId ? ' Half a pair is as good as none.' : '';
    const attempt = failure(text, `\`${names(missing)}\` is not set.${half}`);
    return accessKeyId ? attempt : {kind: 'skip', why: attempt.why};
  }
  return {
    kind: 'found',
    why: `\`${names('AWS_ACCESS_KEY_ID')}\` and \`${names('AWS_SECRET_ACCESS_KEY')}\` are set.`,
    credentials: {
      ...{source, accessKeyId: accessKeyId ?? '', calls: []},
      provider:
        source === 'environment' ? 'EnvironmentVariableCredentialsProvider' : 'SystemPropertyCredentialsProvider',
      hasSessionToken: Boolean(read('AWS_SESSION_TOKEN')),
    },
  };
}

/** `-Daws.accessKeyId=…` and its companions. */
export const askProperties = (setup: Setup): Attempt =>
  ask((name) => systemProperty(setup, name), propertyOf, 'system-properties');

/** `AWS_ACCESS_KEY_ID` and its companions. */
export const askEnvironment = (setup: Setup): Attempt =>
  ask(
    (name) => variable(setup, name),
    (name) => name,
    'environment',
  );

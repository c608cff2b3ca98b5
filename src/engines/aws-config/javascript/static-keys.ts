// Keys of the environment and of a profile in the AWS SDK for JavaScript v3. https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html
import {plain, type Section} from '../ini/ini-file';
import type {Attempt} from '../resolution';
import {type Setup, variable} from '../setup';
import {noKeysInEnvironment} from './error-texts';
import type {Profiles} from './profiles';

/** Keys of the environment; half a pair is as good as none. */
export function readEnvironment(setup: Setup): Attempt {
  const accessKeyId = variable(setup, 'AWS_ACCESS_KEY_ID');
  const isSecretSet = Boolean(variable(setup, 'AWS_SECRET_ACCESS_KEY'));
  if (!accessKeyId || !isSecretSet) {
    const half = accessKeyId || isSecretSet;
    const why = half
      ? 'Only half a pair of keys is set, which this SDK treats as none.'
      : '`AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` are not set.';
    return {kind: 'skip', why, ...(half ? {error: noKeysInEnvironment} : {})};
  }
  return {
    kind: 'found',
    why: '`AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` are set.',
    credentials: {
      ...{source: 'environment', provider: 'fromEnv', accessKeyId, calls: []},
      hasSessionToken: Boolean(variable(setup, 'AWS_SESSION_TOKEN')),
    },
  };
}

/** The first link of the chain: the environment, unless a profile is named by whatever means. */
export function askEnvironment(setup: Setup, {profile}: Profiles): Attempt {
  if (profile.from === 'default') return readEnvironment(setup);
  const by = profile.from === 'option' ? 'in code' : 'by `AWS_PROFILE`';
  const isSet = readEnvironment(setup).kind === 'found';
  const why = `Skipped, since a profile is named ${by}${isSet ? ', although both keys are set; the SDK prints a warning' : ''}.`;
  return {kind: 'skip', why};
}

/** Whether a profile has both keys. */
export const hasStaticKeys = (settings: Section | undefined): boolean =>
  plain(settings, 'aws_access_key_id') !== undefined && plain(settings, 'aws_secret_access_key') !== undefined;

/** The keys of a profile that has both. */
export function staticKeys({merged, credentialsSections, paths}: Profiles, profile: string): Attempt {
  const settings = merged.get(profile);
  const isInCredentials = credentialsSections.get(profile)?.has('aws_access_key_id') === true;
  const path = isInCredentials ? paths.credentials : paths.config;
  return {
    kind: 'found',
    why: `Profile \`${profile}\` has both keys, in \`${path}\`.`,
    credentials: {
      source: isInCredentials ? 'credentials-file' : 'config-file',
      ...{provider: 'fromIni', accessKeyId: plain(settings, 'aws_access_key_id') ?? '', calls: []},
      hasSessionToken: plain(settings, 'aws_session_token') !== undefined,
    },
  };
}

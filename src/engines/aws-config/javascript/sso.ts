// IAM Identity Center and `aws login` in a profile of the AWS SDK for JavaScript v3. https://docs.aws.amazon.com/sdkref/latest/guide/feature-sso-credentials.html
import {plain, type Section} from '../ini/ini-file';
import type {Attempt, ToolError} from '../resolution';
import type {Setup} from '../setup';
import * as texts from './error-texts';
import type {Profiles} from './profiles';

const keys = ['sso_start_url', 'sso_account_id', 'sso_session', 'sso_region', 'sso_role_name'];
const required = ['sso_start_url', 'sso_account_id', 'sso_region', 'sso_role_name'];

/** Whether any setting of a profile belongs to SSO. */
export const hasSso = (settings: Section | undefined): boolean =>
  keys.some((key) => plain(settings, key) !== undefined);

const stop = (error: ToolError, why: string): Attempt => ({
  kind: 'stop',
  error,
  why: `${why}, and that stops the search.`,
});

/** Asks IAM Identity Center for the keys of a profile's role. Any failure stops the search. */
export function askSso({world}: Setup, {merged, ssoSessions}: Profiles, profile: string): Attempt {
  const settings = new Map(merged.get(profile) ?? []);
  const name = plain(settings, 'sso_session');
  if (name !== undefined) {
    const session = ssoSessions.get(name);
    if (!session) {
      const error = texts.plainError('TypeError', "Cannot read properties of undefined (reading 'sso_region')");
      return stop(error, `The config file has no \`[sso-session ${name}]\``);
    }
    for (const key of ['sso_region', 'sso_start_url']) {
      settings.set(key, plain(session, key) ?? '');
    }
  }
  if (required.some((key) => !plain(settings, key))) {
    return stop(texts.ssoIncomplete([...settings.keys()]), 'The SSO settings are incomplete');
  }
  const token = name ?? plain(settings, 'sso_start_url') ?? '';
  const state = world.ssoToken(token);
  if (state === 'missing') {
    const error = name === undefined ? texts.legacySsoInvalid : texts.ssoTokenMissing(profile);
    return stop(error, `Nobody is signed in to \`${token}\``);
  }
  if (state === 'expired') {
    const error = name === undefined ? texts.legacySsoExpired : texts.ssoTokenExpired;
    return stop(error, `The sign-in to \`${token}\` has expired`);
  }
  return {
    kind: 'found',
    why: `IAM Identity Center hands out the keys of \`${plain(settings, 'sso_role_name') ?? ''}\`.`,
    credentials: {
      ...{source: 'sso', provider: 'fromSSO', hasSessionToken: true, calls: []},
      accessKeyId: world.keyIds.sso,
    },
  };
}

/** Reads the session that `aws login` stored. A missing one stops the search. */
export function askLogin({world}: Setup): Attempt {
  if (world.loginToken === 'missing') {
    return stop(texts.loginTokenMissing, 'The stored session of `aws login` is missing');
  }
  return {
    kind: 'found',
    why: 'The session of `aws login` has keys.',
    credentials: {
      ...{source: 'login', provider: 'fromLoginCredentials', hasSessionToken: true, calls: []},
      accessKeyId: world.keyIds.login,
    },
  };
}

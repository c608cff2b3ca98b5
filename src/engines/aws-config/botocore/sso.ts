// Provider sso: IAM Identity Center, with an sso-session or in the legacy form. https://docs.aws.amazon.com/sdkref/latest/guide/feature-sso-credentials.html
import {plain, type Section} from '../ini/ini-file';
import type {Attempt, ToolError} from '../resolution';
import {
  ssoIncomplete,
  ssoInconsistent,
  ssoSessionIncomplete,
  ssoSessionMissing,
  ssoTokenExpired,
  ssoTokenMissing,
  ssoTokenNotRefreshed,
  tokenOfOtherProfile,
} from './error-texts';
import type {Session} from './session';

const inProfile = ['sso_role_name', 'sso_account_id'] as const;
const inSession = ['sso_start_url', 'sso_region'] as const;

/** What is wrong with the settings; undefined if nothing is. */
function settingsError(profile: string, settings: Section, session: Section | undefined): ToolError | undefined {
  for (const [key, value] of session ?? []) {
    const own = plain(settings, key);
    if (own !== undefined && typeof value === 'string' && own !== value) return ssoInconsistent(key, own, value);
  }
  const missing = [...inProfile, ...inSession].filter((key) => !settings.has(key) && !session?.has(key));
  if (missing.length > 0) return ssoIncomplete(profile, missing);
  const missingInSession = session ? inSession.filter((key) => !session.has(key)) : [];
  return missingInSession.length > 0 ? ssoSessionIncomplete(profile, missingInSession) : undefined;
}

/** Asks IAM Identity Center for the keys of the profile's role. Any failure stops the search, also a missing sign-in. */
export function askSso({setup, profiles, ssoSessions, traits, profile: chosen}: Session, profile: string): Attempt {
  const settings = profiles.get(profile);
  if (!settings || inProfile.every((key) => !settings.has(key))) {
    return {kind: 'skip', why: `Profile \`${profile}\` has neither \`sso_account_id\` nor \`sso_role_name\`.`};
  }
  const name = plain(settings, 'sso_session');
  const session = name === undefined ? undefined : ssoSessions.get(name);
  if (name !== undefined && !session) {
    const why = `The config file has no \`[sso-session ${name}]\`, and that stops the search.`;
    return {kind: 'stop', error: ssoSessionMissing(name), why};
  }
  const error = settingsError(profile, settings, session);
  if (error) return {kind: 'stop', error, why: 'The SSO settings are incomplete, and that stops the search.'};
  if (name !== undefined && !traits.readsSsoOfSource && !profiles.get(chosen.name)?.has('sso_session')) {
    const why = `This release looks for the sign-in in \`${chosen.name}\`, not in \`${profile}\`, and fails.`;
    return {kind: 'stop', error: tokenOfOtherProfile, why};
  }
  const token = name ?? plain(settings, 'sso_start_url') ?? '';
  const state = setup.world.ssoToken(token);
  if (state === 'missing') {
    const why = `Nobody is signed in to \`${token}\`, and that stops the search.`;
    return {kind: 'stop', error: ssoTokenMissing(token), why};
  }
  if (state === 'expired') {
    const why = `The sign-in to \`${token}\` has expired, and that stops the search.`;
    return {kind: 'stop', error: name === undefined ? ssoTokenExpired : ssoTokenNotRefreshed, why};
  }
  return {
    kind: 'found',
    why: `IAM Identity Center hands out the keys of \`${plain(settings, 'sso_role_name') ?? ''}\`.`,
    credentials: {
      ...{source: 'sso', provider: 'sso', accessKeyId: setup.world.keyIds.sso},
      ...{hasSessionToken: true, calls: []},
    },
  };
}

// Provider login: the session that `aws login` stores. https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sign-in.html
import {plain} from '../ini/ini-file';
import type {Attempt} from '../resolution';
import {loginTokenMissing, loginWithoutCrt} from './error-texts';
import type {Session} from './session';

/** Reads the stored session of the profile's `login_session`. Any failure stops the search. */
export function askLogin({setup, profiles, traits}: Session, profile: string): Attempt {
  const session = plain(profiles.get(profile), 'login_session');
  if (session === undefined) return {kind: 'skip', why: `Profile \`${profile}\` has no \`login_session\`.`};
  if (!traits.bringsCrt && !setup.world.hasCrt) {
    const why = '`login_session` needs the extra package `botocore[crt]`; without it the search stops.';
    return {kind: 'stop', error: loginWithoutCrt, why};
  }
  if (setup.world.loginToken === 'missing') {
    const why = 'The stored session of `aws login` is missing, and that stops the search.';
    return {kind: 'stop', error: loginTokenMissing(session), why};
  }
  return {
    kind: 'found',
    why: 'The session of `aws login` has keys.',
    credentials: {
      ...{source: 'login', provider: 'login', accessKeyId: setup.world.keyIds.login},
      ...{hasSessionToken: true, calls: []},
    },
  };
}

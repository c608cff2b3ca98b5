// Provider assume-role-with-web-identity: IAM roles for service accounts, OIDC in CI. https://docs.aws.amazon.com/sdkref/latest/guide/access-assume-role-web.html
import {plain} from '../ini/ini-file';
import type {Attempt} from '../resolution';
import {fileText, variable} from '../setup';
import {fileMissing, roleDenied, webIdentityWithoutRole} from './error-texts';
import type {Session} from './session';

/**
 * Exchanges a web identity token for the keys of a role.
 * @param readsEnv false behind an explicit profile and for the source of a role: then only the profile counts
 */
export function askWebIdentity({setup, profiles}: Session, profile: string, readsEnv: boolean): Attempt {
  const settings = profiles.get(profile);
  const setting = (key: string, name: string): string | undefined =>
    (readsEnv ? variable(setup, name) : undefined) ?? plain(settings, key);
  const path = setting('web_identity_token_file', 'AWS_WEB_IDENTITY_TOKEN_FILE');
  if (!path) {
    const isSet = variable(setup, 'AWS_WEB_IDENTITY_TOKEN_FILE') !== undefined;
    const env =
      !readsEnv && isSet
        ? 'The variables do not count for a profile named explicitly, and the'
        : 'No variable is set, and the';
    return {kind: 'skip', why: `${env} profile \`${profile}\` has no \`web_identity_token_file\`.`};
  }
  const role = setting('role_arn', 'AWS_ROLE_ARN');
  if (!role) {
    const why = 'A web identity token is configured without a role, and that stops the search.';
    return {kind: 'stop', error: webIdentityWithoutRole, why};
  }
  if (fileText(setup, path) === undefined) {
    return {kind: 'stop', error: fileMissing(path), why: `The token file \`${path}\` does not exist.`};
  }
  if (setup.world.sts === 'denies') {
    const error = roleDenied('AssumeRoleWithWebIdentity', role);
    return {kind: 'stop', error, why: 'AWS STS refused the role, and that stops the search.'};
  }
  return {
    kind: 'found',
    why: `The token of \`${path}\` was exchanged for \`${role}\`.`,
    credentials: {
      ...{source: 'web-identity', provider: 'assume-role-with-web-identity', hasSessionToken: true},
      accessKeyId: setup.world.keyIds.webIdentity,
      calls: [{action: 'AssumeRoleWithWebIdentity', role}],
    },
  };
}

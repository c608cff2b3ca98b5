// Web identity in the AWS SDK for JavaScript v3. https://docs.aws.amazon.com/sdkref/latest/guide/access-assume-role-web.html
import type {Attempt} from '../resolution';
import {fileText, type Setup, variable} from '../setup';
import {fileMissing, roleDenied} from './error-texts';

/** Exchanges the token of a file for the keys of a role. A missing file stops the search. */
export function exchangeToken(setup: Setup, path: string, role: string): Attempt {
  if (fileText(setup, path) === undefined) {
    const why = `The token file \`${path}\` does not exist, and that stops the search.`;
    return {kind: 'stop', error: fileMissing(path), why};
  }
  if (setup.world.sts === 'denies') {
    const why = 'AWS STS refused the role, and that stops the search.';
    return {kind: 'stop', error: roleDenied('AssumeRoleWithWebIdentity', role), why};
  }
  return {
    kind: 'found',
    why: `The token of \`${path}\` was exchanged for \`${role}\`.`,
    credentials: {
      ...{source: 'web-identity', provider: 'fromTokenFile', hasSessionToken: true},
      accessKeyId: setup.world.keyIds.webIdentity,
      calls: [{action: 'AssumeRoleWithWebIdentity', role}],
    },
  };
}

/** The link of the chain that reads the variables; it comes after the profile. */
export function askWebIdentity(setup: Setup): Attempt {
  const path = variable(setup, 'AWS_WEB_IDENTITY_TOKEN_FILE');
  const role = variable(setup, 'AWS_ROLE_ARN');
  if (path && role) return exchangeToken(setup, path, role);
  const why = '`AWS_WEB_IDENTITY_TOKEN_FILE` and `AWS_ROLE_ARN` are not both set.';
  return {kind: 'skip', why};
}

// WebIdentityTokenFileCredentialsProvider of the AWS SDK for Java 2.x. https://docs.aws.amazon.com/sdkref/latest/guide/access-assume-role-web.html
import type {Attempt} from '../resolution';
import {fileText, type Setup} from '../setup';
import {failure} from './failure';
import {systemSetting} from './settings';

/** Exchanges the token of a file for the keys of a role. */
export function exchangeToken(setup: Setup, path: string, role: string): Attempt {
  if (fileText(setup, path) === undefined) {
    return failure(`java.nio.file.NoSuchFileException: ${path}`, `The token file \`${path}\` does not exist.`);
  }
  if (setup.world.sts === 'denies') {
    const text = `User: <caller> is not authorized to perform: sts:AssumeRoleWithWebIdentity on resource: ${role}`;
    return failure(text, 'AWS STS refused the role; the chain goes on.');
  }
  return {
    kind: 'found',
    why: `The token of \`${path}\` was exchanged for \`${role}\`.`,
    credentials: {
      ...{source: 'web-identity', provider: 'WebIdentityTokenFileCredentialsProvider', hasSessionToken: true},
      accessKeyId: setup.world.keyIds.webIdentity,
      calls: [{action: 'AssumeRoleWithWebIdentity', role}],
    },
  };
}

/** The link of the chain that reads the settings; it comes before the profile. */
export function askWebIdentity(setup: Setup): Attempt {
  const path = systemSetting(setup, 'AWS_WEB_IDENTITY_TOKEN_FILE');
  const role = systemSetting(setup, 'AWS_ROLE_ARN');
  if (path !== undefined && role !== undefined) return exchangeToken(setup, path, role);
  const missing = path === undefined ? 'AWS_WEB_IDENTITY_TOKEN_FILE' : 'AWS_ROLE_ARN';
  return {kind: 'skip', why: `\`${missing}\` is not set.`};
}

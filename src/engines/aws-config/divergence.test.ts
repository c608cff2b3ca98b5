// The table “Same setup, different winner” of the page, as a test: the page, the ledger and the engine must agree.
import {describe, expect, test} from 'vitest';
import {outcomeText, readPasted, resolveAll, resolveRegions} from '.';
import type {Pasted} from './pasted';

const laptop: Pasted = {
  ...{env: '', config: '', credentials: '', profileOption: '', regionOption: '', properties: '', hasKeysInCode: false},
  ...{
    instance: 'unreachable',
    instanceRegion: 'eu-west-1',
    container: 'unreachable',
    process: 'works',
    signIn: 'valid',
  },
  ...{login: 'valid', hasTokenFiles: true, sts: 'credentials', hasCrt: false},
};
const keys = 'aws_access_key_id = AKIA\naws_secret_access_key = ****\n';
const envKeys = 'AWS_ACCESS_KEY_ID=AKIAENV\nAWS_SECRET_ACCESS_KEY=****\n';
const sso = 'sso_account_id = 1\nsso_role_name = r\nsso_start_url = https://x\nsso_region = eu-west-1\n';
const irsa = 'AWS_ROLE_ARN=arn:aws:iam::111122223333:role/r\nAWS_WEB_IDENTITY_TOKEN_FILE=/token\n';
const container = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI=/v2/x\n';

const env = 'environment variables';
const file = 'credentials file';

const table: readonly (readonly [string, Partial<Pasted>, readonly string[]])[] = [
  [
    'keys in the environment, AWS_PROFILE=p',
    {env: `${envKeys}AWS_PROFILE=p\n`, credentials: `[p]\n${keys}`},
    [env, env, file, env],
  ],
  [
    'keys in the environment, explicit profile p',
    {env: envKeys, credentials: `[p]\n${keys}`, profileOption: 'p'},
    [file, file, file],
  ],
  [
    'static keys in the credentials file, SSO keys in the config file, signed out',
    {credentials: `[default]\n${keys}`, config: `[default]\n${sso}`, signIn: 'missing'},
    ['SSOTokenLoadError', 'SSOTokenLoadError', file],
  ],
  [
    'the same, signed in',
    {credentials: `[default]\n${keys}`, config: `[default]\n${sso}`},
    ['IAM Identity Center', 'IAM Identity Center', file, 'IAM Identity Center'],
  ],
  [
    'static keys and IRSA variables',
    {credentials: `[default]\n${keys}`, env: irsa},
    ['web identity', 'web identity', file, 'web identity'],
  ],
  [
    'keys in the environment, AWS_PROFILE names no profile',
    {env: `${envKeys}AWS_PROFILE=nope\n`},
    ['ProfileNotFound', 'ProfileNotFound', 'no credentials'],
  ],
  [
    'config file: static keys and credential_process',
    {config: `[default]\n${keys}credential_process = x\n`},
    ['credential process', 'credential process', 'config file', 'credential process'],
  ],
  [
    'credentials file: static keys; config file: credential_process',
    {credentials: `[default]\n${keys}`, config: '[default]\ncredential_process = x\n'},
    [file, file, file, 'credential process'],
  ],
  [
    'credentials file: static keys; config file: login_session',
    {credentials: `[default]\n${keys}`, config: '[default]\nlogin_session = arn\n'},
    [file, file, file, 'aws login'],
  ],
  [
    'container variables and instance metadata',
    {env: container, container: 'credentials', instance: 'role'},
    ['container role', 'container role', 'container role', 'container role'],
  ],
  [
    'static keys and container variables',
    {credentials: `[default]\n${keys}`, env: container, container: 'credentials'},
    [file, file, file, file],
  ],
];

describe('same setup, different winner', () => {
  test.each(table)('%s', (_, fields, expected) => {
    const all = resolveAll(readPasted({...laptop, ...fields}).setup);
    const found = (['aws-cli-v2', 'boto3', 'js-sdk-v3', 'java-sdk-v2'] as const).map((tool) =>
      outcomeText(all[tool].outcome),
    );
    expect(found.slice(0, expected.length)).toEqual(expected);
  });

  test('the exact errors and exit codes of the ledger', () => {
    const error = (fields: Partial<Pasted>, tool: 'aws-cli-v2' | 'boto3' = 'aws-cli-v2') => {
      const {outcome} = resolveAll(readPasted({...laptop, ...fields}).setup)[tool];
      return outcome.kind === 'found' ? undefined : outcome.error;
    };
    expect(error({})).toEqual({
      name: 'NoCredentials',
      text: 'An error occurred (NoCredentials): Unable to locate credentials. You can configure credentials by running "aws login".',
      exitCode: 253,
    });
    expect(error({}, 'boto3')).toEqual({name: 'NoCredentialsError', text: 'Unable to locate credentials'});
    expect(error({env: 'AWS_PROFILE=nope'})).toMatchObject({
      text: 'The config profile (nope) could not be found',
      exitCode: 255,
    });
    expect(error({env: 'AWS_ACCESS_KEY_ID=A'})).toMatchObject({
      text: 'Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY',
      exitCode: 255,
    });
    expect(error({config: `[default]\n${sso}`, signIn: 'missing'})).toMatchObject({
      text: 'Error loading SSO Token: Token for https://x does not exist',
      exitCode: 255,
    });
    expect(error({config: '[default]\nlogin_session = arn:x\n', login: 'missing'})).toMatchObject({
      text: "Error loading login session token: Unable to load a existing login session for session arn:x, Please reauthenticate with 'aws login'.",
      exitCode: 255,
    });
  });
});

describe('the Region', () => {
  const regions = (fields: Partial<Pasted>) => {
    const {setup} = readPasted({...laptop, ...fields});
    const all = resolveAll(setup);
    expect(resolveRegions(setup)).toEqual(
      Object.fromEntries(Object.entries(all).map(([name, {tool, profile, region}]) => [name, {tool, profile, region}])),
    );
    return (['aws-cli-v2', 'boto3', 'js-sdk-v3', 'java-sdk-v2'] as const).map(
      (tool) => all[tool].region.value ?? 'error',
    );
  };
  const instance = {instance: 'role', instanceRegion: 'eu-north-1'} as const;

  test.each([
    ['AWS_REGION alone', {env: 'AWS_REGION=a-1'}, ['a-1', 'error', 'a-1', 'a-1']],
    ['AWS_DEFAULT_REGION alone', {env: 'AWS_DEFAULT_REGION=b-1'}, ['b-1', 'b-1', 'error', 'error']],
    ['both, and different', {env: 'AWS_REGION=a-1\nAWS_DEFAULT_REGION=b-1'}, ['a-1', 'b-1', 'a-1', 'a-1']],
    [
      'AWS_DEFAULT_REGION and a Region in the profile',
      {env: 'AWS_DEFAULT_REGION=b-1', config: '[default]\nregion = c-1\n'},
      ['b-1', 'b-1', 'c-1', 'c-1'],
    ],
    ['instance metadata only', instance, ['eu-north-1', 'error', 'eu-north-1', 'eu-north-1']],
    [
      'a named profile without region',
      {env: 'AWS_PROFILE=p', config: '[default]\nregion = c-1\n[profile p]\noutput = json\n'},
      ['error', 'error', 'error', 'error'],
    ],
    ['an explicit Region', {env: 'AWS_REGION=a-1', regionOption: 'd-1'}, ['d-1', 'd-1', 'd-1', 'd-1']],
    ['a system property', {env: 'AWS_REGION=a-1', properties: '-Daws.region=e-1'}, ['a-1', 'error', 'a-1', 'e-1']],
  ] as const)('%s', (_, fields, expected) => {
    expect(regions(fields)).toEqual(expected);
  });

  test('the errors of the ledger', () => {
    const all = resolveAll(readPasted(laptop).setup);
    expect(all['aws-cli-v2'].region.error).toMatchObject({exitCode: 253, name: 'NoRegion'});
    expect(all['boto3'].region.error).toEqual({name: 'NoRegionError', text: 'You must specify a region.'});
    expect(all['js-sdk-v3'].region.error?.text).toBe('Region is missing');
    expect(all['java-sdk-v2'].region.error?.text).toMatch(
      /^Unable to load region from any of the providers in the chain/,
    );
  });
});

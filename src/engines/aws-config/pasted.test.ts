import {describe, expect, test} from 'vitest';
import {configureList, parseEnv, readPasted, resolve, resolveAll} from '.';
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
const setupOf = (fields: Partial<Pasted>) => readPasted({...laptop, ...fields}).setup;
const listed = (fields: Partial<Pasted>): string =>
  configureList(setupOf(fields), resolve('aws-cli-v2', setupOf(fields)));
const keys = 'aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = ****\n';

describe('variables', () => {
  test.each([
    ['the output of env', 'AWS_PROFILE=dev\nAWS_REGION=eu-west-1', {AWS_PROFILE: 'dev', AWS_REGION: 'eu-west-1'}],
    ['export lines', 'export AWS_PROFILE="dev"\n  export AWS_REGION=\'x\'', {AWS_PROFILE: 'dev', AWS_REGION: 'x'}],
    ['PowerShell', '$env:AWS_PROFILE = "dev"', {AWS_PROFILE: 'dev'}],
    ['the command prompt', 'set AWS_PROFILE=dev', {AWS_PROFILE: 'dev'}],
    ['docker run', '-e AWS_PROFILE=dev -e AWS_REGION=x', {AWS_PROFILE: 'dev', AWS_REGION: 'x'}],
    [
      'one line',
      'export AWS_PROFILE=dev AWS_REGION=x; export AWS_PAGER=',
      {AWS_PROFILE: 'dev', AWS_REGION: 'x', AWS_PAGER: ''},
    ],
    ['a prompt and comments', '$ env | grep AWS_\n# mine\nAWS_PROFILE=', {AWS_PROFILE: ''}],
    ['Windows line ends', 'AWS_PROFILE=dev\r\nAWS_REGION=x\r\n', {AWS_PROFILE: 'dev', AWS_REGION: 'x'}],
    [
      'a value with a blank',
      'AWS_CONTAINER_AUTHORIZATION_TOKEN=Bearer x',
      {AWS_CONTAINER_AUTHORIZATION_TOKEN: 'Bearer x'},
    ],
  ])('%s', (_, text, env) => {
    expect(parseEnv(text)).toEqual({env, issues: []});
  });

  test('a name that nobody reads, a name twice and a line that is none are issues with their line', () => {
    expect(parseEnv('AWS_SECRET_KEY=x\nAWS_REGION=a\nAWS_REGION=b\nhello').issues.map(({line}) => line)).toEqual([
      1, 3, 4,
    ]);
  });

  test('a name that every object inherits is a name like any other', () => {
    expect(Object.keys(parseEnv('__proto__=x\nconstructor=y').env)).toEqual(['__proto__', 'constructor']);
  });
});

describe('aws configure list', () => {
  test('of a profile in the credentials file with a Region in the config file', () => {
    expect(
      listed({env: 'AWS_PROFILE=dev', credentials: `[dev]\n${keys}`, config: '[profile dev]\nregion = eu-west-1\n'}),
    ).toBe(
      [
        'NAME       : VALUE                    : TYPE             : LOCATION',
        "profile    : dev                      : env              : ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE']",
        'access_key : ****************MPLE     : shared-credentials-file :',
        'secret_key : ******************** : shared-credentials-file :'.replace('* :', '*     :'),
        'region     : eu-west-1                : config-file      : ~/.aws/config',
      ].join('\n'),
    );
  });

  test('of an instance, of nothing, and of an explicit profile', () => {
    expect(listed({instance: 'role'})).toContain('region     : eu-west-1                : imds             :');
    expect(listed({})).toContain('access_key : <not set>                : None             : None');
    expect(listed({profileOption: 'dev', credentials: `[dev]\n${keys}`})).toContain(
      'profile    : dev                      : manual           : --profile',
    );
  });

  test('stops with the error after the profile', () => {
    expect(listed({env: 'AWS_PROFILE=nope'}).split('\n')).toEqual([
      'NAME       : VALUE                    : TYPE             : LOCATION',
      "profile    : nope                     : env              : ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE']",
      '',
      'aws: [ERROR]: The config profile (nope) could not be found',
    ]);
  });
});

describe('the SDK for Java', () => {
  const java = (fields: Partial<Pasted>) => resolveAll(setupOf(fields))['java-sdk-v2'];
  const source = (fields: Partial<Pasted>) => {
    const {outcome} = java(fields);
    return outcome.kind === 'found' ? outcome.credentials.source : outcome.kind;
  };

  test('asks system properties before the environment', () => {
    const env = 'AWS_ACCESS_KEY_ID=AKIAENV\nAWS_SECRET_ACCESS_KEY=****';
    expect(source({env, properties: '-Daws.accessKeyId=AKIAJVM -Daws.secretAccessKey=****'})).toBe('system-properties');
    expect(source({env, properties: '-Daws.accessKeyId=AKIAJVM'})).toBe('environment');
  });

  test('takes the profile from a system property', () => {
    expect(java({properties: '-Daws.profile=dev', credentials: `[dev]\n${keys}`}).profile).toEqual({
      name: 'dev',
      from: 'aws.profile',
    });
  });

  test('goes on after every failure, to the role of the instance', () => {
    const role = '[default]\nrole_arn = arn:aws:iam::111122223333:role/r\nsource_profile = default\n';
    expect(source({config: role, instance: 'role'})).toBe('instance-metadata');
    expect(source({config: '[default]\ncredential_process = x\n', process: 'fails', instance: 'role'})).toBe(
      'instance-metadata',
    );
    expect(source({config: 'nonsense\n', instance: 'role'})).toBe('instance-metadata');
    expect(source({env: 'AWS_EC2_METADATA_DISABLED=yes', instance: 'role'})).toBe('none');
  });

  test('prefers SSO to a role with a source in one profile', () => {
    const profile =
      '[default]\nsso_account_id = 1\nsso_role_name = r\nsso_start_url = u\nsso_region = x\nrole_arn = r\nsource_profile = b\n';
    expect(source({config: `${profile}[profile b]\n${keys}`})).toBe('sso');
  });

  test('merges half a profile from each file', () => {
    expect(
      source({credentials: '[default]\naws_access_key_id = A\n', config: '[default]\naws_secret_access_key = ****\n'}),
    ).toBe('credentials-file');
  });
});

test('keys in code win in every SDK, and the AWS CLI has no such thing', () => {
  const all = resolveAll(setupOf({hasKeysInCode: true, credentials: `[default]\n${keys}`}));
  expect(Object.values(all).map(({outcome}) => outcome.kind === 'found' && outcome.credentials.source)).toEqual([
    'credentials-file',
    'code',
    'code',
    'code',
    'credentials-file',
  ]);
});

test('a role that AWS STS denies ends the search in every tool but Java', () => {
  const all = resolveAll(
    setupOf({
      sts: 'denies',
      instance: 'role',
      credentials: `[base]\n${keys}`,
      config: '[default]\nrole_arn = arn:aws:iam::111122223333:role/r\nsource_profile = base\nregion = x\n',
    }),
  );
  expect(Object.values(all).map(({outcome}) => outcome.kind)).toEqual(['error', 'error', 'error', 'found', 'error']);
});

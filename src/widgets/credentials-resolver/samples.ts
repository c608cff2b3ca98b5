/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import type {Sample} from '@site/src/ui/sample';
import type {State} from './state';

interface ResolverSample extends Sample<State> {
  /** What AWS CLI v2, boto3, JavaScript v3 and Java 2.x must come to. */
  readonly expects: readonly [cli: string, boto3: string, javascript: string, java: string];
}

const keys = (id: string): string => `aws_access_key_id = ${id}\naws_secret_access_key = ****\n`;
const account = '111122223333';
const envKeys = 'AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\nAWS_SECRET_ACCESS_KEY=****\n';
const region = 'AWS_REGION=eu-west-1\nAWS_DEFAULT_REGION=eu-west-1\n';
const defaultKeys = `[default]\n${keys('AKIAI44QH8DHBEXAMPLE')}`;
const irsa =
  `AWS_ROLE_ARN=arn:aws:iam::${account}:role/orders\n` +
  'AWS_WEB_IDENTITY_TOKEN_FILE=/var/run/secrets/eks.amazonaws.com/serviceaccount/token\n';
const podIdentity =
  'AWS_CONTAINER_CREDENTIALS_FULL_URI=http://169.254.170.23/v1/credentials\n' +
  'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE=/var/run/secrets/pods.eks.amazonaws.com/serviceaccount/eks-pod-identity-token\n';
const sso =
  '[profile dev]\nsso_session = corp\nsso_account_id = 111122223333\nsso_role_name = Developer\n\n' +
  '[sso-session corp]\nsso_start_url = https://corp.awsapps.com/start\nsso_region = eu-west-1\n';
const role = (name: string, source: string): string =>
  `[profile ${name}]\nrole_arn = arn:aws:iam::${account}:role/${name}\nsource_profile = ${source}\n`;

const laptop: State = {
  ...{env: '', config: '', credentials: '', profileOption: '', regionOption: '', properties: ''},
  ...{hasKeysInCode: false, instance: 'unreachable', instanceRegion: 'eu-west-1', container: 'unreachable'},
  ...{process: 'works', signIn: 'valid', login: 'valid', hasTokenFiles: true, sts: 'credentials', hasCrt: false},
  showsV1: false,
};

export const samples: readonly [ResolverSample, ...ResolverSample[]] = [
  {
    name: 'profile-loses',
    label: 'AWS_PROFILE loses to keys in the environment',
    state: {
      ...laptop,
      env: `${envKeys}AWS_PROFILE=admin\n${region}`,
      config: role('admin', 'default'),
      credentials: defaultKeys,
    },
    expects: ['environment variables', 'environment variables', 'assumed role', 'environment variables'],
  },
  {
    name: 'keys-hide-pod-role',
    label: 'Left-over keys hide the role of a pod (IRSA)',
    state: {...laptop, env: `${irsa}${region}`, credentials: defaultKeys},
    expects: ['web identity', 'web identity', 'credentials file', 'web identity'],
  },
  {
    name: 'mistyped-profile',
    label: 'A mistyped AWS_PROFILE beside good keys',
    state: {...laptop, env: `${envKeys}AWS_PROFILE=prdo\n`, config: '[profile prod]\nregion = eu-west-1\n'},
    expects: ['ProfileNotFound', 'ProfileNotFound', 'no credentials', 'environment variables'],
  },
  {
    name: 'word-profile',
    label: 'A section without the word profile',
    state: {...laptop, env: 'AWS_PROFILE=dev\n', config: `[dev]\n${keys('AKIAI44QH8DHBEXAMPLE')}region = eu-west-1\n`},
    expects: ['ProfileNotFound', 'ProfileNotFound', 'no credentials', 'no credentials'],
  },
  {
    name: 'process-and-keys',
    label: 'Keys in one file, credential_process in the other',
    state: {
      ...laptop,
      credentials: defaultKeys,
      config: '[default]\ncredential_process = /opt/bin/awscreds\nregion = eu-west-1\n',
    },
    expects: ['credentials file', 'credentials file', 'credentials file', 'credential process'],
  },
  {
    name: 'signed-out',
    label: 'SSO profile, signed out, with old keys',
    state: {
      ...laptop,
      env: 'AWS_PROFILE=dev\n',
      config: sso,
      credentials: `[dev]\n${keys('AKIAI44QH8DHBEXAMPLE')}`,
      signIn: 'missing',
    },
    expects: ['SSOTokenLoadError', 'SSOTokenLoadError', 'credentials file', 'no credentials'],
  },
  {
    name: 'two-profile-variables',
    label: 'AWS_PROFILE and AWS_DEFAULT_PROFILE differ',
    state: {
      ...laptop,
      env: 'AWS_PROFILE=dev\nAWS_DEFAULT_PROFILE=prod\n',
      credentials: `[dev]\n${keys('AKIAI44QH8DHBEXAMPLE')}\n[prod]\n${keys('AKIAIOSFODNN7EXAMPLE')}`,
    },
    expects: ['credentials file', 'credentials file', 'credentials file', 'credentials file'],
  },
  {
    name: 'half-a-pair',
    label: 'Half a pair of keys on an instance with a role',
    state: {...laptop, env: 'AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\n', instance: 'role'},
    expects: ['PartialCredentialsError', 'PartialCredentialsError', 'instance role', 'instance role'],
  },
  {
    name: 'doubled-section',
    label: 'A section that stands in the file twice',
    state: {
      ...laptop,
      env: envKeys,
      config: '[default]\nregion = eu-west-1\n\n[profile dev]\nregion = eu-west-2\n\n[default]\noutput = json\n',
    },
    expects: ['ConfigParseError', 'ConfigParseError', 'environment variables', 'environment variables'],
  },
  {
    name: 'circle',
    label: 'Source profiles in a circle',
    state: {...laptop, env: `AWS_PROFILE=a\n${region}`, config: `${role('a', 'b')}\n${role('b', 'a')}`},
    expects: ['InfiniteLoopConfigError', 'InfiniteLoopConfigError', 'no credentials', 'no credentials'],
  },
  {
    name: 'role-chain',
    label: 'A role taken with another role',
    state: {
      ...laptop,
      env: `AWS_PROFILE=audit\n${region}`,
      config: `${role('base', 'default')}\n${role('audit', 'base')}`,
      credentials: defaultKeys,
    },
    expects: ['assumed role', 'assumed role', 'assumed role', 'assumed role'],
  },
  {
    name: 'aws-login',
    label: 'A profile of aws login',
    state: {
      ...laptop,
      config: `[default]\nlogin_session = arn:aws:iam::${account}:user/ana\nregion = eu-west-1\n`,
    },
    expects: ['aws login', 'MissingDependencyException', 'aws login', 'aws login'],
  },
  {
    name: 'pod-identity',
    label: 'EKS Pod Identity that does not answer, on a node with a role',
    state: {...laptop, env: `${podIdentity}${region}`, instance: 'role'},
    expects: ['CredentialRetrievalError', 'CredentialRetrievalError', 'CredentialsProviderError', 'instance role'],
  },
  {
    name: 'instance-role',
    label: 'Nothing but the role of an EC2 instance',
    state: {...laptop, instance: 'role'},
    expects: ['instance role', 'instance role', 'instance role', 'instance role'],
  },
  {
    name: 'nothing',
    label: 'Nothing at all',
    state: laptop,
    expects: ['no credentials', 'no credentials', 'no credentials', 'no credentials'],
  },
];

import type {Fact, Message, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const cli: Source = {title: 'AWS CLI 2.36.7, run', url: 'https://github.com/aws/aws-cli', checked};
const boto3: Source = {title: 'boto3 1.43.107, run', url: 'https://github.com/boto/boto3', checked};
const botocore: Source = {
  title: 'botocore 1.43.107, source and run',
  url: 'https://github.com/boto/botocore',
  checked,
};
const javascript: Source = {
  title: 'AWS SDK for JavaScript 3.1169.0, run',
  url: 'https://github.com/aws/aws-sdk-js-v3',
  checked,
};
const java: Source = {
  title: 'aws-sdk-java-v2, DefaultCredentialsProvider and ProfileCredentialsUtils',
  url: 'https://github.com/aws/aws-sdk-java-v2',
  checked,
};
const javaV1: Source = {
  title: 'aws-sdk-java (1.x), DefaultAWSCredentialsProviderChain',
  url: 'https://github.com/aws/aws-sdk-java',
  checked,
};
const cliGuide: Source = {
  title: 'AWS CLI User Guide, Configuring settings for the AWS CLI',
  url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-configure.html#configure-precedence',
  checked,
};
const signInGuide: Source = {
  title: 'AWS CLI User Guide, Login for AWS local development using console credentials',
  url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sign-in.html',
  checked,
};
const boto3Guide: Source = {
  title: 'Boto3 documentation, Credentials',
  url: 'https://docs.aws.amazon.com/boto3/latest/guide/credentials.html',
  checked,
};
const javaGuide: Source = {
  title: 'AWS SDK for Java 2.x Developer Guide, Default credentials provider chain',
  url: 'https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/credentials-chain.html',
  checked,
};
const reference: Source = {
  title: 'AWS SDKs and Tools Reference Guide, Standardized credential providers',
  url: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
  checked,
};

const ranToday: Source = {
  title: 'botocore 1.43.11, AWS CLI 1.45.11 and 2.9.19, SDK for JavaScript 3.1169.0, run on 390 set-ups',
  url: 'https://github.com/boto/botocore',
  checked: '2026-11-25',
};
const javaToday: Source = {
  title: 'aws-sdk-java-v2, AwsCredentialsProviderChain and ProfileFileReader',
  url: 'https://github.com/aws/aws-sdk-java-v2',
  checked: '2026-11-25',
};

const cliPath = ['AWS CLI & SDK', 'Credentials Provider Chain', 'CLI'] as const;
const sdkPath = ['AWS CLI & SDK', 'Credentials Provider Chain', 'SDK'] as const;

/** Providers of AWS CLI v2 and boto3 in their order, by the names that `aws configure list` prints. */
export const cliProviderOrder = {
  id: 'cred-cli-order',
  value: [
    'env',
    'assume-role',
    'assume-role-with-web-identity',
    'sso',
    'shared-credentials-file',
    'login',
    'custom-process',
    'config-file',
    'ec2-credentials-file',
    'boto-config',
    'container-role',
    'iam-role',
  ],
  statement:
    'The order of AWS CLI v2 and boto3: `env`, `assume-role`, `assume-role-with-web-identity`, `sso`, `shared-credentials-file`, `login`, `custom-process`, `config-file`, `ec2-credentials-file`, `boto-config`, `container-role`, `iam-role`.',
  sources: [cli, botocore],
  evidence: 'ran',
} as const satisfies Fact<readonly string[]>;

/** Providers of the SDK for Java 2.x in their order. */
export const javaProviderOrder = {
  id: 'cred-java-order',
  value: ['system properties', 'environment variables', 'web identity', 'profile', 'container', 'instance metadata'],
  statement:
    'The order of the SDK for Java 2.x: system properties, environment variables, web identity, the profile, container, instance metadata.',
  sources: [java, javaGuide],
  evidence: 'code',
} as const satisfies Fact<readonly string[]>;

/** What the SDK for Java 2.x prefers inside one profile. */
export const javaProfileOrder = {
  id: 'cred-java-profile-order',
  value: [
    'role with web identity',
    'SSO',
    'role with source',
    'login_session',
    'credential_process',
    'session keys',
    'static keys',
  ],
  statement:
    'Inside one profile the SDK for Java 2.x prefers: role with web identity, SSO, role with source, `login_session`, `credential_process`, session keys, static keys. It merges the profile from both files first.',
  sources: [java],
  evidence: 'code',
} as const satisfies Fact<readonly string[]>;

/** Providers of `fromNodeProviderChain()`, the default of the SDK for JavaScript v3, in their order. */
export const javascriptProviderOrder = {
  id: 'cred-javascript-order',
  value: [
    'environment variables',
    'SSO from code',
    'profile',
    'process',
    'web identity',
    'container',
    'instance metadata',
  ],
  statement:
    'The order of the SDK for JavaScript v3: environment variables, SSO from code, the profile, process, web identity variables, container. It asks instance metadata only if no container variable is set.',
  sources: [javascript],
  evidence: 'ran',
} as const satisfies Fact<readonly string[]>;

/** What the SDK for JavaScript v3 prefers inside one profile. */
export const javascriptProfileOrder = {
  id: 'cred-javascript-profile-order',
  value: ['role with source', 'static keys', 'web identity', 'process', 'SSO', 'login'],
  statement:
    'Inside one profile the SDK for JavaScript v3 prefers: role with source, static keys, web identity, process, SSO, login.',
  sources: [javascript],
  evidence: 'ran',
} as const satisfies Fact<readonly string[]>;

/** Providers of the SDK for Java 1.x in their order. */
export const javaV1ProviderOrder = {
  id: 'cred-java-v1-order',
  value: ['environment variables', 'system properties', 'web identity', 'profile', 'container or instance metadata'],
  statement:
    'The SDK for Java 1.x, out of support since 2025-12-31, asks: environment variables, system properties (there `aws.secretKey`), web identity, the profile, container or instance metadata.',
  sources: [javaV1],
  evidence: 'code',
} as const satisfies Fact<readonly string[]>;

/** Hosts that botocore lets a plain-http container endpoint have, besides loopback addresses. */
export const containerHosts = {
  id: 'cred-container-hosts',
  value: ['169.254.170.2', '169.254.170.23', 'fd00:ec2::23', 'localhost'],
  statement:
    'Over plain http botocore accepts only loopback addresses and `169.254.170.2`, `169.254.170.23`, `fd00:ec2::23`, `localhost` as hosts of the container endpoint.',
  sources: [botocore],
  evidence: 'ran',
} as const satisfies Fact<readonly string[]>;

/** Timeout of botocore for the container endpoint, in seconds. */
export const containerTimeoutSeconds = {
  id: 'cred-container-timeout',
  value: 2,
  statement: 'botocore waits 2 seconds for the container endpoint and tries 3 times.',
  sources: [botocore],
  evidence: 'code',
} as const satisfies Fact<number>;

/** Longest session of `aws login`, in hours. */
export const loginSessionHours = {
  id: 'cred-login',
  value: 12,
  statement:
    '`aws login` (AWS CLI 2.32.0 and later) signs in through the browser as root, IAM user or federated identity, and refreshes short-lived credentials for up to 12 hours. It needs the permissions of `SignInLocalDevelopmentAccess`; `--remote` serves hosts without a browser.',
  sources: [signInGuide, cli],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** What AWS CLI v2 says when no place has credentials. */
export const noCredentialsCli = {
  id: 'msg-cred-none-cli',
  text: 'An error occurred (NoCredentials): Unable to locate credentials. You can configure credentials by running "aws login".',
  code: 'NoCredentials',
  from: 'AWS CLI v2',
  status: 'exit 253',
  meaning: 'No provider of the chain has credentials.',
  mend: 'Run `aws login` or `aws configure sso`, or give the host a role; `aws configure list` shows what was found.',
  sources: [cli],
  evidence: 'ran',
} as const satisfies Message;

/** What boto3 and the AWS CLI v1 say when no place has credentials. */
export const noCredentialsBoto3 = {
  id: 'msg-cred-none-boto3',
  text: 'Unable to locate credentials',
  code: 'NoCredentialsError',
  from: 'boto3, AWS CLI v1',
  meaning: 'No provider of the chain has credentials.',
  mend: 'Name a profile, set both key variables, or give the host a role; boto3 finds them in the order of this page.',
  sources: [ranToday],
  evidence: 'ran',
} as const satisfies Message;

/** What the SDK for JavaScript v3 says when no place has credentials. */
export const noCredentialsJavascript = {
  id: 'msg-cred-none-javascript',
  text: 'Could not load credentials from any providers',
  code: 'CredentialsProviderError',
  from: 'AWS SDK for JavaScript v3',
  meaning: 'No provider of the chain has credentials, or `AWS_PROFILE` names a profile that does not exist.',
  mend: 'Check `AWS_PROFILE` first: while it is set, keys in the environment are skipped.',
  sources: [javascript],
  evidence: 'ran',
} as const satisfies Message;

/** What the SDK for Java 2.x says when no place has credentials. */
export const noCredentialsJava = {
  id: 'msg-cred-none-java',
  text: 'Unable to load credentials from any of the providers in the chain <chain>: [<reasons>]',
  code: 'SdkClientException',
  from: 'AWS SDK for Java 2.x',
  meaning: 'Every provider of the default chain failed, and each one’s reason stands in the brackets.',
  mend: 'Read the reason of the provider that you expected to answer.',
  sources: [java],
  evidence: 'code',
} as const satisfies Message;

/** What botocore says of a profile that stands in neither file. */
export const profileNotFoundMessage = {
  id: 'msg-cred-profile-not-found',
  text: 'The config profile (<profile>) could not be found',
  code: 'ProfileNotFound',
  from: 'AWS CLI, boto3',
  status: 'exit 255',
  meaning:
    'The profile stands in neither file, or its section in the config file lacks the word `profile`; empty brackets mean that the variable is set but empty.',
  mend: 'Compare the name with `aws configure list-profiles`, write `[profile name]` in the config file, or unset `AWS_PROFILE`.',
  sources: [cli, boto3],
  evidence: 'ran',
} as const satisfies Message;

/** What botocore says of half a pair of keys in the environment. */
export const partialEnvMessage = {
  id: 'msg-cred-partial-env',
  text: 'Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY',
  code: 'PartialCredentialsError',
  from: 'AWS CLI, boto3',
  status: 'exit 255',
  meaning: 'Half a key pair in the environment stops the search; later sources are not asked.',
  mend: 'Set both variables, or unset `AWS_ACCESS_KEY_ID`.',
  sources: [cli, botocore],
  evidence: 'ran',
} as const satisfies Message;

/** What botocore says of a role without a source. */
export const partialRoleMessage = {
  id: 'msg-cred-partial-role',
  text: 'Partial credentials found in assume-role, missing: source_profile or credential_source',
  code: 'PartialCredentialsError',
  from: 'AWS CLI, boto3',
  meaning: 'The profile has a `role_arn`, and nothing says which credentials may assume the role.',
  mend: 'Add `source_profile` or `credential_source` to the profile.',
  sources: [botocore],
  evidence: 'ran',
} as const satisfies Message;

/** What botocore says of a source profile that does not exist. */
export const sourceProfileMessage = {
  id: 'msg-cred-source-profile',
  text: 'The source_profile "<source>" referenced in the profile "<profile>" does not exist.',
  code: 'InvalidConfigError',
  from: 'AWS CLI, boto3',
  meaning: 'The role profile names a source that stands in neither file.',
  mend: 'Mend the name after `source_profile`, or add that profile.',
  sources: [botocore],
  evidence: 'ran',
} as const satisfies Message;

/** What botocore says when nobody is signed in to IAM Identity Center. */
export const ssoTokenMessage = {
  id: 'msg-cred-sso-token',
  text: 'Error loading SSO Token: Token for <start URL> does not exist',
  from: 'AWS CLI v2',
  status: 'exit 255',
  meaning: 'The profile uses SSO and you are not signed in; keys of the same profile are not asked any more.',
  mend: 'Run `aws sso login` for that profile.',
  sources: [cli],
  evidence: 'ran',
} as const satisfies Message;

/** What AWS CLI v2 says when the session of `aws login` is missing. */
export const loginSessionMessage = {
  id: 'msg-cred-login-session',
  text: "Error loading login session token: Unable to load a existing login session for session <arn>, Please reauthenticate with 'aws login'.",
  from: 'AWS CLI v2',
  status: 'exit 255',
  meaning: 'The profile has a `login_session` whose stored token is missing.',
  mend: 'Run `aws login` again for that profile.',
  sources: [cli],
  evidence: 'ran',
} as const satisfies Message;

/** What botocore says of a file that it refuses. */
export const configParseMessage = {
  id: 'msg-cred-config-parse',
  text: 'Unable to parse config file: <path>',
  code: 'ConfigParseError',
  from: 'AWS CLI, boto3',
  status: 'exit 255',
  meaning:
    'A section or a setting stands in the file twice, a line has no `=`, or a setting stands before the first section.',
  mend: 'Mend that line; until then every command fails.',
  sources: [ranToday],
  evidence: 'ran',
} as const satisfies Message;

/** What the SDK for JavaScript v3 says when the container endpoint fails. */
export const javascriptHostMessage = {
  id: 'msg-cred-javascript-host',
  text: '<host> is not a valid container metadata service hostname',
  code: 'CredentialsProviderError',
  from: 'AWS SDK for JavaScript v3',
  meaning:
    'The container endpoint failed, and the SDK reports its host in place of the cause, also for EKS Pod Identity.',
  mend: 'Look for the cause at the endpoint: the agent on the node, the network, the token file.',
  sources: [ranToday],
  evidence: 'ran',
} as const satisfies Message;

/** What botocore says of half a pair of keys in the credentials file. */
export const partialFileMessage = {
  id: 'msg-cred-partial-file',
  text: 'Partial credentials found in shared-credentials-file, missing: aws_secret_access_key',
  code: 'PartialCredentialsError',
  from: 'AWS CLI, boto3',
  meaning: 'The profile in the credentials file has an access key ID without its secret.',
  mend: 'Complete the profile, or delete the line.',
  sources: [botocore],
  evidence: 'ran',
} as const satisfies Message;

/** What botocore says of a host that the container endpoint may not have. */
export const containerHostMessage = {
  id: 'msg-cred-container-host',
  text: "Unsupported host '<host>'.  Can only retrieve metadata from a loopback address or one of these hosts: <hosts>",
  code: 'ValueError',
  from: 'boto3',
  meaning: '`AWS_CONTAINER_CREDENTIALS_FULL_URI` points over plain http to a host that is not allowed.',
  mend: 'Use https, or one of the hosts in the message.',
  sources: [botocore],
  evidence: 'ran',
} as const satisfies Message;

export const pageFacts: PageFacts = {
  page: '/cli-sdk/credential-chain',
  service: 'AWS CLI & SDK',
  topic: 'Credentials provider chain',
  facts: [
    {
      id: 'cred-chain',
      statement:
        'The first source that yields credentials wins and the search stops, even if those keys turn out to be bad. Later sources are not tried after a refused call.',
      sources: [botocore, reference],
      evidence: 'code',
      was: [{path: ['AWS CLI & SDK', 'Credentials Provider Chain'], verdict: 'correct'}],
    },
    {
      id: 'cred-chain-cli',
      statement:
        'AWS CLI v2 and boto3 ask the same 12 providers. Role profiles, web identity and SSO come before the credentials file, `aws login` and `credential_process` between the two files.',
      sources: [cli, botocore],
      evidence: 'ran',
      was: [
        {
          path: cliPath,
          verdict: 'outdated',
          change:
            'Six of today’s sources are missing from the list: role profiles, web identity, SSO, `aws login`, `credential_process` and EKS Pod Identity.',
        },
      ],
    },
    {
      id: 'cred-chain-sdk',
      statement:
        'Every SDK has a chain of its own: boto3 shares the one of the AWS CLI, while Java 2.x and JavaScript v3 differ from it and from each other.',
      sources: [boto3, javascript, java, reference],
      evidence: 'ran',
      was: [
        {
          path: sdkPath,
          verdict: 'imprecise',
          change: 'The list is the one of the SDK for Java 2.x alone, without web identity; every SDK differs.',
        },
      ],
    },
    {
      id: 'cli-chain-options',
      statement:
        'No option of the AWS CLI takes keys. `--profile`, `--region` and `--output` override settings, and `--profile` thereby chooses the credentials.',
      sources: [cli, cliGuide],
      evidence: 'ran',
      was: [
        {
          path: [...cliPath, 'Command line options'],
          verdict: 'imprecise',
          change: 'Options override settings such as the profile and the Region; there is no option for keys.',
        },
      ],
    },
    {
      id: 'cli-chain-env',
      statement:
        '`AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, with `AWS_SESSION_TOKEN` for temporary credentials, come first in the AWS CLI and boto3.',
      sources: [cli, boto3],
      evidence: 'ran',
      was: [{path: [...cliPath, 'Environment variables'], verdict: 'correct'}],
    },
    {
      id: 'cli-chain-credentials-file',
      statement:
        '`~/.aws/credentials` (or `AWS_SHARED_CREDENTIALS_FILE`) comes before the static keys of the config file, but after the role, web identity and SSO settings of the same profile.',
      sources: [cli, botocore],
      evidence: 'ran',
      was: [
        {
          path: [...cliPath, 'Credentials file (~/.aws/credentials)'],
          verdict: 'imprecise',
          change: 'It still comes before the config file, but role profiles, web identity and SSO come earlier.',
        },
      ],
    },
    {
      id: 'cli-chain-config-file',
      statement:
        '`~/.aws/config` (or `AWS_CONFIG_FILE`) may hold keys too. Its sections are called `[profile name]`, where the credentials file says `[name]`.',
      sources: [cli, botocore],
      evidence: 'ran',
      was: [{path: [...cliPath, 'Configuration file (~/.aws/config)'], verdict: 'correct'}],
    },
    {
      id: 'cli-chain-container',
      statement:
        'The container provider serves ECS tasks through `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI` (base `http://169.254.170.2`) and EKS Pod Identity through `AWS_CONTAINER_CREDENTIALS_FULL_URI`.',
      sources: [botocore, reference],
      evidence: 'code',
      was: [
        {
          path: [...cliPath, 'Container credentials (for ECS tasks)'],
          verdict: 'outdated',
          change: 'The same provider now also serves EKS Pod Identity.',
        },
      ],
    },
    {
      id: 'cli-chain-instance-profile',
      statement:
        'The role of an EC2 instance, read from instance metadata, comes last. Any key that is left over earlier in the chain hides it.',
      sources: [cli, botocore],
      evidence: 'ran',
      was: [{path: [...cliPath, 'Instance profile credentials (for EC2 instances)'], verdict: 'correct'}],
    },
    {
      id: 'sdk-chain-jvm',
      statement:
        'The system properties `aws.accessKeyId`, `aws.secretAccessKey` and `aws.sessionToken` come first in the SDK for Java 2.x. Only programs on a JVM have them.',
      sources: [javaGuide, java],
      evidence: 'documentation',
      was: [
        {
          path: [...sdkPath, 'Java JVM properties'],
          verdict: 'imprecise',
          change: 'They come first in version 2 only; version 1 asked the environment variables before them.',
        },
      ],
    },
    {
      id: 'sdk-chain-env',
      statement:
        'The SDKs read the same three environment variables as the AWS CLI. The SDK for JavaScript v3 skips them when `AWS_PROFILE` is set or a profile is passed in code.',
      sources: [boto3, javascript, java],
      evidence: 'ran',
      was: [{path: [...sdkPath, 'Environment variables'], verdict: 'correct'}],
    },
    {
      id: 'sdk-chain-profile',
      statement:
        '`default` is only the name that is used when nothing names a profile. A profile can hold static keys, a role, SSO, a process or an `aws login` session, from both files.',
      sources: [java, javascript, boto3Guide],
      evidence: 'code',
      was: [
        {
          path: [...sdkPath, 'The default credentials profile (in ~/.aws/credentials)'],
          verdict: 'imprecise',
          change:
            '`default` is the fallback name, and a profile also covers roles, SSO, process and login settings of the config file.',
        },
      ],
    },
    {
      id: 'sdk-chain-container',
      statement:
        'The SDKs call the same container endpoint, in ECS tasks and in EKS pods with Pod Identity, and send the token in the `Authorization` header. Its JSON names the third value `Token`.',
      sources: [botocore, reference],
      evidence: 'code',
      was: [
        {
          path: [...sdkPath, 'Container credentials (for ECS tasks)'],
          verdict: 'outdated',
          change: 'The endpoint now also serves EKS Pod Identity.',
        },
      ],
    },
    {
      id: 'sdk-chain-instance-profile',
      statement: 'The role of an EC2 instance is the last source of boto3 and of the SDKs for Java and JavaScript too.',
      sources: [boto3, javascript, java],
      evidence: 'ran',
      was: [{path: [...sdkPath, 'Instance profile credentials (for EC2 instances)'], verdict: 'correct'}],
    },
    cliProviderOrder,
    {
      id: 'cred-explicit-profile',
      statement:
        'An explicit profile (`--profile`, or `profile_name` in boto3) takes the environment variables out of the chain. `AWS_PROFILE` does not: keys in the environment beat it in the AWS CLI and boto3.',
      sources: [cli, boto3],
      evidence: 'ran',
    },
    {
      id: 'cred-profile-variable',
      statement:
        'boto3 prefers `AWS_DEFAULT_PROFILE` over `AWS_PROFILE`, AWS CLI v2 the reverse. The SDK for JavaScript v3 reads only `AWS_PROFILE`.',
      sources: [boto3, cli, javascript],
      evidence: 'ran',
    },
    {
      id: 'cred-mistyped-profile',
      statement:
        'A mistyped `AWS_PROFILE` stops the AWS CLI and boto3, even with valid keys in the environment. In the SDK for JavaScript v3 it hides those keys as well.',
      sources: [cli, boto3, javascript],
      evidence: 'ran',
    },
    {
      id: 'cred-process-before-keys',
      statement:
        'In one section of the config file, `credential_process` beats static keys in the AWS CLI and boto3; in the SDK for JavaScript v3 the static keys win.',
      sources: [cli, boto3, javascript],
      evidence: 'ran',
    },
    {
      id: 'cred-failure-stops',
      statement:
        'A source that is configured and fails ends the search in the AWS CLI and boto3. The SDK for JavaScript v3 goes on after a failed process or an unknown profile, and the SDK for Java 2.x after every failure.',
      sources: [ranToday, javaToday],
      evidence: 'ran',
    },
    {
      id: 'cred-file-refused',
      statement:
        'The AWS CLI and boto3 refuse a shared file as a whole if a section or a setting stands in it twice or a line has no `=`, even with keys in the environment. The SDKs for JavaScript and Java take the later setting.',
      sources: [ranToday, javaToday],
      evidence: 'ran',
    },
    javaProviderOrder,
    javaProfileOrder,
    javascriptProviderOrder,
    javascriptProfileOrder,
    javaV1ProviderOrder,
    containerHosts,
    {
      id: 'cred-container-token',
      statement:
        'The token for the container endpoint comes from the file of `AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE`, or else from `AWS_CONTAINER_AUTHORIZATION_TOKEN`.',
      sources: [botocore],
      evidence: 'code',
    },
    containerTimeoutSeconds,
    loginSessionHours,
    {
      id: 'cred-login-sdk',
      statement:
        'SDKs older than the support for `aws login` ignore `login_session` in the config file. boto3 needs the extra package `botocore[crt]` for it.',
      sources: [boto3, botocore],
      evidence: 'ran',
    },
    {
      id: 'cred-configure-list',
      statement:
        '`aws configure list` prints NAME, VALUE, TYPE and LOCATION; its TYPE is the provider that won, such as `env` or `iam-role`. With `--debug` the AWS CLI prints `Looking for credentials via: <provider>` for each one it asks.',
      sources: [cli],
      evidence: 'ran',
    },
  ],
  messages: [
    noCredentialsCli,
    noCredentialsBoto3,
    noCredentialsJavascript,
    noCredentialsJava,
    profileNotFoundMessage,
    partialEnvMessage,
    partialFileMessage,
    partialRoleMessage,
    sourceProfileMessage,
    ssoTokenMessage,
    loginSessionMessage,
    {
      id: 'msg-cred-login-keys',
      text: "Profile '<profile>' is already configured with Access Key credentials.",
      from: 'AWS CLI v2',
      status: 'exit 253',
      meaning: '`aws login` does not write into a profile that already has keys.',
      mend: 'Sign in to a profile of another name with `aws login --profile`, or remove the keys first.',
      sources: [cli],
      evidence: 'ran',
    },
    configParseMessage,
    javascriptHostMessage,
    containerHostMessage,
  ],
};

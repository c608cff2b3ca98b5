import type {Fact, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const sessionToken: Source = {
  title: 'AWS STS API Reference, GetSessionToken',
  url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html',
  checked,
};
const temporary: Source = {
  title: 'IAM User Guide, Request temporary security credentials',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_request.html',
  checked,
};
const assumeRole: Source = {
  title: 'AWS STS API Reference, AssumeRole',
  url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
  checked,
};
const mfaApi: Source = {
  title: 'IAM User Guide, Secure API access with MFA',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html',
  checked,
};
const cli: Source = {title: 'AWS CLI 2.36.7, source and run', url: 'https://github.com/aws/aws-cli', checked};
const botocore: Source = {
  title: 'botocore 1.43.107, STS service model',
  url: 'https://github.com/boto/botocore',
  checked,
};

/** Shortest session, in seconds. */
export const sessionMinSeconds = {
  id: 'mfa-session-min-seconds',
  value: 900,
  statement: 'No session is shorter than 900 seconds (15 minutes).',
  sources: [sessionToken, botocore],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Longest session of an IAM user, in seconds. */
export const sessionMaxSeconds = {
  id: 'mfa-session-max-seconds',
  value: 129_600,
  statement: 'An IAM user can ask `GetSessionToken` for up to 129,600 seconds (36 hours).',
  sources: [sessionToken, botocore],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Session of an IAM user unless asked otherwise, in seconds. */
export const sessionDefaultSeconds = {
  id: 'mfa-session-default-seconds',
  value: 43_200,
  statement: 'Without `--duration-seconds` an IAM user gets 43,200 seconds (12 hours).',
  sources: [sessionToken],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Longest session of the root user, in seconds; also its default. */
export const rootSessionMaxSeconds = {
  id: 'mfa-session-root-max-seconds',
  value: 3600,
  statement:
    'For the root user the limit and the default are 3,600 seconds (1 hour); a longer request is cut to one hour.',
  sources: [sessionToken],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Digits of a token code. */
export const tokenCodeLength = {
  id: 'mfa-token-code-length',
  value: 6,
  statement:
    'The token code has exactly 6 digits. The serial number has 9 to 256 characters: an ARN for a virtual device, a number such as `GAHT12345678` for a hardware device.',
  sources: [sessionToken, botocore],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Largest `MinimumSessionTokenSize`. */
export const minimumTokenSizeMax = {
  id: 'mfa-minimum-token-size',
  value: 4096,
  statement:
    'The API model of 2026 adds `MinimumSessionTokenSize` (0 to 4,096) to the request, and `SessionTokenUtilization` and `SessionTokenSize` to the answer.',
  sources: [botocore],
  evidence: 'model',
} as const satisfies Fact<number>;

export const pageFacts: PageFacts = {
  page: '/cli-sdk/mfa-session',
  service: 'AWS CLI & SDK',
  topic: 'MFA sessions',
  facts: [
    {
      id: 'mfa-cli-sdk',
      statement:
        'With MFA, a program first trades long-term keys and a code for temporary credentials: `GetSessionToken` gives the same IAM user with the same permissions, `AssumeRole` with `SerialNumber` and `TokenCode` gives a role.',
      sources: [mfaApi, temporary],
      evidence: 'documentation',
      was: [{path: ['AWS CLI & SDK', 'CLI & SDK with MFA'], verdict: 'correct'}],
    },
    {
      id: 'mfa-get-session-token',
      statement:
        'Call STS `GetSessionToken` with the long-term keys of the IAM user, the serial number of the MFA device and the code that it shows now. It returns `AccessKeyId`, `SecretAccessKey`, `SessionToken` and `Expiration`.',
      sources: [sessionToken],
      evidence: 'model',
      was: [{path: ['AWS CLI & SDK', 'CLI & SDK with MFA', 'Call `STS GetSessionToken` API'], verdict: 'correct'}],
    },
    {
      id: 'mfa-three-values',
      statement:
        'All three values travel together: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`. Keys without their token fail.',
      sources: [temporary],
      evidence: 'documentation',
    },
    sessionDefaultSeconds,
    sessionMaxSeconds,
    sessionMinSeconds,
    rootSessionMaxSeconds,
    tokenCodeLength,
    {
      id: 'mfa-no-permission-needed',
      statement: 'An IAM user needs no permission for `sts:GetSessionToken`, and no policy can control it.',
      sources: [sessionToken],
      evidence: 'model',
    },
    {
      id: 'mfa-session-limits',
      statement:
        'The session cannot call IAM unless MFA was part of the request, and of STS only `AssumeRole` and `GetCallerIdentity`. It cannot be used to sign in to the console by federation.',
      sources: [sessionToken, temporary],
      evidence: 'documentation',
    },
    {
      id: 'mfa-condition-keys',
      statement:
        'Policies demand MFA with `aws:MultiFactorAuthPresent` or `aws:MultiFactorAuthAge`. Both keys are *absent* for long-term keys, so a `Deny` needs `BoolIfExists`, where `Bool` would let them through.',
      sources: [mfaApi],
      evidence: 'documentation',
    },
    {
      id: 'mfa-no-state',
      statement:
        'Credentials from `AssumeRoleWithWebIdentity`, `AssumeRoleWithSAML` and `GetFederationToken` carry no MFA state.',
      sources: [temporary, mfaApi],
      evidence: 'documentation',
    },
    {
      id: 'mfa-assume-role-profile',
      statement:
        'A profile with `role_arn`, `source_profile` and `mfa_serial` makes the AWS CLI ask for the code and assume the role. Such a session lasts from 900 seconds to the maximum of the role, which is 1 to 12 hours.',
      sources: [mfaApi, assumeRole],
      evidence: 'documentation',
    },
    {
      id: 'mfa-configure-mfa-login',
      statement:
        '`aws configure mfa-login`, in AWS CLI 2.30.3 and later, asks for the code, calls `GetSessionToken` (43,200 seconds by default) and writes a profile, named `<account>-<device>` unless you say otherwise.',
      sources: [cli],
      evidence: 'code',
    },
    {
      id: 'mfa-security-keys',
      statement:
        'Passkeys and U2F security keys do not work for MFA on the API; the device must show a one-time code. The root user cannot use MFA-protected API access at all.',
      sources: [mfaApi, cli],
      evidence: 'documentation',
    },
    minimumTokenSizeMax,
  ],
  messages: [
    {
      id: 'msg-mfa-token-code-length',
      text: 'Invalid length for parameter TokenCode, value: <length>, valid min length: 6',
      from: 'AWS CLI v2',
      status: 'exit 252',
      meaning: 'The code is shorter than 6 digits, and nothing was sent; the value is its length.',
      mend: 'Type all 6 digits, leading zeros included.',
      sources: [cli],
      evidence: 'ran',
    },
    {
      id: 'msg-mfa-duration',
      text: 'Invalid value for parameter DurationSeconds, value: <seconds>, valid min value: 900',
      from: 'AWS CLI v2',
      status: 'exit 252',
      meaning: 'The session would be too short, and nothing was sent.',
      mend: 'Ask for 900 seconds or more.',
      sources: [cli],
      evidence: 'ran',
    },
  ],
};

import type {Fact, Message, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const later = '2026-11-25';
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

const conditionKeys: Source = {
  title: 'IAM User Guide, AWS global condition context keys',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html',
  checked,
};
const signIn: Source = {
  title: 'AWS CLI User Guide, Login for AWS local development using console credentials',
  url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sign-in.html',
  checked,
};
const listDevices: Source = {
  title: 'AWS CLI 1.45.11, examples of iam list-mfa-devices',
  url: 'https://github.com/aws/aws-cli/blob/develop/awscli/examples/iam/list-mfa-devices.rst',
  checked: later,
};
const partitionFile: Source = {
  title: 'botocore 1.43.11, partitions.json',
  url: 'https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json',
  checked: later,
};
const virtualDevice: Source = {
  title: 'IAM API Reference, VirtualMFADevice',
  url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_VirtualMFADevice.html',
  checked: later,
};
const keyUri: Source = {
  title: 'Google Authenticator, Key URI format',
  url: 'https://github.com/google/google-authenticator/wiki/Key-Uri-Format',
  checked: later,
};
const rfc6238: Source = {
  title: 'RFC 6238, TOTP: Time-Based One-Time Password Algorithm',
  url: 'https://www.rfc-editor.org/rfc/rfc6238',
  checked: later,
};
const resync: Source = {
  title: 'IAM API Reference, ResyncMFADevice',
  url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_ResyncMFADevice.html',
  checked: later,
};
const credentialProcess: Source = {
  title: 'AWS SDKs and Tools Reference Guide, Process credential provider',
  url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html',
  checked: later,
};
const cliProcess: Source = {
  title: 'AWS CLI User Guide, Sourcing credentials with an external process',
  url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sourcing-external.html',
  checked: later,
};
const exportCredentials: Source = {
  title: 'AWS CLI v2, source of configure export-credentials',
  url: 'https://github.com/aws/aws-cli/blob/v2/awscli/customizations/configure/exportcreds.py',
  checked: later,
};
const ran: Source = {title: 'boto3 and botocore 1.43.11, run', url: 'https://github.com/boto/boto3', checked: later};

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
  statement: 'The token code has exactly 6 digits, leading zeros included.',
  sources: [sessionToken, botocore],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Fewest and most characters of a serial number. */
export const serialNumberLength = {
  id: 'mfa-serial-length',
  value: [9, 256],
  statement:
    'The serial number has 9 to 256 letters, digits and characters of `_+=/:,.@-`: an ARN for a virtual device, a number such as `GAHT12345678` for a hardware device.',
  sources: [sessionToken, botocore],
  evidence: 'model',
} as const satisfies Fact<readonly number[]>;

/** Resource types in the ARN of a device: one that shows codes, and one that does not. */
export const deviceTypes = {
  id: 'mfa-serial-forms',
  value: ['mfa', 'u2f'],
  statement:
    'A virtual device is named `arn:aws:iam::111122223333:mfa/ana`. An ARN with `u2f/user/…` names a passkey or security key; `aws iam list-mfa-devices` lists all kinds.',
  sources: [listDevices, sessionToken],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** First parts of an ARN. */
export const partitions = {
  id: 'mfa-partitions',
  value: ['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc', 'aws-iso', 'aws-iso-b', 'aws-iso-e', 'aws-iso-f'],
  statement:
    'The second part of the ARN is the partition of the account: `aws`, `aws-cn`, `aws-us-gov`, `aws-eusc`, `aws-iso`, `aws-iso-b`, `aws-iso-e` or `aws-iso-f`.',
  sources: [partitionFile],
  evidence: 'code',
} as const satisfies Fact<readonly string[]>;

/** Seconds that a code lasts unless the URI of the seed says otherwise. */
export const codePeriodSeconds = {
  id: 'mfa-totp-parameters',
  value: 30,
  statement:
    'The QR code of IAM holds `otpauth://totp/<device>@<user>?secret=<seed>`. It names no algorithm, so apps take the defaults: SHA-1, 6 digits, a new code every 30 seconds.',
  sources: [virtualDevice, keyUri, rfc6238],
  evidence: 'model',
} as const satisfies Fact<number>;

/** What the session may call of AWS STS. */
export const sessionStsOperations = {
  id: 'mfa-session-limits',
  value: ['AssumeRole', 'GetCallerIdentity'],
  statement:
    'The session cannot call IAM unless MFA was part of the request, and of STS only `AssumeRole` and `GetCallerIdentity`. It cannot be used to sign in to the console by federation.',
  sources: [sessionToken, temporary],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Shortest and longest session of a role, in seconds; the role's own maximum may be lower. */
export const roleSessionSeconds = {
  id: 'mfa-assume-role-profile',
  value: [900, 43_200],
  statement:
    'A profile with `role_arn`, `source_profile` and `mfa_serial` makes the AWS CLI ask for the code and assume the role. Such a session lasts from 900 seconds to the maximum of the role, which is 1 to 12 hours (43,200 seconds).',
  sources: [mfaApi, assumeRole],
  evidence: 'documentation',
} as const satisfies Fact<readonly number[]>;

/** Session of a role unless asked otherwise, in seconds; also the most for a role assumed from a role. */
export const roleSessionDefaultSeconds = {
  id: 'mfa-role-default-seconds',
  value: 3600,
  statement:
    'A session of a role lasts 3,600 seconds unless `duration_seconds` says otherwise, and never longer if it was assumed from another role.',
  sources: [assumeRole],
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

const goldstack: Source = {
  title: 'goldstack, pull request 425: recorded answer',
  url: 'https://github.com/goldstack/goldstack/pull/425',
  checked: later,
};
const hadoop: Source = {
  title: 'Apache Hadoop, S3A assumed roles: recorded answers',
  url: 'https://github.com/apache/hadoop/blob/trunk/hadoop-tools/hadoop-aws/src/site/markdown/tools/hadoop-aws/assumed_roles.md',
  checked: later,
};

/** Exact texts of the clients and of AWS STS, by what they refuse. */
export const messages = {
  codeTooShort: {
    id: 'msg-mfa-token-code-length',
    text: 'Invalid length for parameter TokenCode, value: <length>, valid min length: 6',
    from: 'AWS CLI v2',
    status: 'exit 252',
    meaning: 'The code is shorter than 6 digits, and nothing was sent; the value is its length.',
    mend: 'Type all 6 digits, leading zeros included.',
    sources: [cli, ran],
    evidence: 'ran',
  },
  durationTooShort: {
    id: 'msg-mfa-duration',
    text: 'Invalid value for parameter DurationSeconds, value: <seconds>, valid min value: 900',
    from: 'AWS CLI v2',
    status: 'exit 252',
    meaning: 'The session would be too short, and nothing was sent.',
    mend: 'Ask for 900 seconds or more.',
    sources: [cli, ran],
    evidence: 'ran',
  },
  serialTooShort: {
    id: 'msg-mfa-serial-length',
    text: 'Invalid length for parameter SerialNumber, value: <length>, valid min length: 9',
    from: 'boto3',
    meaning: 'The serial number is shorter than 9 characters, and nothing was sent.',
    mend: 'Copy the serial number or ARN from `aws iam list-mfa-devices`.',
    sources: [ran],
    evidence: 'ran',
  },
  codeIsNumber: {
    id: 'msg-mfa-token-code-type',
    text: "Invalid type for parameter TokenCode, value: <code>, type: <class 'int'>, valid types: <class 'str'>",
    from: 'boto3',
    meaning: 'The code was given as a number, which would also lose its leading zeros.',
    mend: 'Give the code as a string.',
    sources: [ran],
    evidence: 'ran',
  },
  sessionCredentials: {
    id: 'msg-mfa-session-credentials',
    text: 'Cannot call GetSessionToken with session credentials',
    code: 'AccessDenied',
    from: 'AWS STS',
    status: 'HTTP 403',
    meaning: 'The call was signed with temporary credentials: an old session, a role or single sign-on.',
    mend: 'Unset the three variables, or name the profile that holds the long-term keys.',
    sources: [
      {
        title: 'aws-sdk-net, issue 1704',
        url: 'https://github.com/aws/aws-sdk-net/issues/1704',
        checked: later,
      },
      {
        title: 'Apache Hadoop, pull request 6538',
        url: 'https://github.com/apache/hadoop/pull/6538',
        checked: later,
      },
    ],
    evidence: 'field',
  },
  wrongCode: {
    id: 'msg-mfa-wrong-code',
    text: 'MultiFactorAuthentication failed with invalid MFA one time pass code.',
    code: 'AccessDenied',
    from: 'AWS STS',
    meaning: 'The device is the right one, but the code is not its current one.',
    mend: 'Wait for the next code; if that fails too, compare the clocks and resynchronise the device.',
    sources: [
      {
        title: 'lonelyplanet/aws-mfa, pull request 21',
        url: 'https://github.com/lonelyplanet/aws-mfa/pull/21',
        checked: later,
      },
    ],
    evidence: 'field',
  },
  wrongSerial: {
    id: 'msg-mfa-wrong-serial',
    text: 'MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.',
    code: 'AccessDenied',
    from: 'AWS STS',
    meaning:
      'The serial number names no device of this user; often it is the ARN of the user, with `user/` for `mfa/`.',
    mend: 'Copy the serial number from `aws iam list-mfa-devices`.',
    sources: [
      {title: 'aws-cli, issue 6325', url: 'https://github.com/aws/aws-cli/issues/6325', checked: later},
      {
        title: 'broamski/aws-mfa, issue 46',
        url: 'https://github.com/broamski/aws-mfa/issues/46',
        checked: later,
      },
    ],
    evidence: 'field',
  },
  halfGiven: {
    id: 'msg-mfa-half-given',
    text: 'MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.',
    code: 'AccessDenied',
    from: 'AWS STS',
    meaning: 'One of the serial number and the code came without the other; seen with `AssumeRole`.',
    mend: 'Give both, or take a tool that asks for the code.',
    sources: [
      {
        title: 'boltops-tools/terraspace, issue 224',
        url: 'https://github.com/boltops-tools/terraspace/issues/224',
        checked: later,
      },
      {
        title: 'dtan4/terraforming, issue 424',
        url: 'https://github.com/dtan4/terraforming/issues/424',
        checked: later,
      },
    ],
    evidence: 'field',
  },
  durationTooLong: {
    id: 'msg-mfa-duration-max',
    text: "1 validation error detected: Value '<seconds>' at 'durationSeconds' failed to satisfy constraint: Member must have value less than or equal to 129600",
    code: 'ValidationError',
    from: 'AWS STS',
    status: 'HTTP 400',
    meaning: 'The session would be longer than 36 hours; clients send it and AWS STS refuses.',
    mend: 'Ask for 129,600 seconds or less.',
    sources: [hadoop],
    evidence: 'field',
  },
  durationBelowMin: {
    id: 'msg-mfa-duration-min',
    text: "1 validation error detected: Value '<seconds>' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900",
    code: 'ValidationError',
    from: 'AWS STS',
    meaning: 'The session would be too short; the SDK for JavaScript sends it, where the AWS CLI and boto3 stop it.',
    mend: 'Ask for 900 seconds or more.',
    sources: [goldstack],
    evidence: 'field',
  },
  codeTooLong: {
    id: 'msg-mfa-token-code-max',
    text: "1 validation error detected: Value '<code>' at 'tokenCode' failed to satisfy constraint: Member must have length less than or equal to 6",
    code: 'ValidationError',
    from: 'AWS STS',
    meaning: 'The code has more than 6 characters; a space in it counts.',
    mend: 'Type the 6 digits without a space.',
    sources: [
      {
        title: 'gnakagaw/aws-mfa-shell, README: recorded answer',
        url: 'https://github.com/gnakagaw/aws-mfa-shell',
        checked: later,
      },
    ],
    evidence: 'field',
  },
} as const satisfies Readonly<Record<string, Message>>;

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
    serialNumberLength,
    deviceTypes,
    partitions,
    codePeriodSeconds,
    {
      id: 'mfa-clock-skew',
      statement:
        'Codes follow the clock of the device. `aws iam resync-mfa-device` with two codes in a row puts a device right whose clock has drifted.',
      sources: [resync, rfc6238],
      evidence: 'model',
    },
    {
      id: 'mfa-no-permission-needed',
      statement: 'An IAM user needs no permission for `sts:GetSessionToken`, and no policy can control it.',
      sources: [sessionToken],
      evidence: 'model',
    },
    sessionStsOperations,
    {
      id: 'mfa-condition-keys',
      statement:
        'Policies demand MFA with `aws:MultiFactorAuthPresent` or `aws:MultiFactorAuthAge`. Both keys are *absent* for long-term keys, so a `Deny` needs `BoolIfExists`, where `Bool` would let them through.',
      sources: [mfaApi],
      evidence: 'documentation',
    },
    {
      id: 'mfa-present-false',
      statement:
        'Temporary credentials that were got without a code carry `aws:MultiFactorAuthPresent` as `false`, and no `aws:MultiFactorAuthAge`.',
      sources: [conditionKeys, mfaApi],
      evidence: 'documentation',
    },
    {
      id: 'mfa-no-state',
      statement:
        'Credentials from `AssumeRoleWithWebIdentity`, `AssumeRoleWithSAML` and `GetFederationToken` carry no MFA state.',
      sources: [temporary, mfaApi],
      evidence: 'documentation',
    },
    roleSessionSeconds,
    roleSessionDefaultSeconds,
    {
      id: 'mfa-configure-mfa-login',
      statement:
        '`aws configure mfa-login`, in AWS CLI 2.30.3 and later, asks for the code, calls `GetSessionToken` (43,200 seconds by default) and writes a profile, named `<account>-<device>` unless you say otherwise.',
      sources: [cli],
      evidence: 'code',
    },
    {
      id: 'mfa-aws-login',
      statement:
        '`aws login`, in AWS CLI 2.32.0 and later, needs no access keys: the second factor is given in the browser, at the sign-in of the console. Its credentials are short-lived and renewed for up to 12 hours.',
      sources: [signIn],
      evidence: 'documentation',
    },
    {
      id: 'mfa-credential-process',
      statement:
        'A profile with `credential_process` takes credentials from a program that prints `Version` 1 and the keys as JSON. The setting takes full paths, neither `~` nor `$HOME`; the AWS CLI keeps no copy of the answer.',
      sources: [credentialProcess, cliProcess],
      evidence: 'documentation',
    },
    {
      id: 'mfa-export-credentials',
      statement:
        '`aws configure export-credentials --profile <name>` of AWS CLI v2 prints the credentials of a profile for `credential_process`, or with `--format` as `env`, `powershell`, `windows-cmd` or `fish`.',
      sources: [exportCredentials],
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
  messages: Object.values(messages),
};

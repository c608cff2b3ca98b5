import type {Fact, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const service: Source = {
  title: 'Amazon EC2 User Guide, Use the Instance Metadata Service',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
  checked,
};
const retrieval: Source = {
  title: 'Amazon EC2 User Guide, Access instance metadata',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html',
  checked,
};
const options: Source = {
  title: 'Amazon EC2 User Guide, Configure the instance metadata options',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html',
  checked,
};
const categories: Source = {
  title: 'Amazon EC2 User Guide, Instance metadata categories',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html',
  checked,
};
const roles: Source = {
  title: 'Amazon EC2 User Guide, IAM roles for Amazon EC2',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html',
  checked,
};
const byDefault: Source = {
  title: 'AWS News Blog, Amazon EC2 Instance Metadata Service IMDSv2 by default',
  url: 'https://aws.amazon.com/blogs/aws/amazon-ec2-instance-metadata-service-imdsv2-by-default/',
  checked,
};
const accountDefault: Source = {
  title: 'AWS What’s New, Set IMDSv2 as default for new instance launches (2024-03)',
  url: 'https://aws.amazon.com/about-aws/whats-new/2024/03/set-imdsv2-default-new-instance-launches',
  checked,
};
const mock: Source = {
  title: 'aws/amazon-ec2-metadata-mock (2025-12-18)',
  url: 'https://github.com/aws/amazon-ec2-metadata-mock',
  checked,
};
const botocore: Source = {
  title: 'botocore 1.43.107, source and EC2 service model',
  url: 'https://github.com/boto/botocore',
  checked,
};
const kube2iam: Source = {
  title: 'jtblin/kube2iam #279, recorded answers of the service',
  url: 'https://github.com/jtblin/kube2iam/pull/279',
  checked: '2026-11-25',
};
const slashed: Source = {
  title: 'aws-beam/aws_credentials #47, recorded answers of the service',
  url: 'https://github.com/aws-beam/aws_credentials/issues/47',
  checked: '2026-11-25',
};
const methods: Source = {
  title: 'kubernetes-sigs/cluster-api-provider-aws #1609, recorded answer of the service',
  url: 'https://github.com/kubernetes-sigs/cluster-api-provider-aws/issues/1609',
  checked: '2026-11-25',
};
const curl: Source = {
  title: 'curl 7.88.1, run against a server of our own',
  url: 'https://github.com/curl/curl',
  checked: '2026-11-25',
};
const trouble: Source = {
  title: 'IAM User Guide, Troubleshoot IAM and Amazon EC2',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_iam-ec2.html',
  checked: '2026-11-25',
};
const javascript: Source = {
  title: 'AWS SDK for JavaScript v3, source',
  url: 'https://github.com/smithy-lang/smithy-typescript',
  checked,
};

/** Longest life of a session token, in seconds. */
export const tokenMaxSeconds = {
  id: 'imds-token-max-seconds',
  value: 21_600,
  statement:
    'A token lives 1 to 21,600 seconds (6 hours), as the header `X-aws-ec2-metadata-token-ttl-seconds` asks. Another value, or no such header, is answered with HTTP 400.',
  sources: [service, retrieval],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/**
 * The versions that an instance lists at `/` before `latest`, as recorded in public transcripts of 2022 to 2024; checked 2026-11-25.
 * Up to 2021-03-23 they stand in the Amazon EC2 User Guide too.
 */
export const metadataVersions: readonly string[] = [
  ...['1.0', '2007-01-19', '2007-03-01', '2007-08-29', '2007-10-10', '2007-12-15', '2008-02-01', '2008-09-01'],
  ...['2009-04-04', '2011-01-01', '2011-05-01', '2012-01-12', '2014-02-25', '2014-11-05', '2015-10-20', '2016-04-19'],
  ...['2016-06-30', '2016-09-02', '2018-03-28', '2018-08-17', '2018-09-24', '2019-10-01', '2020-10-27', '2021-01-03'],
  ...['2021-03-23', '2021-07-15', '2022-09-24', '2024-04-11'],
];

/** How long before the old credentials end new ones appear, in minutes. */
export const rotationMinutes = {
  id: 'imds-credentials-rotation',
  value: 5,
  statement: 'New credentials appear at least 5 minutes before the old ones expire.',
  sources: [roles],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Largest hop limit of the answer to the token request. */
export const hopLimitMax = {
  id: 'imds-hop-limit',
  value: 64,
  statement:
    'The hop limit, 1 to 64, is the IP time-to-live of the answer to the `PUT`. With 1 the token stops at the host: a container on a bridge network waits until it times out, so set 2.',
  sources: [options, botocore],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Seconds that botocore waits for an answer of the metadata service. */
export const botocoreTimeoutSeconds = {
  id: 'imds-botocore-timeout',
  value: 1,
  statement:
    'botocore waits 1 second and asks once; `AWS_METADATA_SERVICE_TIMEOUT` and `AWS_METADATA_SERVICE_NUM_ATTEMPTS` change that.',
  sources: [botocore],
  evidence: 'code',
} as const satisfies Fact<number>;

/** Minutes before expiry at which botocore starts to refresh credentials. */
export const botocoreRefreshMinutes = {
  id: 'imds-botocore-refresh',
  value: 15,
  statement:
    'botocore refreshes from 15 minutes before expiry. If it is handed credentials that have nearly or already expired, it keeps using them and tries again later.',
  sources: [botocore],
  evidence: 'code',
} as const satisfies Fact<number>;

export const pageFacts: PageFacts = {
  page: '/cli-sdk/instance-metadata',
  service: 'AWS CLI & SDK',
  topic: 'EC2 instance metadata',
  facts: [
    {
      id: 'imds',
      statement:
        'The Instance Metadata Service (IMDS) tells software on an EC2 instance about that instance. IMDSv1 is plain request and response; IMDSv2 asks for a session token first.',
      sources: [service],
      evidence: 'documentation',
      was: [{path: ['AWS CLI & SDK', 'EC2 instance metadata'], verdict: 'correct'}],
    },
    {
      id: 'imds-url',
      statement:
        'Ask `http://169.254.169.254/latest/meta-data/` with a token in the header `X-aws-ec2-metadata-token`. Without a token the request is IMDSv1, and it is answered with HTTP 401 where tokens are required.',
      sources: [service, retrieval],
      evidence: 'documentation',
      was: [
        {
          path: ['AWS CLI & SDK', 'EC2 instance metadata', 'Request `http://169.254.169.254/latest/meta-data`'],
          verdict: 'outdated',
          change:
            'A plain request is IMDSv1; where tokens are required, as is the default today for much of EC2, it gets 401.',
        },
      ],
    },
    {
      id: 'imds-token',
      statement:
        'The token comes from `PUT http://169.254.169.254/latest/api/token`. It is valid on that instance only, may be used until it expires, and you may have any number of them.',
      sources: [service, retrieval],
      evidence: 'documentation',
    },
    tokenMaxSeconds,
    {
      id: 'imds-token-path',
      statement:
        'No other path gives a token. A `PUT` on `/latest/api/token/`, with a slash at its end, or on a dated version gets HTTP 403; `OPTIONS` on `/latest/api/token` says `Allow: OPTIONS, PUT`.',
      sources: [slashed, retrieval, methods],
      evidence: 'field',
    },
    {
      id: 'imds-forwarded-for',
      statement:
        'With an `X-Forwarded-For` header, a request that asks for a token or carries one is rejected with HTTP 403: it came through a proxy.',
      sources: [kube2iam, service],
      evidence: 'field',
    },
    {
      id: 'imds-empty-token',
      statement:
        'If `$TOKEN` is empty, `curl -H "X-aws-ec2-metadata-token: $TOKEN"` sends no such header at all. The request is IMDSv1 then: refused where tokens are required, and answered without a word where they are optional.',
      sources: [curl],
      evidence: 'ran',
    },
    {
      id: 'imds-role-name',
      statement:
        '`/latest/meta-data/iam/security-credentials/` returns the name of the IAM role, and HTTP 404 without one. Policies are never there: read them through IAM, with `iam get-role-policy` or `iam list-attached-role-policies`, if the role may.',
      sources: [roles, categories],
      evidence: 'documentation',
      was: [
        {
          path: ['AWS CLI & SDK', 'EC2 instance metadata', 'Ex. IAM Role name (cannot retrieve IAM Policies)'],
          verdict: 'correct',
        },
      ],
    },
    {
      id: 'imds-security-credentials',
      statement:
        '`/latest/meta-data/iam/security-credentials/<role>` returns the temporary credentials of the role as JSON: `AccessKeyId`, `SecretAccessKey`, `Token` and `Expiration`.',
      sources: [roles],
      evidence: 'documentation',
      was: [{path: ['AWS CLI & SDK', 'EC2 instance metadata', 'Ex. IAM security credentials'], verdict: 'correct'}],
    },
    {
      id: 'imds-credentials-code',
      statement:
        'Check `Code` before you use the keys: the service can answer HTTP 200 with `Code` and `Message` and no keys, for instance when the role does not trust EC2.',
      sources: [botocore],
      evidence: 'code',
    },
    rotationMinutes,
    {
      id: 'imds-role-is-not-profile',
      statement:
        'The role name is not the name of the instance profile; `iam/info` gives the profile. A profile holds one role, an instance has one profile, and the names are equal only when the console made both.',
      sources: [roles],
      evidence: 'documentation',
    },
    hopLimitMax,
    {
      id: 'imds-default-tokens',
      statement:
        'Tokens are required by default if the AMI says `ImdsSupport=v2.0` and the account has no preference; the hop limit is then 2. Amazon Linux 2023 AMIs default to IMDSv2.',
      sources: [options, botocore],
      evidence: 'documentation',
    },
    {
      id: 'imds-new-instance-types',
      statement: 'Instance types released since mid-2024 use IMDSv2 only by default.',
      sources: [byDefault],
      evidence: 'documentation',
    },
    {
      id: 'imds-account-defaults',
      statement:
        '`aws ec2 modify-instance-metadata-defaults` sets the defaults of an account in one Region; a hop limit of `-1` means no preference. With `HttpTokensEnforced` a launch fails unless it requires tokens.',
      sources: [accountDefault, botocore],
      evidence: 'model',
    },
    {
      id: 'imds-ipv6',
      statement:
        'The IPv6 endpoint `http://[fd00:ec2::254]/` is off by default. It works on Nitro instances in subnets that support IPv6, after `HttpProtocolIpv6=enabled`.',
      sources: [options, botocore],
      evidence: 'documentation',
    },
    {
      id: 'imds-metrics',
      statement:
        'Before you require tokens, look at the CloudWatch metric `MetadataNoToken`, which counts IMDSv1 calls. Afterwards `MetadataNoTokenRejected` counts those that were refused.',
      sources: [service],
      evidence: 'documentation',
    },
    {
      id: 'imds-role-delivery',
      statement:
        'The condition key `ec2:RoleDelivery` is `2.0` for credentials that were fetched through IMDSv2, so a policy can refuse those fetched through IMDSv1.',
      sources: [options, byDefault],
      evidence: 'documentation',
    },
    {
      id: 'imds-sdk-fallback',
      statement:
        'botocore and the SDK for JavaScript v3 ask for a token of 21,600 seconds. If the `PUT` gets 403, 404 or 405, or times out while reading, they go on with IMDSv1; after a 400 they give up.',
      sources: [botocore, javascript],
      evidence: 'code',
    },
    botocoreTimeoutSeconds,
    botocoreRefreshMinutes,
  ],
  messages: [
    {
      id: 'msg-imds-401',
      text: '401 - Unauthorized',
      from: 'Instance Metadata Service (text of AWS’s open-source mock)',
      status: 'HTTP 401',
      meaning:
        'The token is invalid, has expired or belongs to another instance, or there is none and tokens are required.',
      mend: 'Get a token with `PUT /latest/api/token` on this instance and send it along.',
      sources: [mock, retrieval],
      evidence: 'code',
    },
    {
      id: 'msg-imds-400',
      text: '400 - Bad Request',
      from: 'Instance Metadata Service (text of AWS’s open-source mock)',
      status: 'HTTP 400',
      meaning: 'The request for a token has no lifetime, or one outside 1 to 21,600 seconds.',
      mend: 'Send `X-aws-ec2-metadata-token-ttl-seconds` with a number in that range.',
      sources: [mock, retrieval],
      evidence: 'code',
    },
    {
      id: 'msg-imds-404',
      text: '404 - Not Found',
      from: 'Instance Metadata Service (text of AWS’s open-source mock)',
      status: 'HTTP 404',
      meaning: 'This path does not exist on this instance; under `iam/` it means that the instance has no role.',
      mend: 'List the folder above, or attach an instance profile.',
      sources: [mock, retrieval],
      evidence: 'code',
    },
    {
      id: 'msg-imds-untrusted',
      text: '"Code" : "AssumeRoleUnauthorizedAccess"',
      code: 'AssumeRoleUnauthorizedAccess',
      from: 'Instance Metadata Service, in the credentials of the role',
      status: 'HTTP 200',
      meaning: 'EC2 may not assume the role: its trust policy does not name `ec2.amazonaws.com`.',
      mend: 'Mend the trust policy with `aws iam update-assume-role-policy` and wait for the next refresh.',
      sources: [trouble],
      evidence: 'documentation',
    },
    {
      id: 'msg-imds-v1-disabled',
      text: 'Unable to retrieve token for use in IMDSv2 call and IMDSv1 has been disabled',
      code: 'MetadataRetrievalError',
      from: 'boto3, after “Error retrieving metadata:”',
      meaning:
        'The `PUT` for a token was not answered, and `AWS_EC2_METADATA_V1_DISABLED` forbids to go on without one.',
      mend: 'Raise the hop limit to 2 if this runs in a container, and check that the endpoint is enabled.',
      sources: [botocore],
      evidence: 'code',
    },
  ],
};

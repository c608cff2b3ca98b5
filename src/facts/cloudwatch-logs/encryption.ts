import type {Fact, Message, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const guide: Source = {
  title: 'Amazon CloudWatch Logs User Guide, Encrypt log data in CloudWatch Logs using AWS KMS',
  url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html',
  checked,
};
const queryResults: Source = {
  title: 'Amazon CloudWatch Logs User Guide, Encrypt query results with AWS Key Management Service',
  url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs-Insights-Query-Encrypt.html',
  checked,
};
const associate: Source = {
  title: 'Amazon CloudWatch Logs API Reference, AssociateKmsKey',
  url: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_AssociateKmsKey.html',
  checked,
};
const cloudFormation: Source = {
  title: 'AWS CloudFormation User Guide, AWS::Logs::LogGroup',
  url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-logs-loggroup.html',
  checked,
};
const model: Source = {
  title: 'botocore 1.43.107, service models',
  url: 'https://github.com/boto/botocore',
  checked,
};
const localstack: Source = {
  title: 'localstack/localstack, snapshots recorded against AWS (commit 8b9a79f)',
  url: 'https://github.com/localstack/localstack',
  checked,
};

/** The KMS actions that the key policy must grant to CloudWatch Logs. */
export const keyPolicyActions = {
  id: 'cwl-key-policy-actions',
  value: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
  statement:
    'The key policy must allow five groups of actions: `kms:Encrypt`, `kms:Decrypt`, `kms:ReEncrypt*`, `kms:GenerateDataKey*` and `kms:Describe*`.',
  sources: [guide],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** The condition key that holds the log group's ARN in the key policy. */
export const encryptionContextKey = {
  id: 'cwl-encryption-context',
  value: 'kms:EncryptionContext:aws:logs:arn',
  statement:
    'Limit the grant with the condition key `kms:EncryptionContext:aws:logs:arn`: for one log group `ArnEquals` with `arn:aws:logs:REGION:ACCOUNT:log-group:NAME`, for all log groups of the account `ArnLike` with `arn:aws:logs:REGION:ACCOUNT:*`.',
  sources: [guide],
  evidence: 'documentation',
} as const satisfies Fact<string>;

/** How long associating or disassociating a key may take, in minutes. */
export const associationDelayMinutes = {
  id: 'cwl-association-delay',
  value: 5,
  statement: 'Associating or disassociating a key may take up to 5 minutes to take effect.',
  sources: [guide],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Longest `kmsKeyId`, in characters. */
export const kmsKeyIdMaxChars = {
  id: 'cwl-kms-key-id-max',
  value: 256,
  statement:
    '`kmsKeyId` takes the ARN of the key, up to 256 characters. The ARN is the only form that the documentation gives.',
  sources: [associate, model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Longest name of a log group, in characters. */
export const logGroupNameMaxChars = {
  id: 'cwl-log-group-name',
  value: 512,
  statement:
    'A log group name has 1 to 512 characters out of letters, digits and `. - _ / #`, and must not start with `aws/`.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Log groups an account may have in a Region. */
export const logGroupsPerRegion = {
  id: 'cwl-log-groups-per-region',
  value: 1_000_000,
  statement: 'An account can have 1,000,000 log groups in a Region.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** What CloudWatch Logs answers if the key policy keeps it out. */
export const keyNotAllowedMessage = {
  id: 'msg-logs-kms-key-not-allowed',
  text: "The specified KMS key does not exist or is not allowed to be used with Arn 'arn:aws:logs:<region>:<account>:log-group:<name>'",
  code: 'AccessDeniedException',
  from: 'Amazon CloudWatch Logs',
  status: 'HTTP 400',
  meaning:
    'The key policy does not let CloudWatch Logs use the key for this log group, whatever your own IAM permissions are.',
  mend: 'Grant the five groups of actions to `logs.REGION.amazonaws.com` in the key policy, and compare the ARN of its condition with the one in the message.',
  sources: [
    {
      title: 'aws/aws-cdk issue 28304, a recorded answer',
      url: 'https://github.com/aws/aws-cdk/issues/28304',
      checked,
    },
    {
      title: 'hashicorp/terraform-provider-aws issue 29282, a recorded answer',
      url: 'https://github.com/hashicorp/terraform-provider-aws/issues/29282',
      checked,
    },
  ],
  evidence: 'field',
} as const satisfies Message;

export const pageFacts: PageFacts = {
  page: '/cloudwatch-logs/encryption',
  service: 'Amazon CloudWatch Logs',
  topic: 'Encrypt log groups with KMS',
  facts: [
    {
      id: 'cwl-kms-association',
      statement:
        'You can associate a *symmetric*, customer managed KMS key with a log group. The key is used for the data ingested from then on, and a new association replaces the earlier one.',
      sources: [guide, associate],
      evidence: 'documentation',
      was: [
        {path: ['CloudWatch Logs Encryption'], verdict: 'correct'},
        {
          path: ['CloudWatch Logs Encryption', 'Associate a KMS CMK with a log group'],
          verdict: 'imprecise',
          change: '“CMK” is now called a KMS key, and it must be a symmetric one.',
        },
      ],
    },
    {
      id: 'cwl-default-encryption',
      statement:
        'Log data is encrypted at rest in any case: without a key of yours, with AES-256-GCM and a key that the service owns.',
      sources: [guide],
      evidence: 'documentation',
    },
    {
      id: 'cwl-cli-only',
      statement:
        'The API, the SDKs, the CLI, CloudFormation (`KmsKeyId`), the CDK (`encryptionKey`) and Terraform (`kms_key_id`) can all set the key. The guide restricts the console only for a log group that *already exists*.',
      sources: [guide, cloudFormation],
      evidence: 'documentation',
      was: [
        {
          path: ['CloudWatch Logs Encryption', 'Can only be done through CLI'],
          verdict: 'wrong',
          change:
            'It was only the console that could not; the API, the SDKs and CloudFormation could in 2022 too, and the console restriction has since narrowed to existing log groups.',
        },
      ],
    },
    {
      id: 'cwl-associate-kms-key',
      statement:
        '`associate-kms-key` sets or replaces the key of a log group that exists; `disassociate-kms-key` takes it away. Name the target by exactly one of log group name and resource identifier.',
      sources: [associate, model],
      evidence: 'model',
      was: [
        {
          path: ['CloudWatch Logs Encryption', 'Can only be done through CLI', '`associate-kms-key`'],
          verdict: 'correct',
        },
      ],
    },
    {
      id: 'cwl-create-log-group',
      statement: '`create-log-group` sets the key as the log group is created, with `--kms-key-id`.',
      sources: [guide, model],
      evidence: 'model',
      was: [
        {
          path: ['CloudWatch Logs Encryption', 'Can only be done through CLI', '`create-log-group`'],
          verdict: 'correct',
        },
      ],
    },
    {
      id: 'cwl-key-policy-principal',
      statement:
        'The permission must stand in the *key policy*, for the principal `logs.REGION.amazonaws.com` with the Region of the log group. An IAM policy cannot grant anything to a service principal.',
      sources: [guide],
      evidence: 'documentation',
    },
    keyPolicyActions,
    encryptionContextKey,
    {
      id: 'cwl-arn-without-star',
      statement:
        'The ARN in `ArnEquals` has no `:*` at its end. CloudWatch Logs prints log group ARNs with that ending elsewhere, and a policy that copies it does not match.',
      sources: [guide],
      evidence: 'documentation',
    },
    {
      id: 'cwl-via-service',
      statement:
        'Callers who create log groups or read logs need the KMS permissions too, limited with the condition `kms:ViaService` = `logs.REGION.amazonaws.com`.',
      sources: [guide],
      evidence: 'documentation',
    },
    {
      id: 'cwl-symmetric-same-region',
      statement: 'An asymmetric key is refused, and the key and the log group must be in the same Region.',
      sources: [guide],
      evidence: 'documentation',
    },
    {
      id: 'cwl-old-data',
      statement:
        'Older data keeps the key it was written with, and CloudWatch Logs goes on calling KMS with that key to read it. Disassociating a key decrypts nothing.',
      sources: [guide],
      evidence: 'documentation',
    },
    {
      id: 'cwl-key-lost',
      statement:
        'While a key is disabled, the data written with it cannot be read. Once the key is deleted, that data is lost.',
      sources: [guide],
      evidence: 'documentation',
    },
    associationDelayMinutes,
    {
      id: 'cwl-query-results',
      statement:
        'Results of Logs Insights queries have a key of their own, one for the account and Region: associate it with the resource identifier `arn:aws:logs:REGION:ACCOUNT:query-result:*`. The guide says that the console cannot do this.',
      sources: [queryResults, associate],
      evidence: 'documentation',
    },
    kmsKeyIdMaxChars,
    logGroupNameMaxChars,
    logGroupsPerRegion,
  ],
  messages: [
    keyNotAllowedMessage,
    {
      id: 'msg-logs-group-exists',
      text: 'The specified log group already exists',
      code: 'ResourceAlreadyExistsException',
      from: 'Amazon CloudWatch Logs',
      status: 'HTTP 400',
      meaning: '`CreateLogGroup` was called for a name that is taken, so the call changes nothing.',
      mend: 'Use `associate-kms-key` on the existing log group, or choose another name.',
      sources: [
        localstack,
        {
          title: 'terraform-aws-modules/terraform-aws-eks issue 411, a recorded answer',
          url: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/411',
          checked,
        },
      ],
      evidence: 'field',
    },
    {
      id: 'msg-logs-name-too-long',
      text: 'Invalid LogGroup or LogStream, both must have length less than or equal to 512.',
      from: 'Amazon CloudWatch Logs',
      meaning: 'A call on a log stream got a log group or log stream name that is longer than 512 characters.',
      mend: 'Shorten the name.',
      sources: [localstack],
      evidence: 'field',
    },
  ],
};

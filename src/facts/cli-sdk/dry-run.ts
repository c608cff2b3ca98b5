import type {Fact, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const runInstances: Source = {
  title: 'Amazon EC2 API Reference, RunInstances',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html',
  checked,
};
const kmsGuide: Source = {
  title: 'AWS KMS Developer Guide, Testing your permissions',
  url: 'https://docs.aws.amazon.com/kms/latest/developerguide/testing-permissions.html',
  checked,
};
const returnCodes: Source = {
  title: 'AWS CLI User Guide, Return codes',
  url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-returncodes.html',
  checked,
};
const raw412: Source = {
  title: 'getmoto/moto issue 1980, a recorded answer of Amazon EC2',
  url: 'https://github.com/getmoto/moto/issues/1980',
  checked,
};
const cliIssue: Source = {
  title: 'aws/aws-cli issue 3127',
  url: 'https://github.com/aws/aws-cli/issues/3127',
  checked,
};
const botocore: Source = {
  title: 'botocore 1.43.107, service models, counted',
  url: 'https://github.com/boto/botocore',
  checked,
};
const cli: Source = {title: 'AWS CLI 2.36.7, run', url: 'https://github.com/aws/aws-cli', checked};
const boto3: Source = {title: 'boto3 1.43.107, run', url: 'https://github.com/boto/boto3', checked};
const javascript: Source = {
  title: 'AWS SDK for JavaScript 3.1169.0, run',
  url: 'https://github.com/aws/aws-sdk-js-v3',
  checked,
};

/** HTTP status of an EC2 dry run that passes. */
export const dryRunPassedStatus = {
  id: 'dry-run-passed',
  value: 412,
  statement:
    'A dry run that passes is answered as an *error*: Amazon EC2 sends the code `DryRunOperation` with HTTP 412.',
  sources: [runInstances, raw412],
  evidence: 'field',
} as const satisfies Fact<number>;

/** HTTP status of an EC2 dry run that is refused. */
export const dryRunRefusedStatus = {
  id: 'dry-run-refused',
  value: 403,
  statement:
    'A dry run without the permission is answered with `UnauthorizedOperation` and HTTP 403, usually with an encoded authorization message.',
  sources: [runInstances],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Exit code of AWS CLI v2 after any error that a service returned. */
export const serviceErrorExitCode = {
  id: 'dry-run-exit-code',
  value: 254,
  statement:
    'AWS CLI v2 ends with exit code 254 after `DryRunOperation` and after `UnauthorizedOperation` alike. Test the code in the text, not `$?`.',
  sources: [cli, returnCodes],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** Exit code of AWS CLI v1 after any error that a service returned. */
export const serviceErrorExitCodeV1 = {
  id: 'dry-run-exit-code-v1',
  value: 255,
  statement: 'AWS CLI v1 ended with exit code 255 after a dry run, passed or not.',
  sources: [cliIssue],
  evidence: 'field',
} as const satisfies Fact<number>;

/** Exit code of AWS CLI v2 for a command line it cannot parse. */
export const syntaxExitCode = {
  id: 'dry-run-unsupported',
  value: 252,
  statement: 'Where an operation has no dry run, AWS CLI v2 stops with exit code 252 and `Unknown options: --dry-run`.',
  sources: [cli],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** EC2 operations with a `DryRun` member. */
export const ec2DryRunOperations = {
  id: 'dry-run-ec2-operations',
  value: 763,
  statement: 'In botocore 1.43.107, 763 of the 807 operations of Amazon EC2 have a dry run.',
  sources: [botocore],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** EC2 operations without a `DryRun` member. */
export const ec2WithoutDryRun = {
  id: 'dry-run-ec2-without',
  value: 44,
  statement:
    'The other 44 have none, among them `AllocateHosts`, `ReleaseHosts`, `AssociateIamInstanceProfile`, `AssociateVpcCidrBlock`, `AssignPrivateIpAddresses`, `ModifySubnetAttribute`, `ModifyVpcAttribute`, `ModifyInstancePlacement` and `ModifyReservedInstances`.',
  sources: [botocore],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** Operations with a dry run outside EC2. */
export const otherDryRunOperations = {
  id: 'dry-run-other-services',
  value: 94,
  statement:
    'Of the 435 other services, 27 have a dry run, on 94 operations together. KMS and Support lead with 15 each, then Migration Hub (12), Image Builder (8), End User Messaging SMS (6), Kinesis (5), Network Firewall (4) and MediaLive (3).',
  sources: [botocore],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** KMS operations with a dry run. */
export const kmsDryRunOperations = {
  id: 'dry-run-kms-operations',
  value: [
    ...(['Encrypt', 'Decrypt', 'ReEncrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext'] as const),
    ...(['GenerateDataKeyPair', 'GenerateDataKeyPairWithoutPlaintext', 'GenerateMac', 'Sign', 'Verify'] as const),
    ...(['VerifyMac', 'DeriveSharedSecret', 'CreateGrant', 'RetireGrant', 'RevokeGrant'] as const),
  ],
  statement:
    'AWS KMS has a dry run on 15 operations: `Encrypt`, `Decrypt`, `ReEncrypt`, `GenerateDataKey`, `GenerateDataKeyWithoutPlaintext`, `GenerateDataKeyPair`, `GenerateDataKeyPairWithoutPlaintext`, `GenerateMac`, `Sign`, `Verify`, `VerifyMac`, `DeriveSharedSecret`, `CreateGrant`, `RetireGrant` and `RevokeGrant`.',
  sources: [kmsGuide, botocore],
  evidence: 'model',
} as const satisfies Fact<readonly string[]>;

/** Values of `--cli-error-format`. */
export const cliErrorFormats = {
  id: 'dry-run-error-format',
  value: ['enhanced', 'legacy', 'json', 'yaml', 'text', 'table'],
  statement:
    'AWS CLI v2 prints errors as `--cli-error-format` says: `enhanced` (default), `legacy`, `json`, `yaml`, `text` or `table`. With `json` a script can read `Code` and `Message` instead of searching the text.',
  sources: [cli],
  evidence: 'ran',
} as const satisfies Fact<readonly string[]>;

export const pageFacts: PageFacts = {
  page: '/cli-sdk/dry-run',
  service: 'AWS CLI & SDK',
  topic: 'Dry run',
  facts: [
    {
      id: 'cli-dry-run',
      statement:
        '`--dry-run` is not a global option of the AWS CLI: a command has it only where its API operation has a `DryRun` member. With Amazon EC2 and AWS KMS it checks whether you have the permissions, and does nothing else.',
      sources: [runInstances, kmsGuide],
      evidence: 'model',
      was: [
        {
          path: ['AWS CLI & SDK', 'Simulate API calls', 'Run CLI commends with `--dry-run`'],
          verdict: 'imprecise',
          change:
            '“Commends” was a typing error for “commands”; only some commands have the option, and EC2 and KMS report a dry run that passes as an error.',
        },
      ],
    },
    dryRunPassedStatus,
    dryRunRefusedStatus,
    serviceErrorExitCode,
    serviceErrorExitCodeV1,
    syntaxExitCode,
    ec2DryRunOperations,
    ec2WithoutDryRun,
    otherDryRunOperations,
    kmsDryRunOperations,
    {
      id: 'dry-run-kms-exception',
      statement:
        'A KMS dry run that passes ends in `DryRunOperationException`. EC2 Image Builder and AWS Support use the same name.',
      sources: [kmsGuide, botocore],
      evidence: 'model',
    },
    {
      id: 'dry-run-other-meanings',
      statement:
        'Elsewhere the word means something else: Network Firewall sends its normal success answer, OpenSearch Service an analysis of the deployment, Systems Manager `DeleteInventory` a summary of the deletion, and Lambda `UpdateFunctionCode` validates without changing the code.',
      sources: [botocore],
      evidence: 'model',
    },
    {
      id: 'dry-run-s3-dryrun',
      statement:
        '`aws s3 cp`, `mv`, `rm` and `sync` take `--dryrun`, one word. It is a preview made by the client, and it checks no permission to write or delete.',
      sources: [cli],
      evidence: 'code',
    },
    cliErrorFormats,
    {
      id: 'dry-run-boto3',
      statement:
        'boto3 raises `botocore.exceptions.ClientError`; its `response["Error"]["Code"]` is `DryRunOperation` and `response["ResponseMetadata"]["HTTPStatusCode"]` is 412.',
      sources: [boto3],
      evidence: 'ran',
    },
    {
      id: 'dry-run-javascript',
      statement:
        'The SDK for JavaScript v3 rejects with an error whose `name` is `DryRunOperation` and whose `$metadata.httpStatusCode` is 412. It never retries it.',
      sources: [javascript],
      evidence: 'ran',
    },
  ],
  messages: [
    {
      id: 'msg-dry-run-passed',
      text: 'Request would have succeeded, but DryRun flag is set.',
      code: 'DryRunOperation',
      from: 'Amazon EC2',
      status: 'HTTP 412',
      meaning: 'You have the permissions for this request; nothing was done.',
      mend: 'Treat it as success, and send the request again without the dry run when you mean it.',
      sources: [raw412, runInstances],
      evidence: 'field',
    },
    {
      id: 'msg-dry-run-refused',
      text: 'You are not authorized to perform this operation.',
      code: 'UnauthorizedOperation',
      from: 'Amazon EC2',
      status: 'HTTP 403',
      meaning: 'You lack a permission for this request; an encoded message usually follows in the same text.',
      mend: 'Decode that message, or simulate the action, to find the missing permission.',
      sources: [runInstances],
      evidence: 'model',
    },
    {
      id: 'msg-dry-run-cli-v2',
      text: 'aws: [ERROR]: An error occurred (DryRunOperation) when calling the <operation> operation: Request would have succeeded, but DryRun flag is set.',
      code: 'DryRunOperation',
      from: 'AWS CLI v2',
      status: 'exit 254',
      meaning: 'The same answer as AWS CLI v2 prints it to standard error, after an empty line.',
      mend: 'Look for `DryRunOperation` in the text, because the exit code is that of any error of a service.',
      sources: [cli],
      evidence: 'ran',
    },
    {
      id: 'msg-dry-run-unknown-option',
      text: 'Unknown options: --dry-run',
      from: 'AWS CLI v2',
      status: 'exit 252',
      meaning: 'This command has no dry run, and nothing was sent.',
      mend: 'Simulate the action instead; for `aws s3` commands write `--dryrun`.',
      sources: [cli],
      evidence: 'ran',
    },
  ],
};

import type {Fact, Message, PageFacts, Source} from '../fact';

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
const botocoreToday: Source = {...botocore, checked: '2026-11-25'};
const cliOne: Source = {
  title: 'AWS CLI 1.45.11, run and read',
  url: 'https://github.com/aws/aws-cli',
  checked: '2026-11-25',
};
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
  statement:
    'AWS CLI v1 ends with exit code 255 after a dry run, passed or not, and also where an operation has no dry run.',
  sources: [cliOne, cliIssue],
  evidence: 'ran',
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

/** Services outside EC2 whose model promises the code of EC2; IDs of botocore. */
export const dryRunOperationServices = {
  id: 'dry-run-code-services',
  value: ['cloud9', 'launch-wizard', 'meteringmarketplace', 'mgh', 'migrationhub-config', 'tnb'],
  statement:
    'The code `DryRunOperation` is also what the models of six more services promise: `cloud9`, `launch-wizard`, `meteringmarketplace`, `mgh`, `migrationhub-config` and `tnb`.',
  sources: [botocoreToday],
  evidence: 'model',
} as const satisfies Fact<readonly string[]>;

/** Services that say a dry run passed by an exception of a name of their own; IDs of botocore. */
export const dryRunExceptionServices = {
  id: 'dry-run-kms-exception',
  value: ['kms', 'kinesis', 'support', 'imagebuilder'],
  statement:
    'A dry run that passes ends in `DryRunOperationException` in `kms`, `kinesis`, `support` and `imagebuilder`, and in `CreateImportedImage` of AppStream. Amazon Redshift Serverless calls it `DryRunException`.',
  sources: [kmsGuide, botocoreToday],
  evidence: 'model',
} as const satisfies Fact<readonly string[]>;

/** Services whose dry run checks the request and answers without the exception; IDs of botocore. */
export const validatingServices = {
  id: 'dry-run-validates',
  value: ['bcm-dashboards', 'elementalinference', 'lambda', 'network-firewall', 'pinpoint-sms-voice-v2', 'redshift'],
  statement:
    'A check of the request without effect, and without an exception for success in the model: `bcm-dashboards`, `elementalinference`, `lambda`, `network-firewall`, `pinpoint-sms-voice-v2` and `redshift`.',
  sources: [botocoreToday],
  evidence: 'model',
} as const satisfies Fact<readonly string[]>;

/** Commands of `aws s3` that take `--dryrun`. */
export const s3DryRunCommands = {
  id: 'dry-run-s3-dryrun',
  value: ['cp', 'mv', 'rm', 'sync'],
  statement:
    '`aws s3` `cp`, `mv`, `rm` and `sync` take `--dryrun`, one word. It is a preview made by the client, and it checks no permission to write or delete.',
  sources: [cli],
  evidence: 'code',
} as const satisfies Fact<readonly string[]>;

/** Other commands whose `--dry-run` the AWS CLI answers by itself. */
export const clientDryRunCommands = {
  id: 'dry-run-client-side',
  value: ['eks update-kubeconfig', 'emr-containers update-role-trust-policy', 'codeartifact login'],
  statement:
    'Three more commands have a `--dry-run` of the client, which prints what would be done: `aws eks update-kubeconfig`, `aws emr-containers update-role-trust-policy` and `aws codeartifact login`. The last prints the authorization token as well.',
  sources: [cliOne],
  evidence: 'code',
} as const satisfies Fact<readonly string[]>;

/** API operations with a dry run that the AWS CLI has no command for. */
export const operationsWithoutCommand: readonly string[] = ['ImportInstance', 'ImportVolume', 'SubscribeToShard'];

/** Exit codes of AWS CLI v2. */
export const cliExitCodes: readonly {readonly code: number; readonly means: string}[] = [
  {code: 0, means: 'done'},
  {code: 1, means: 'an `aws s3` transfer failed'},
  {code: 2, means: '`aws s3` skipped some files, or the command line could not be parsed'},
  {code: 130, means: 'interrupted with Ctrl-C'},
  {code: 252, means: 'bad syntax or parameters; nothing was sent'},
  {code: 253, means: 'bad environment: no Region, no credentials'},
  {code: 254, means: 'the service returned an error, a passing dry run included'},
  {code: 255, means: 'anything else'},
];

/** Values of `--cli-error-format`. */
export const cliErrorFormats = {
  id: 'dry-run-error-format',
  value: ['enhanced', 'legacy', 'json', 'yaml', 'text', 'table'],
  statement:
    'AWS CLI v2 prints errors as `--cli-error-format` says: `enhanced` (default), `legacy`, `json`, `yaml`, `text` or `table`. With `json` a script can read `Code` and `Message` instead of searching the text.',
  sources: [cli],
  evidence: 'ran',
} as const satisfies Fact<readonly string[]>;

/** What Amazon EC2 says when a dry run passes. */
export const passedMessage = {
  id: 'msg-dry-run-passed',
  text: 'Request would have succeeded, but DryRun flag is set.',
  code: 'DryRunOperation',
  from: 'Amazon EC2',
  status: 'HTTP 412',
  meaning: 'You have the permissions for this request; nothing was done.',
  mend: 'Treat it as success, and send the request again without the dry run when you mean it.',
  sources: [raw412, runInstances],
  evidence: 'field',
} as const satisfies Message;

/** What Amazon EC2 says when a dry run is refused. */
export const refusedMessage = {
  id: 'msg-dry-run-refused',
  text: 'You are not authorized to perform this operation.',
  code: 'UnauthorizedOperation',
  from: 'Amazon EC2',
  status: 'HTTP 403',
  meaning: 'You lack a permission for this request; an encoded message usually follows in the same text.',
  mend: 'Decode that message, or simulate the action, to find the missing permission.',
  sources: [runInstances],
  evidence: 'model',
} as const satisfies Message;

const cliPassedMessage = {
  id: 'msg-dry-run-cli-v2',
  text: 'aws: [ERROR]: An error occurred (DryRunOperation) when calling the <operation> operation: Request would have succeeded, but DryRun flag is set.',
  code: 'DryRunOperation',
  from: 'AWS CLI v2',
  status: 'exit 254',
  meaning: 'The same answer as AWS CLI v2 prints it to standard error, after an empty line.',
  mend: 'Look for `DryRunOperation` in the text, because the exit code is that of any error of a service.',
  sources: [cli],
  evidence: 'ran',
} as const satisfies Message;

const unknownOptionMessage = {
  id: 'msg-dry-run-unknown-option',
  text: 'Unknown options: --dry-run',
  from: 'AWS CLI',
  status: 'exit 252 of version 2, 255 of version 1',
  meaning: 'This command has no dry run, and nothing was sent.',
  mend: 'Simulate the action instead; for `aws s3` commands write `--dryrun`.',
  sources: [cli, cliOne],
  evidence: 'ran',
} as const satisfies Message;

/** How an API model describes the dry run of a service, in our words. */
export interface DryRunService {
  /** The service's folder in botocore and, but for a few, its name in the AWS CLI. */
  readonly id: string;
  /** The ID that SDKs make their names from. */
  readonly serviceId: string;
  readonly name: string;
  /** The operations it is about; absent for all of the service that no other entry names. */
  readonly operations?: readonly string[];
  readonly member: 'DryRun' | 'dryRun';
  /**
   * How a pass shows: by an error of the name `passed`, by an answer as without the flag, by an answer that reports
   * something, or in a way that the model does not tell.
   */
  readonly shows: 'error' | 'answer' | 'report' | 'unsaid';
  /** Error code of a pass, and of a refusal; absent where the model names none. */
  readonly passed?: string;
  readonly refused?: string;
  readonly says: string;
}

const permissions = 'It checks whether you have the permissions, and does nothing else.';
const service = (
  id: string,
  serviceId: string,
  name: string,
  member: DryRunService['member'],
  rest: Omit<DryRunService, 'id' | 'serviceId' | 'name' | 'member'>,
): DryRunService => ({id, serviceId, name, member, ...rest});
const asEc2 = {shows: 'error', passed: 'DryRunOperation', refused: 'UnauthorizedOperation', says: permissions} as const;
const asKms = {shows: 'error', passed: 'DryRunOperationException'} as const;

/** Every service with a dry run in botocore 1.43.107. */
export const dryRunServices: readonly DryRunService[] = [
  service('ec2', 'EC2', 'Amazon EC2', 'DryRun', asEc2),
  service('kms', 'KMS', 'AWS KMS', 'DryRun', {
    ...asKms,
    refused: 'AccessDeniedException',
    says: 'It checks whether your request will succeed, permissions included, and does nothing.',
  }),
  service('kinesis', 'Kinesis', 'Amazon Kinesis', 'DryRun', {
    ...asKms,
    refused: 'AccessDeniedException',
    says: 'It checks whether your request will succeed.',
  }),
  service('support', 'Support', 'AWS Support', 'dryRun', {
    ...asKms,
    says: 'It validates the request; nothing is stored, sent or returned.',
  }),
  service('imagebuilder', 'imagebuilder', 'EC2 Image Builder', 'dryRun', {
    ...asKms,
    refused: 'ForbiddenException',
    says: 'It validates the permissions and the parameters of the request.',
  }),
  service('appstream', 'AppStream', 'Amazon AppStream', 'DryRun', {
    ...asKms,
    operations: ['CreateImportedImage'],
    says: 'It validates the request without creating the image.',
  }),
  service('appstream', 'AppStream', 'Amazon AppStream', 'dryRun', {
    operations: ['CreateUpdatedImage'],
    shows: 'report',
    says: 'It tells whether updates of the image are available, and starts none.',
  }),
  service('mgh', 'Migration Hub', 'AWS Migration Hub', 'DryRun', {
    ...asEc2,
    says: 'It tests whether the caller has the permission; nothing takes effect.',
  }),
  service('migrationhub-config', 'MigrationHub Config', 'AWS Migration Hub Config', 'DryRun', {
    ...asEc2,
    refused: 'AccessDeniedException',
    says: 'It tests whether the caller has the permission; nothing takes effect.',
  }),
  service('cloud9', 'Cloud9', 'AWS Cloud9', 'dryRun', asEc2),
  service('launch-wizard', 'Launch Wizard', 'AWS Launch Wizard', 'dryRun', asEc2),
  service('tnb', 'tnb', 'AWS Telco Network Builder', 'dryRun', asEc2),
  service('meteringmarketplace', 'Marketplace Metering', 'AWS Marketplace Metering', 'DryRun', {
    ...asEc2,
    refused: 'UnauthorizedException',
  }),
  service('redshift-serverless', 'Redshift Serverless', 'Amazon Redshift Serverless', 'dryRun', {
    shows: 'error',
    passed: 'DryRunException',
    says: 'It validates the request without updating the configuration.',
  }),
  service('network-firewall', 'Network Firewall', 'AWS Network Firewall', 'DryRun', {
    shows: 'answer',
    says: 'It checks permissions and settings, and sends the answer of a real call; nothing is changed.',
  }),
  service('lambda', 'Lambda', 'AWS Lambda', 'DryRun', {
    shows: 'answer',
    says: 'It validates the parameters and the access permissions without changing the code of the function.',
  }),
  service('pinpoint-sms-voice-v2', 'Pinpoint SMS Voice V2', 'AWS End User Messaging SMS', 'DryRun', {
    shows: 'answer',
    says: 'It checks the message without sending it.',
  }),
  service('bcm-dashboards', 'BCM Dashboards', 'AWS Billing and Cost Management Dashboards', 'dryRun', {
    shows: 'answer',
    says: 'It validates the configuration of the scheduled report without running it.',
  }),
  service('elementalinference', 'ElementalInference', 'AWS Elemental Inference', 'dryRun', {
    shows: 'answer',
    says: 'It checks that the real request would succeed; missing permissions and other faults come back as a 4xx error.',
  }),
  service('redshift', 'Redshift', 'Amazon Redshift', 'DryRun', {
    operations: ['ModifyLakehouseConfiguration'],
    shows: 'answer',
    says: 'It validates the request without changing the configuration.',
  }),
  service('redshift', 'Redshift', 'Amazon Redshift', 'DryRun', {
    operations: ['CreateSnapshotSchedule'],
    shows: 'unsaid',
    says: 'The model has the flag and does not describe it.',
  }),
  service('license-manager', 'License Manager', 'AWS License Manager', 'DryRun', {
    shows: 'unsaid',
    refused: 'AccessDeniedException',
    says: 'It checks the permissions and answers with an error if you lack them; how a pass looks is not described.',
  }),
  service('opensearch', 'OpenSearch', 'Amazon OpenSearch Service', 'DryRun', {
    shows: 'report',
    says: 'It tells what the change would cause: the type of the deployment, or the changes that would be cancelled.',
  }),
  service('es', 'Elasticsearch Service', 'Amazon OpenSearch Service (Elasticsearch API)', 'DryRun', {
    shows: 'report',
    says: 'It returns the results of validation checks, or the changes that would be cancelled.',
  }),
  service('ssm', 'SSM', 'AWS Systems Manager', 'DryRun', {
    shows: 'report',
    says: 'It shows a summary of what the deletion would remove.',
  }),
  service('outposts', 'Outposts', 'AWS Outposts', 'DryRun', {
    shows: 'report',
    says: 'It tells whether the wanted instance capacity is above or below what is available.',
  }),
  service('clouddirectory', 'CloudDirectory', 'Amazon Cloud Directory', 'DryRun', {
    shows: 'report',
    says: 'It tests whether two schemas are compatible: an exception if they are not, an ordinary answer if they are.',
  }),
  service('emr', 'EMR', 'Amazon EMR', 'DryRun', {
    shows: 'unsaid',
    says: 'The flag says that the presigned URL is for a dry run; it tests nothing.',
  }),
  service('wickr', 'Wickr', 'AWS Wickr', 'dryRun', {
    shows: 'unsaid',
    says: 'It makes a test connection with the OpenTDF configuration.',
  }),
  service('medialive', 'MediaLive', 'AWS Elemental MediaLive', 'DryRun', {
    shows: 'unsaid',
    says: 'The model has the flag and does not describe it.',
  }),
];

/** The release whose API models were counted and listed. */
export const countedIn = {client: 'botocore', version: '1.43.107', checked: botocoreToday.checked} as const;

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
    dryRunOperationServices,
    dryRunExceptionServices,
    validatingServices,
    {
      id: 'dry-run-other-meanings',
      statement:
        'Elsewhere the word means something else: Network Firewall sends its normal success answer, OpenSearch Service an analysis of the deployment, Systems Manager `DeleteInventory` a summary of the deletion, and Lambda `UpdateFunctionCode` validates without changing the code.',
      sources: [botocore],
      evidence: 'model',
    },
    s3DryRunCommands,
    clientDryRunCommands,
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
  messages: [passedMessage, refusedMessage, cliPassedMessage, unknownOptionMessage],
};

import type {Fact, Message, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const cli: Source = {title: 'AWS CLI 2.36.7, run', url: 'https://github.com/aws/aws-cli', checked};
const boto3: Source = {title: 'boto3 1.43.107, run', url: 'https://github.com/boto/boto3', checked};
const botocore: Source = {title: 'botocore 1.43.107, source', url: 'https://github.com/boto/botocore', checked};
const javascript: Source = {
  title: 'AWS SDK for JavaScript 3.1169.0, run',
  url: 'https://github.com/aws/aws-sdk-js-v3',
  checked,
};
const smithy: Source = {
  title: '@smithy/core 3.41.0, source',
  url: 'https://github.com/smithy-lang/smithy-typescript',
  checked,
};
const java: Source = {
  title: 'aws-sdk-java-v2, DefaultAwsRegionProviderChain',
  url: 'https://github.com/aws/aws-sdk-java-v2',
  checked,
};
const javaGuide: Source = {
  title: 'AWS SDK for Java 2.x Developer Guide, Region selection',
  url: 'https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/region-selection.html',
  checked,
};
const javaV1: Source = {
  title: 'aws-sdk-java (1.x), source',
  url: 'https://github.com/aws/aws-sdk-java',
  checked,
};
const reference: Source = {
  title: 'AWS SDKs and Tools Reference Guide, AWS Region',
  url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html',
  checked,
};

const ranToday: Source = {
  title: 'botocore 1.43.11, AWS CLI 2.9.19 and SDK for JavaScript 3.1169.0, run',
  url: 'https://github.com/boto/botocore',
  checked: '2026-11-25',
};

/** Where AWS CLI v2 looks for the Region, first answer wins. */
export const cliRegionOrder = {
  id: 'region-cli-order',
  value: ['--region', 'AWS_REGION', 'AWS_DEFAULT_REGION', 'profile', 'instance metadata'],
  statement:
    'AWS CLI v2 asks, in this order: `--region`, `AWS_REGION`, `AWS_DEFAULT_REGION`, the `region` of the profile, instance metadata.',
  sources: [cli],
  evidence: 'ran',
} as const satisfies Fact<readonly string[]>;

/** Where boto3 looks for the Region, first answer wins. */
export const boto3RegionOrder = {
  id: 'region-boto3-order',
  value: ['region_name', 'AWS_DEFAULT_REGION', 'profile'],
  statement:
    'boto3 asks, in this order: `region_name`, `AWS_DEFAULT_REGION`, the `region` of the profile. It never asks instance metadata.',
  sources: [boto3, botocore],
  evidence: 'ran',
} as const satisfies Fact<readonly string[]>;

/** Where the SDK for JavaScript v3 looks for the Region, first answer wins. */
export const javascriptRegionOrder = {
  id: 'region-javascript-order',
  value: ['region option', 'AWS_REGION', 'profile', 'instance metadata'],
  statement:
    'The SDK for JavaScript v3 asks, in this order: the region option of the client, `AWS_REGION`, the `region` of the profile, instance metadata. A `region` in the credentials file is preferred over one in the config file.',
  sources: [javascript, smithy],
  evidence: 'ran',
} as const satisfies Fact<readonly string[]>;

/** Where the SDK for Java 2.x looks for the Region, first answer wins. */
export const javaRegionOrder = {
  id: 'region-java-order',
  value: ['builder', 'aws.region', 'AWS_REGION', 'profile', 'instance metadata'],
  statement:
    'The SDK for Java 2.x asks, in this order: the client builder, the system property `aws.region`, `AWS_REGION`, the profile, instance metadata.',
  sources: [javaGuide, java],
  evidence: 'code',
} as const satisfies Fact<readonly string[]>;

/** Services that botocore reaches without a Region, as `aws-global` signed for `us-east-1`. */
export const globalServices = {
  id: 'region-global-services',
  value: [
    'AWS STS',
    'IAM',
    'CloudFront',
    'Route 53',
    'Organizations',
    'AWS WAF Classic',
    'AWS Budgets',
    'Cost Explorer',
  ],
  statement:
    'Without a Region, botocore still resolves global services to the pseudo-Region `aws-global` and signs for `us-east-1`: AWS STS, IAM, CloudFront, Route 53, Organizations, AWS WAF Classic, AWS Budgets, Cost Explorer.',
  sources: [boto3, botocore],
  evidence: 'ran',
} as const satisfies Fact<readonly string[]>;

/** Services seen to raise an error in botocore when no Region is set. */
export const regionalServices = {
  id: 'region-regional-services',
  value: ['Amazon EC2', 'Amazon SQS', 'DynamoDB', 'AWS Lambda', 'AWS KMS', 'EventBridge', 'AWS Global Accelerator'],
  statement:
    'Amazon EC2, Amazon SQS, DynamoDB, AWS Lambda, AWS KMS, EventBridge and even AWS Global Accelerator refuse to work without a Region in botocore.',
  sources: [boto3, botocore],
  evidence: 'ran',
} as const satisfies Fact<readonly string[]>;

/** How long the SDK for JavaScript v3 remembers that instance metadata gave no Region, in seconds. */
export const javascriptMetadataMissSeconds = {
  id: 'region-javascript-metadata',
  value: 60,
  statement:
    'The SDK for JavaScript v3 waits 1 second for `placement/region` of instance metadata, and remembers a miss for 60 seconds.',
  sources: [smithy],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** What AWS CLI v2 says when there is no Region. */
export const noRegionCli = {
  id: 'msg-region-cli',
  text: 'aws: [ERROR]: An error occurred (NoRegion): You must specify a region. You can also configure your region by running "aws configure".',
  code: 'NoRegion',
  from: 'AWS CLI v2',
  status: 'exit 253',
  meaning: 'None of the five places that the AWS CLI asks names a Region.',
  mend: 'Add `--region`, set `AWS_REGION`, or run `aws configure set region eu-west-1` for the profile in use.',
  sources: [cli],
  evidence: 'ran',
} as const satisfies Message;

/** What boto3 says when there is no Region. */
export const noRegionBoto3 = {
  id: 'msg-region-boto3',
  text: 'You must specify a region.',
  code: 'NoRegionError',
  from: 'boto3',
  meaning:
    'boto3 found neither `region_name` nor `AWS_DEFAULT_REGION` nor a `region` in the profile; `AWS_REGION` does not count.',
  mend: 'Pass `region_name` or set `AWS_DEFAULT_REGION`.',
  sources: [boto3],
  evidence: 'ran',
} as const satisfies Message;

/** What the SDK for JavaScript v3 says when there is no Region. */
export const noRegionJavascript = {
  id: 'msg-region-javascript',
  text: 'Region is missing',
  code: 'Error',
  from: 'AWS SDK for JavaScript v3',
  meaning: 'The client has no Region from its option, `AWS_REGION`, the profile or instance metadata.',
  mend: 'Pass `region` to the client or set `AWS_REGION`; `AWS_DEFAULT_REGION` is not read.',
  sources: [javascript],
  evidence: 'ran',
} as const satisfies Message;

/** What the SDK for Java 2.x says when there is no Region. */
export const noRegionJava = {
  id: 'msg-region-java',
  text: 'Unable to load region from any of the providers in the chain <chain>: [<reasons>]',
  code: 'SdkClientException',
  from: 'AWS SDK for Java 2.x',
  meaning: 'Every provider of the default chain failed, and each one’s reason stands in the brackets.',
  mend: 'Call `region(…)` on the builder, or set `-Daws.region` or `AWS_REGION`.',
  sources: [java, javaGuide],
  evidence: 'code',
} as const satisfies Message;

export const pageFacts: PageFacts = {
  page: '/cli-sdk/region',
  service: 'AWS CLI & SDK',
  topic: 'Default Region',
  facts: [
    {
      id: 'sdk-default-region',
      statement:
        'There is no default Region. Without one, the AWS CLI, boto3 and the SDKs for JavaScript and Java stop with an error instead of choosing `us-east-1` for a regional service.',
      sources: [cli, boto3, javascript, javaGuide, reference],
      evidence: 'ran',
      was: [
        {
          path: ['AWS CLI & SDK', 'SDK', 'Default region is `us-east-1` if you do not specify one'],
          verdict: 'wrong',
          change:
            'No current AWS tool picks `us-east-1` for a regional service: each fails, with a message of its own, until you name a Region.',
        },
      ],
    },
    globalServices,
    {
      id: 'region-s3-without',
      statement:
        'Amazon S3 is the other exception: without a Region, the AWS CLI and boto3 send requests to `https://s3.amazonaws.com`, signed for `us-east-1`.',
      sources: [boto3, botocore],
      evidence: 'ran',
    },
    regionalServices,
    {
      id: 'region-ignored-variables',
      statement:
        'boto3 ignores `AWS_REGION`, and the SDK for JavaScript v3 ignores `AWS_DEFAULT_REGION`. Set both, to the same Region.',
      sources: [boto3, javascript],
      evidence: 'ran',
    },
    cliRegionOrder,
    boto3RegionOrder,
    javascriptRegionOrder,
    javaRegionOrder,
    {
      id: 'region-variables-differ',
      statement:
        'When the two variables differ, AWS CLI v2 and the SDK for JavaScript follow `AWS_REGION`, boto3 follows `AWS_DEFAULT_REGION`.',
      sources: [cli, boto3, javascript],
      evidence: 'ran',
    },
    {
      id: 'region-empty-variable',
      statement:
        'A variable that is set but empty ends the search in the AWS CLI, boto3 and the SDK for JavaScript v3, and no usable Region comes of it.',
      sources: [ranToday],
      evidence: 'ran',
    },
    {
      id: 'region-profile-not-inherited',
      statement:
        'A named profile without `region` does not inherit the one of `default`: boto3 then has no Region at all.',
      sources: [boto3],
      evidence: 'ran',
    },
    {
      id: 'region-cli-metadata',
      statement:
        'On an EC2 instance AWS CLI v2 reads the Availability Zone from instance metadata and drops its last letter to get the Region.',
      sources: [cli],
      evidence: 'ran',
    },
    javascriptMetadataMissSeconds,
    {
      id: 'region-javascript-always',
      statement: 'The SDK for JavaScript v3 wants a Region for every client, even for IAM, Amazon S3 and AWS STS.',
      sources: [javascript],
      evidence: 'ran',
    },
    {
      id: 'region-sts-regional',
      statement:
        'The default of `sts_regional_endpoints` is `regional`: with a Region configured, AWS STS is called at `sts.<region>.amazonaws.com`.',
      sources: [botocore, boto3],
      evidence: 'code',
    },
    {
      id: 'region-login-prompt',
      statement:
        'The prompt of `aws login` suggests `us-east-1`; that is a suggestion to confirm, not a default of the tool.',
      sources: [cli],
      evidence: 'ran',
    },
    {
      id: 'region-java-v1',
      statement:
        'The SDK for Java 1.x asks its client builder and then its own region provider chain. Its support ended on 2025-12-31.',
      sources: [javaV1],
      evidence: 'code',
    },
  ],
  messages: [
    noRegionCli,
    noRegionBoto3,
    noRegionJavascript,
    noRegionJava,
    {
      id: 'msg-region-java-v1',
      text: 'Unable to find a region via the region provider chain. Must provide an explicit region in the builder or setup environment to supply a region.',
      from: 'AWS SDK for Java 1.x',
      meaning: 'The application still uses version 1, and neither its builder nor its chain names a Region.',
      mend: 'Name the Region in the builder, and move to version 2: version 1 is out of support.',
      sources: [javaV1],
      evidence: 'code',
    },
  ],
};

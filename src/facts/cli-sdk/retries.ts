import type {Fact, Message, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const reference: Source = {
  title: 'AWS SDKs and Tools Reference Guide, Retry behavior',
  url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked,
};
const announcement: Source = {
  title: 'AWS Developer Tools Blog, Announcing updated retry behavior for AWS SDKs and Tools',
  url: 'https://aws.amazon.com/blogs/developer/announcing-updated-retry-behavior-for-aws-sdks-and-tools/',
  checked,
};
const jitter: Source = {
  title: 'AWS Architecture Blog, Exponential Backoff And Jitter',
  url: 'https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/',
  checked,
};
const simulator: Source = {
  title: 'aws-samples/aws-arch-backoff-simulator',
  url: 'https://github.com/aws-samples/aws-arch-backoff-simulator',
  checked,
};
const botocore: Source = {
  title: 'botocore 1.43.107, source',
  url: 'https://github.com/boto/botocore',
  checked,
};
const boto3: Source = {title: 'boto3 1.43.107, run', url: 'https://github.com/boto/boto3', checked};
const cli: Source = {title: 'AWS CLI 2.36.7, run', url: 'https://github.com/aws/aws-cli', checked};
const smithy: Source = {
  title: '@smithy/core 3.41.0, run',
  url: 'https://github.com/smithy-lang/smithy-typescript',
  checked,
};
const javascript: Source = {
  title: 'aws/aws-sdk-js-v3 issue 8037, Updated default retry behavior (2026)',
  url: 'https://github.com/aws/aws-sdk-js-v3/issues/8037',
  checked,
};
const java: Source = {
  title: 'aws/aws-sdk-java-v2 issue 6987, Updated default retry behavior (2026)',
  url: 'https://github.com/aws/aws-sdk-java-v2/issues/6987',
  checked,
};
const go: Source = {
  title: 'aws/aws-sdk-go-v2 issue 3416, Updated default retry behavior (2026)',
  url: 'https://github.com/aws/aws-sdk-go-v2/issues/3416',
  checked,
};

const opened = '2026-11-25';
const botocoreRun: Source = {title: 'botocore 1.43.107, run', url: 'https://github.com/boto/botocore', checked: opened};
const smithyBefore: Source = {
  title: '@smithy/core 3.39.0, run',
  url: 'https://github.com/smithy-lang/smithy-typescript',
  checked: opened,
};
const smithyCode: Source = {
  title: '@smithy/core 3.41.0, parseRetryAfterHeader and getRetryErrorType',
  url: 'https://github.com/smithy-lang/smithy-typescript',
  checked: opened,
};
const javascriptRun: Source = {
  title: 'AWS SDK for JavaScript 3.1169.0, run',
  url: 'https://github.com/aws/aws-sdk-js-v3',
  checked: opened,
};
const javaStrategies: Source = {
  title: 'aws-sdk-java-v2, DefaultRetryStrategy and BaseRetryStrategy',
  url: 'https://github.com/aws/aws-sdk-java-v2/tree/master/core/retries',
  checked: opened,
};
const javaDynamodb: Source = {
  title: 'aws-sdk-java-v2, DynamoDbRetryPolicy',
  url: 'https://github.com/aws/aws-sdk-java-v2/tree/master/services/dynamodb',
  checked: opened,
};
const javaCodes: Source = {
  title: 'aws-sdk-java-v2, AwsErrorCode and SdkServiceException',
  url: 'https://github.com/aws/aws-sdk-java-v2/tree/master/core',
  checked: opened,
};
const javaChange: Source = {
  title: 'aws/aws-sdk-java-v2 pull request 6925, Implements Retries 2.1 Updates',
  url: 'https://github.com/aws/aws-sdk-java-v2/pull/6925',
  checked: opened,
};
const javaIssue: Source = {...java, checked: opened};
const simulatorRun: Source = {
  title: 'aws-samples/aws-arch-backoff-simulator, its model run 30 times',
  url: 'https://github.com/aws-samples/aws-arch-backoff-simulator',
  checked: opened,
};

/** HTTP status codes that standard mode retries as transient. */
export const transientStatusCodes = {
  id: 'retry-transient-status-codes',
  value: [500, 502, 503, 504],
  statement:
    'Standard mode takes HTTP 500, 502, 503 and 504 for transient, as well as failed connections and timeouts.',
  sources: [botocore, reference],
  evidence: 'code',
} as const satisfies Fact<readonly number[]>;

/** Error codes that standard mode retries as transient, whatever the status. */
export const transientErrorCodes = {
  id: 'retry-transient-error-codes',
  value: ['RequestTimeout', 'RequestTimeoutException'],
  statement:
    'The error codes `RequestTimeout` and `RequestTimeoutException` are transient too; botocore adds `PriorRequestNotComplete`.',
  sources: [botocore],
  evidence: 'code',
} as const satisfies Fact<readonly string[]>;

/** Error codes that standard mode retries as throttling, whatever the status. */
export const throttlingErrorCodes = {
  id: 'retry-throttling-error-codes',
  value: [
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'RequestThrottledException',
    'RequestThrottled',
    'TooManyRequestsException',
    'ProvisionedThroughputExceededException',
    'TransactionInProgressException',
    'RequestLimitExceeded',
    'BandwidthLimitExceeded',
    'LimitExceededException',
    'SlowDown',
    'PriorRequestNotComplete',
    'EC2ThrottledException',
  ],
  statement:
    'Throttling codes: `Throttling`, `ThrottlingException`, `ThrottledException`, `RequestThrottledException`, `RequestThrottled`, `TooManyRequestsException`, `ProvisionedThroughputExceededException`, `TransactionInProgressException`, `RequestLimitExceeded`, `BandwidthLimitExceeded`, `LimitExceededException`, `SlowDown`, `PriorRequestNotComplete`, `EC2ThrottledException`.',
  sources: [botocore],
  evidence: 'code',
} as const satisfies Fact<readonly string[]>;

/** HTTP status codes that the legacy mode of botocore retries. */
export const legacyStatusCodes = {
  id: 'retry-legacy-status-codes',
  value: [500, 502, 503, 504, 509, 429],
  statement:
    'The legacy mode of boto3 retries HTTP 500, 502, 503, 504, 509 and 429, socket errors, and extra cases of single services.',
  sources: [botocore],
  evidence: 'code',
} as const satisfies Fact<readonly number[]>;

/** Error codes that the legacy mode of botocore retries when they come with HTTP 400. */
export const legacyThrottlingCodes = {
  id: 'retry-legacy-throttling-codes',
  value: [
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'RequestThrottledException',
    'ProvisionedThroughputExceededException',
  ],
  statement:
    'With HTTP 400, the legacy mode of boto3 retries five codes: `Throttling`, `ThrottlingException`, `ThrottledException`, `RequestThrottledException`, `ProvisionedThroughputExceededException`.',
  sources: [botocore],
  evidence: 'code',
} as const satisfies Fact<readonly string[]>;

/** Attempts of standard mode in all, the first one included. */
export const standardMaxAttempts = {
  id: 'retry-standard-max-attempts',
  value: 3,
  statement: 'Standard mode makes at most 3 attempts: the first one and 2 retries.',
  sources: [reference, boto3, cli],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** Attempts of a DynamoDB call under the rules of 2026. */
export const dynamodbMaxAttempts = {
  id: 'retry-dynamodb-max-attempts',
  value: 4,
  statement: 'Under the rules of 2026, DynamoDB and DynamoDB Streams clients make at most 4 attempts.',
  sources: [reference, javascript],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Attempts of the legacy mode of boto3 in all. */
export const legacyMaxAttempts = {
  id: 'retry-legacy-max-attempts',
  value: 5,
  statement: 'The legacy mode of boto3 makes at most 5 attempts.',
  sources: [boto3, botocore],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** Ceiling of the first wait in the legacy mode of boto3, in milliseconds. */
export const legacyBaseMs = {
  id: 'retry-legacy-base',
  value: 1000,
  statement: 'In the legacy mode of boto3 the first wait is at most 1,000 ms, and the ceiling doubles without a cap.',
  sources: [botocore, botocoreRun],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** Attempts of a DynamoDB call in the legacy mode of boto3. */
export const legacyDynamodbMaxAttempts = {
  id: 'retry-legacy-dynamodb-max-attempts',
  value: 10,
  statement: 'In legacy mode boto3 makes at most 10 attempts for DynamoDB.',
  sources: [botocore, botocoreRun],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** First wait of DynamoDB in the legacy mode of boto3, in milliseconds; without jitter. */
export const legacyDynamodbBaseMs = {
  id: 'retry-legacy-dynamodb-base',
  value: 50,
  statement:
    'In legacy mode boto3 waits a fixed 50 ms before the first retry of DynamoDB and doubles it, without jitter.',
  sources: [botocore, botocoreRun],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** `<service> <status> <code>` that the legacy mode of botocore retries for one service. */
export const legacyServiceCodes = {
  id: 'retry-legacy-service-codes',
  value: [
    'DynamoDB 409 ReplicatedWriteConflictException',
    'DynamoDB 400 TransactionInProgressException',
    'Amazon EC2 503 RequestLimitExceeded',
    'Amazon EC2 503 EC2ThrottledException',
    'Amazon S3 400 RequestTimeout',
    'Amazon S3 400 BadDigest',
    'Amazon SQS 403 RequestThrottled',
    'AWS STS 400 IDPCommunicationError',
  ],
  statement:
    'Extra cases of legacy mode: DynamoDB 409 ReplicatedWriteConflictException, DynamoDB 400 TransactionInProgressException, Amazon EC2 503 RequestLimitExceeded, Amazon EC2 503 EC2ThrottledException, Amazon S3 400 RequestTimeout, Amazon S3 400 BadDigest, Amazon SQS 403 RequestThrottled, AWS STS 400 IDPCommunicationError, and a few more.',
  sources: [botocoreRun],
  evidence: 'ran',
} as const satisfies Fact<readonly string[]>;

/** Ceilings of the first wait of the SDK for JavaScript before the rules of 2026: transient, throttling; milliseconds. */
export const javascriptEarlierBaseMs = {
  id: 'retry-javascript-earlier-base',
  value: [100, 500],
  statement:
    'Before `@smithy/core` 3.40.0 the first wait of the SDK for JavaScript is at most 100 ms after a transient error and 500 ms after throttling.',
  sources: [smithyBefore],
  evidence: 'ran',
} as const satisfies Fact<readonly [number, number]>;

/** Tokens that a retry of the SDK for JavaScript costs before the rules of 2026: transient, throttling. */
export const javascriptEarlierCost = {
  id: 'retry-javascript-earlier-cost',
  value: [10, 5],
  statement:
    'Before `@smithy/core` 3.40.0 a retry of the SDK for JavaScript costs 10 tokens after a transient error and 5 after throttling.',
  sources: [smithyBefore],
  evidence: 'ran',
} as const satisfies Fact<readonly [number, number]>;

/** Legacy mode of the SDK for Java 2.x: attempts, first ceilings (transient, throttling; ms), costs (throttling, other). */
export const javaLegacy = {
  id: 'retry-java-legacy',
  value: [4, 100, 500, 0, 5],
  statement:
    'The legacy mode of the SDK for Java 2.x makes 4 attempts. Its first wait is full jitter of at most 100 ms, after throttling equal jitter of at most 500 ms; a retry costs 0 tokens after throttling and 5 otherwise.',
  sources: [javaStrategies, javaIssue],
  evidence: 'code',
} as const satisfies Fact<readonly [number, number, number, number, number]>;

/** Standard mode of the SDK for Java 2.x before 2026: attempts, first ceilings (transient, throttling; ms), cost. */
export const javaEarlierStandard = {
  id: 'retry-java-earlier-standard',
  value: [3, 100, 1000, 5],
  statement:
    'Before the new rules, standard mode of the SDK for Java 2.x makes 3 attempts, starts at up to 100 ms or, after throttling, 1,000 ms, and every retry costs 5 tokens.',
  sources: [javaStrategies, javaChange],
  evidence: 'code',
} as const satisfies Fact<readonly [number, number, number, number]>;

/** DynamoDB in the SDK for Java 2.x: attempts before, attempts under the rules of 2026, first ceiling in milliseconds. */
export const javaDynamodbDefaults = {
  id: 'retry-java-dynamodb',
  value: [9, 4, 25],
  statement:
    'For DynamoDB the SDK for Java 2.x makes 9 attempts, under the new rules 4, and starts at 25 ms. It sets this number itself and does not read `AWS_MAX_ATTEMPTS` for it; set it in code.',
  sources: [javaDynamodb],
  evidence: 'code',
} as const satisfies Fact<readonly [number, number, number]>;

/** Standard throttling codes that the SDK for Java 2.x does not take for throttling before the rules of 2026. */
export const javaEarlierOtherCodes = {
  id: 'retry-java-codes',
  value: ['LimitExceededException', 'PriorRequestNotComplete'],
  statement:
    'The SDK for Java 2.x takes any HTTP 429 for throttling. Before the new rules it does not retry `LimitExceededException`, and it retries `PriorRequestNotComplete` as transient.',
  sources: [javaCodes, javaChange],
  evidence: 'code',
} as const satisfies Fact<readonly [string, string]>;

/** Ceiling of the first wait after a transient error, rules of 2026, in milliseconds. */
export const transientBaseMs = {
  id: 'retry-transient-base',
  value: 50,
  statement: 'Rules of 2026: the first wait after a transient error is at most 50 ms, and the ceiling doubles.',
  sources: [reference, smithy],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** Ceiling of the first wait after throttling, rules of 2026, in milliseconds. */
export const throttlingBaseMs = {
  id: 'retry-throttling-base',
  value: 1000,
  statement: 'Rules of 2026: the first wait after a throttling error is at most 1,000 ms.',
  sources: [reference, smithy],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** Ceiling of the first wait of DynamoDB after a transient error, rules of 2026, in milliseconds. */
export const dynamodbBaseMs = {
  id: 'retry-dynamodb-base',
  value: 25,
  statement: 'Rules of 2026: DynamoDB and DynamoDB Streams start at 25 ms after a transient error.',
  sources: [reference, smithy],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** Ceiling of the first wait of standard mode in botocore before the rules of 2026, in milliseconds. */
export const earlierBaseMs = {
  id: 'retry-earlier-base',
  value: 1000,
  statement:
    'Before these rules, standard mode of boto3 and the AWS CLI starts at up to 1,000 ms after any retryable error.',
  sources: [botocore, cli],
  evidence: 'code',
} as const satisfies Fact<number>;

/** Largest wait of standard mode, in seconds; the cap is applied before jitter. */
export const maxBackoffSeconds = {
  id: 'retry-max-backoff',
  value: 20,
  statement: 'No computed wait of standard mode is longer than 20 seconds; the cap is applied before the jitter.',
  sources: [reference, botocore],
  evidence: 'code',
} as const satisfies Fact<number>;

/** Tokens in the retry quota of a client. */
export const retryQuota = {
  id: 'retry-quota',
  value: 500,
  statement:
    'In standard mode a client has a retry quota of 500 tokens; when a retry costs more than is left, the call fails at once.',
  sources: [reference, botocore],
  evidence: 'code',
} as const satisfies Fact<number>;

/** Tokens that a retry after a transient error costs, rules of 2026. */
export const transientRetryCost = {
  id: 'retry-transient-cost',
  value: 14,
  statement: 'Rules of 2026: a retry after a transient error costs 14 tokens.',
  sources: [reference, smithy],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** Tokens that a retry after throttling costs, rules of 2026. */
export const throttlingRetryCost = {
  id: 'retry-throttling-cost',
  value: 5,
  statement: 'Rules of 2026: a retry after a throttling error costs 5 tokens.',
  sources: [reference, smithy],
  evidence: 'ran',
} as const satisfies Fact<number>;

/** Tokens that a retry costs in standard mode of botocore before the rules of 2026. */
export const earlierRetryCost = {
  id: 'retry-earlier-cost',
  value: 5,
  statement: 'Before these rules, a retry in standard mode of boto3 costs 5 tokens.',
  sources: [botocore],
  evidence: 'code',
} as const satisfies Fact<number>;

/** Tokens that a retry after a timeout costs in standard mode of botocore before the rules of 2026. */
export const earlierTimeoutCost = {
  id: 'retry-earlier-timeout-cost',
  value: 10,
  statement: 'Before these rules, a retry after a timeout in standard mode of boto3 costs 10 tokens.',
  sources: [botocore],
  evidence: 'code',
} as const satisfies Fact<number>;

/** Tokens that a success without any retry gives back. */
export const successRefund = {
  id: 'retry-success-refund',
  value: 1,
  statement: 'A success after a retry gives back what that retry cost; a success at the first attempt adds 1 token.',
  sources: [reference, botocore],
  evidence: 'code',
} as const satisfies Fact<number>;

/** How far `x-amz-retry-after` may lengthen a computed wait, in seconds. */
export const retryAfterExtraSeconds = {
  id: 'retry-after-header',
  value: 5,
  statement:
    'Rules of 2026: a service may ask for a wait in the header `x-amz-retry-after`, in milliseconds. The client waits at least its own computed time, and at most 5 seconds more than that.',
  sources: [reference, botocore],
  evidence: 'code',
} as const satisfies Fact<number>;

/** Operations that wait once before they fail when the quota is empty. */
export const longPolls = {
  id: 'retry-long-polls',
  value: ['ReceiveMessage', 'GetActivityTask', 'PollFor'],
  statement:
    'Rules of 2026: long polls (Amazon SQS `ReceiveMessage`, Step Functions `GetActivityTask`, Amazon SWF `PollFor…`) wait once before they fail when the quota is empty.',
  sources: [reference],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/**
 * Adaptive mode: beta and scale of CUBIC, smoothing, length of a measuring bucket in seconds, largest factor
 * of growth, least rate in requests a second.
 */
export const adaptiveConstants = {
  id: 'retry-adaptive-constants',
  value: [0.7, 0.4, 0.8, 0.5, 2, 0.5],
  statement:
    'Adaptive mode steers its rate with CUBIC: β 0.7, scale 0.4, smoothing 0.8 over buckets of 0.5 seconds. The new rate is at most 2 times the measured one and never below 0.5 requests a second.',
  sources: [botocore, smithy],
  evidence: 'code',
} as const satisfies Fact<readonly number[]>;

/** How AWS CLI v2 refuses the retry mode `legacy`. */
export const cliLegacyMessage = {
  id: 'msg-retry-cli-legacy',
  text: 'Invalid value provided to "mode": "legacy" must be one of: "standard" or "adaptive"',
  from: 'AWS CLI v2',
  status: 'exit 255',
  meaning: 'The retry mode `legacy` is set, which AWS CLI v2 no longer has.',
  mend: 'Set `AWS_RETRY_MODE` or `retry_mode` to `standard` or `adaptive`, at least for the AWS CLI.',
  sources: [cli],
  evidence: 'ran',
} as const satisfies Message;

export const pageFacts: PageFacts = {
  page: '/cli-sdk/retries',
  service: 'AWS CLI & SDK',
  topic: 'Retries and exponential backoff',
  facts: [
    {
      id: 'backoff',
      statement:
        'Exponential backoff doubles the ceiling of the wait before each retry, so that a client presses a struggling service less and less.',
      sources: [jitter, reference],
      evidence: 'documentation',
      was: [{path: ['AWS CLI & SDK', 'Exponential Backoff'], verdict: 'correct'}],
    },
    {
      id: 'backoff-5xx',
      statement:
        'Retry HTTP 500, 502, 503 and 504, lost connections, timeouts, and throttling, which mostly arrives as HTTP 400 or 429. HTTP 501 and 505 are not retried, nor are refused permissions or invalid input.',
      sources: [botocore, reference],
      evidence: 'code',
      was: [
        {
          path: [
            'AWS CLI & SDK',
            'Exponential Backoff',
            'Implement Exponential Backoff in your API calls to retry 5xx http errors',
          ],
          verdict: 'imprecise',
          change:
            'Not only 5xx and not every 5xx: throttling comes mostly as HTTP 400 or 429, and 501 and 505 are not retried.',
        },
      ],
    },
    {
      id: 'backoff-vs-linear',
      statement:
        'The gain over linear backoff comes from exponential growth *with jitter and a cap*. Without jitter, clients that failed together retry together.',
      sources: [jitter, simulator],
      evidence: 'documentation',
      was: [
        {
          path: ['AWS CLI & SDK', 'Exponential Backoff', 'Better than Linear Backoff'],
          verdict: 'imprecise',
          change: 'Exponential growth alone still makes clients retry in step; random jitter and a cap are what helps.',
        },
      ],
    },
    {
      id: 'backoff-sdk-built-in',
      statement:
        'The AWS SDKs and the AWS CLI retry by themselves, with exponential backoff and jitter. Write your own loop only for calls that you send without them.',
      sources: [reference, boto3, cli, smithy],
      evidence: 'ran',
      was: [{path: ['AWS CLI & SDK', 'Exponential Backoff', 'SDK has already implemented this'], verdict: 'correct'}],
    },
    {
      id: 'retry-new-rules',
      statement:
        'AWS announced new retry rules on 2026-05-20. boto3 1.43.107 and AWS CLI 2.36.7 use them only with `AWS_NEW_RETRIES_2026=true`; the SDK for JavaScript uses them without a flag from `@smithy/core` 3.40.0 (2026-11-10).',
      sources: [announcement, boto3, cli, smithy],
      evidence: 'ran',
    },
    standardMaxAttempts,
    {
      id: 'retry-java-opt-in',
      statement:
        'The SDK for Java 2.x knows the new rules from 2.44.0 on. With them its default mode becomes `standard` instead of `legacy`, with 3 attempts instead of 4.',
      sources: [java],
      evidence: 'documentation',
    },
    {
      id: 'retry-go',
      statement:
        'The SDK for Go v2 was in standard mode before; the new rules take its first wait from 1,000 ms to 50 ms, and DynamoDB from 3 attempts to 4.',
      sources: [go],
      evidence: 'documentation',
    },
    {
      id: 'retry-max-attempts-setting',
      statement: '`AWS_MAX_ATTEMPTS` and `max_attempts` in the config file count *all* attempts: 1 means no retry.',
      sources: [reference, boto3],
      evidence: 'ran',
    },
    {
      id: 'retry-boto3-max-attempts',
      statement:
        'In boto3, `max_attempts` of `Config(retries=…)` counts retries instead, so 1 sends two requests. Its `total_max_attempts` counts all attempts.',
      sources: [boto3],
      evidence: 'ran',
    },
    transientStatusCodes,
    transientErrorCodes,
    throttlingErrorCodes,
    {
      id: 'retry-javascript-extra',
      statement:
        'The SDK for JavaScript v3 also takes any HTTP 429 for throttling, and retries after it has corrected its clock.',
      sources: [smithy],
      evidence: 'code',
    },
    {
      id: 'retry-modeled',
      statement:
        'SDKs also retry errors that the service’s model marks as retryable, `IDPCommunicationError` of AWS STS, and DynamoDB answers whose CRC does not match.',
      sources: [botocore],
      evidence: 'code',
    },
    legacyStatusCodes,
    legacyThrottlingCodes,
    legacyServiceCodes,
    legacyMaxAttempts,
    legacyBaseMs,
    legacyDynamodbMaxAttempts,
    legacyDynamodbBaseMs,
    javascriptEarlierBaseMs,
    javascriptEarlierCost,
    javaLegacy,
    javaEarlierStandard,
    javaDynamodbDefaults,
    javaEarlierOtherCodes,
    dynamodbMaxAttempts,
    {
      id: 'retry-standard-formula',
      statement:
        'Standard mode is full jitter: it waits `random(0, 1) · min(base · 2^i, 20 s)`, with `i` = 0 for the first retry.',
      sources: [reference, botocore],
      evidence: 'code',
    },
    transientBaseMs,
    throttlingBaseMs,
    dynamodbBaseMs,
    earlierBaseMs,
    maxBackoffSeconds,
    retryQuota,
    transientRetryCost,
    throttlingRetryCost,
    earlierRetryCost,
    earlierTimeoutCost,
    successRefund,
    retryAfterExtraSeconds,
    longPolls,
    {
      id: 'retry-other-headers',
      statement:
        '`Retry-After` is heeded by the SDK for JavaScript within the same bounds, and by the SDK for Java 2.x before the new rules without an upper one. boto3 and the AWS CLI ignore it, and before the new rules `x-amz-retry-after` too.',
      sources: [smithyCode, javaStrategies, javaChange, botocoreRun],
      evidence: 'code',
    },
    {
      id: 'retry-silent-settings',
      statement:
        'The SDK for JavaScript refuses no retry setting: `AWS_RETRY_MODE=legacy` means standard mode, and an `AWS_MAX_ATTEMPTS` that is no number is ignored.',
      sources: [javascriptRun],
      evidence: 'ran',
    },
    {
      id: 'retry-java-profile',
      statement: 'Before the new rules, the SDK for Java 2.x does not read `max_attempts` in the config file.',
      sources: [javaChange],
      evidence: 'code',
    },
    {
      id: 'retry-study',
      statement:
        'In the model of AWS’s study 100 clients write one row. Full jitter needs about 800 calls and 5 seconds, equal jitter slightly more, decorrelated jitter 1,000 calls, no jitter 1,900 and a minute, no wait at all 2,400.',
      sources: [simulatorRun],
      evidence: 'ran',
    },
    {
      id: 'retry-adaptive',
      statement:
        'Adaptive mode is standard mode plus a token bucket in the client, which can delay even a *first* attempt. Use one client for each resource that is throttled on its own.',
      sources: [reference, botocore],
      evidence: 'code',
    },
    adaptiveConstants,
    {
      id: 'retry-headers',
      statement:
        'A retry is visible: all attempts share one `amz-sdk-invocation-id`, and `amz-sdk-request: attempt=2; max=3` counts them. botocore adds `ttl=…` on retries; the SDK for JavaScript fills `$metadata.attempts` and `totalRetryDelay`.',
      sources: [boto3, smithy],
      evidence: 'ran',
    },
    {
      id: 'retry-idempotency',
      statement:
        'A call that is not idempotent can run twice when it is retried after a timeout. Send a client token where the API has one; the AWS CLI does so for `run-instances` by itself.',
      sources: [cli],
      evidence: 'ran',
    },
  ],
  messages: [
    cliLegacyMessage,
    {
      id: 'msg-retry-boto3-mode',
      text: "Invalid value provided to \"mode\": \"<mode>\" must be one of: ('legacy', 'standard', 'adaptive')",
      code: 'InvalidRetryModeError',
      from: 'boto3',
      meaning: '`AWS_RETRY_MODE`, `retry_mode` or `Config` names a retry mode that does not exist.',
      mend: 'Write one of the three modes in lower case.',
      sources: [botocoreRun],
      evidence: 'ran',
    },
    {
      id: 'msg-retry-exhausted',
      text: '(reached max retries: <count>)',
      from: 'AWS CLI, boto3',
      meaning: 'The error is the one of the last attempt, after this many retries.',
      mend: 'Look at the error code: for throttling lower the rate or raise the quota of the service, for the rest see whether the service is well.',
      sources: [boto3, cli],
      evidence: 'ran',
    },
  ],
};

// Implements nothing: the one place this engine takes its numbers and lists from. https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
import * as facts from '../../facts/cli-sdk/retries';

const [beta, scale, smoothing, bucketSeconds, mostGrowth, leastRate] = facts.adaptiveConstants.value;
const [javascriptTransientMs, javascriptThrottlingMs] = facts.javascriptEarlierBaseMs.value;
const [javascriptTransientCost, javascriptThrottlingCost] = facts.javascriptEarlierCost.value;
const [javaAttempts, javaBaseMs, javaThrottlingMs, javaThrottlingCost, javaCost] = facts.javaLegacy.value;
const [javaStandardAttempts, javaStandardMs, javaStandardThrottlingMs, javaStandardCost] =
  facts.javaEarlierStandard.value;
const [javaDynamodbBefore, javaDynamodb2026, javaDynamodbMs] = facts.javaDynamodbDefaults.value;

export const capMs: number = facts.maxBackoffSeconds.value * 1000;
export const quotaTokens: number = facts.retryQuota.value;
export const refund: number = facts.successRefund.value;
export const mostExtraMs: number = facts.retryAfterExtraSeconds.value * 1000;
export const standardAttempts: number = facts.standardMaxAttempts.value;

/** The rules of 2026. */
export const new2026 = {
  transientMs: facts.transientBaseMs.value,
  throttlingMs: facts.throttlingBaseMs.value,
  dynamodbMs: facts.dynamodbBaseMs.value,
  dynamodbAttempts: facts.dynamodbMaxAttempts.value,
  transientCost: facts.transientRetryCost.value,
  throttlingCost: facts.throttlingRetryCost.value,
} as const;

/** boto3 and the AWS CLI before. */
export const botocore = {
  baseMs: facts.earlierBaseMs.value,
  cost: facts.earlierRetryCost.value,
  timeoutCost: facts.earlierTimeoutCost.value,
  legacyAttempts: facts.legacyMaxAttempts.value,
  legacyMs: facts.legacyBaseMs.value,
  legacyDynamodbAttempts: facts.legacyDynamodbMaxAttempts.value,
  legacyDynamodbMs: facts.legacyDynamodbBaseMs.value,
  legacyStatusCodes: facts.legacyStatusCodes.value as readonly number[],
  legacyThrottlingCodes: facts.legacyThrottlingCodes.value as readonly string[],
  legacyServiceCodes: facts.legacyServiceCodes.value as readonly string[],
} as const;

/** The SDK for JavaScript before. */
export const javascript = {
  transientMs: javascriptTransientMs,
  throttlingMs: javascriptThrottlingMs,
  transientCost: javascriptTransientCost,
  throttlingCost: javascriptThrottlingCost,
} as const;

/** The SDK for Java 2.x. */
export const java = {
  legacy: {
    attempts: javaAttempts,
    baseMs: javaBaseMs,
    throttlingMs: javaThrottlingMs,
    throttlingCost: javaThrottlingCost,
    cost: javaCost,
  },
  standard: {
    attempts: javaStandardAttempts,
    baseMs: javaStandardMs,
    throttlingMs: javaStandardThrottlingMs,
    cost: javaStandardCost,
  },
  dynamodb: {attemptsBefore: javaDynamodbBefore, attempts2026: javaDynamodb2026, baseMs: javaDynamodbMs},
  /** Throttling codes that are final, and transient, before the rules of 2026. */
  finalBefore: facts.javaEarlierOtherCodes.value[0] as string,
  transientBefore: facts.javaEarlierOtherCodes.value[1] as string,
} as const;

export const transientStatusCodes: readonly number[] = facts.transientStatusCodes.value;
export const transientCodes: readonly string[] = facts.transientErrorCodes.value;
export const throttlingCodes: readonly string[] = facts.throttlingErrorCodes.value;

/** CUBIC and the token bucket of adaptive mode. */
export const adaptive = {beta, scale, smoothing, bucketSeconds, mostGrowth, leastRate} as const;

const refusal = facts.cliLegacyMessage;

/** How AWS CLI v2 refuses legacy mode. */
export const cliLegacyRefusal = {text: refusal.text, status: refusal.status, mend: refusal.mend} as const;

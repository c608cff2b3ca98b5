// How boto3 and the AWS CLI retry; both are made of botocore. https://github.com/boto/botocore/tree/develop/botocore/retries
import type {Answer} from '../answer';
import {classifyStandard, success, withoutResponse} from '../classify';
import {botocore, capMs, mostExtraMs, new2026, quotaTokens, refund, standardAttempts} from '../constants';
import type {Classification, RetryRules} from '../rules';
import {serviceNames, type Service} from '../service';
import type {Era, Mode} from '../client';

const stsCode = 'IDPCommunicationError';

function classifyLegacy(answer: Answer, service: Service): Classification {
  const known = success(answer) ?? withoutResponse(answer.kind);
  if (known || answer.kind !== 'response') return known ?? {outcome: 'final', why: ''};
  const {status, code = ''} = answer;
  if (botocore.legacyStatusCodes.includes(status)) {
    const isThrottling = status === 429 || botocore.legacyThrottlingCodes.includes(code);
    return {outcome: isThrottling ? 'throttling' : 'transient', why: `Legacy mode retries HTTP ${status}.`};
  }
  if (status === 400 && botocore.legacyThrottlingCodes.includes(code)) {
    return {outcome: 'throttling', why: `Legacy mode retries HTTP 400 with \`${code}\`.`};
  }
  if (botocore.legacyServiceCodes.includes(`${serviceNames[service]} ${status} ${code}`)) {
    return {
      outcome: 'transient',
      why: `Legacy mode retries HTTP ${status} with \`${code}\` of ${serviceNames[service]}.`,
    };
  }
  const what = code ? `HTTP ${status} with \`${code}\`` : `HTTP ${status}`;
  return {outcome: 'final', why: `${what} is not on the list of legacy mode: not retried.`};
}

/** Legacy mode: no cap, no quota, no wish of the service heeded; DynamoDB has waits of its own. */
function legacyRules(service: Service): RetryRules {
  const isDynamodb = service === 'dynamodb';
  const wait = isDynamodb
    ? ({baseMs: botocore.legacyDynamodbMs, jitter: 'none'} as const)
    : ({baseMs: botocore.legacyMs, jitter: 'full'} as const);
  return {
    maxAttempts: isDynamodb ? botocore.legacyDynamodbAttempts : botocore.legacyAttempts,
    waits: {throttling: wait, other: wait},
    capMs: Number.POSITIVE_INFINITY,
    isWholeMs: false,
    doesLongPollWait: false,
    classify: (answer) => classifyLegacy(answer, service),
  };
}

function standardRules(era: Era, service: Service): RetryRules {
  const isNew = era === '2026';
  const isDynamodb = isNew && service === 'dynamodb';
  const {cost, timeoutCost, baseMs} = botocore;
  const transientMs = isDynamodb ? new2026.dynamodbMs : new2026.transientMs;
  return {
    maxAttempts: isDynamodb ? new2026.dynamodbAttempts : standardAttempts,
    waits: {
      throttling: {baseMs: isNew ? new2026.throttlingMs : baseMs, jitter: 'full'},
      other: {baseMs: isNew ? transientMs : baseMs, jitter: 'full'},
    },
    capMs,
    quota: {
      tokens: quotaTokens,
      refund,
      cost: isNew
        ? {
            throttling: new2026.throttlingCost,
            transient: new2026.transientCost,
            timeout: new2026.transientCost,
          }
        : {throttling: cost, transient: cost, timeout: timeoutCost},
    },
    ...(isNew && {hint: {headers: ['x-amz-retry-after'], mostExtraMs, isWholeOnly: true} as const}),
    isWholeMs: false,
    doesLongPollWait: isNew && service === 'long-poll',
    classify: (answer) => classifyStandard(answer, service === 'sts' ? {transientCodes: [stsCode]} : {}),
  };
}

/** The rules of boto3 and the AWS CLI. */
export function botocoreRules(mode: Mode, era: Era, service: Service): RetryRules {
  if (mode === 'legacy') return legacyRules(service);
  const rules = standardRules(era, service);
  return mode === 'adaptive' ? {...rules, rateLimiter: {doesFillFromStart: true}} : rules;
}

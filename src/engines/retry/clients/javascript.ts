// How the AWS SDK for JavaScript v3 retries. https://github.com/smithy-lang/smithy-typescript/tree/main/packages/core/src/submodules/retry
import {classifyStandard} from '../classify';
import {capMs, javascript, mostExtraMs, new2026, quotaTokens, refund, standardAttempts} from '../constants';
import type {RetryRules} from '../rules';
import type {Service} from '../service';
import type {Era, Mode} from '../client';

/** Codes that say that the clock is off, whatever else is wrong. */
const clockCodes = ['RequestTimeTooSkewed', 'RequestExpired', 'RequestInTheFuture'];

/** The rules of the SDK for JavaScript; it has no legacy mode. */
export function javascriptRules(mode: Mode, era: Era, service: Service): RetryRules {
  const isNew = era === '2026';
  const isDynamodb = isNew && service === 'dynamodb';
  const transientCost = isNew ? new2026.transientCost : javascript.transientCost;
  const transientMs = isDynamodb ? new2026.dynamodbMs : new2026.transientMs;
  return {
    maxAttempts: isDynamodb ? new2026.dynamodbAttempts : standardAttempts,
    waits: {
      throttling: {baseMs: isNew ? new2026.throttlingMs : javascript.throttlingMs, jitter: 'full'},
      other: {baseMs: isNew ? transientMs : javascript.transientMs, jitter: 'full'},
    },
    capMs,
    quota: {
      tokens: quotaTokens,
      refund,
      cost: {
        throttling: isNew ? new2026.throttlingCost : javascript.throttlingCost,
        transient: transientCost,
        timeout: transientCost,
      },
    },
    hint: {headers: ['retry-after', 'x-amz-retry-after'], mostExtraMs, isWholeOnly: false},
    isWholeMs: true,
    doesLongPollWait: isNew && service === 'long-poll',
    ...(mode === 'adaptive' && {rateLimiter: {doesFillFromStart: false}}),
    classify: (answer) =>
      classifyStandard(answer, {
        isAny429Throttling: true,
        clockCodes,
        transientCodes: service === 'sts' ? ['IDPCommunicationError'] : [],
      }),
  };
}

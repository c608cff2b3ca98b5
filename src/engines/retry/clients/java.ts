// How the AWS SDK for Java 2.x retries; read in its source and announcements, not run. https://github.com/aws/aws-sdk-java-v2/tree/master/core/retries
import {classifyStandard, type Deviations} from '../classify';
import {capMs, java, mostExtraMs, new2026, quotaTokens, refund, standardAttempts} from '../constants';
import type {QuotaRules, RetryRules, WaitRule} from '../rules';
import type {Service} from '../service';
import type {Era, Mode} from '../client';

const full = (baseMs: number): WaitRule => ({baseMs, jitter: 'full'});

const quota = (throttling: number, transient: number): QuotaRules => ({
  tokens: quotaTokens,
  refund,
  cost: {throttling, transient, timeout: transient},
});

function deviations(era: Era, service: Service): Deviations {
  if (era === 'before') {
    return {
      isAny429Throttling: true,
      finalCodes: [java.finalBefore],
      transientCodes: [java.transientBefore],
    };
  }
  return {isAny429Throttling: true, transientCodes: service === 'sts' ? ['IDPCommunicationError'] : []};
}

type Numbers = Pick<RetryRules, 'maxAttempts' | 'waits' | 'quota'>;

function numbers(mode: Mode, era: Era): Numbers {
  const {legacy, standard} = java;
  if (mode === 'legacy') {
    return {
      maxAttempts: legacy.attempts,
      waits: {throttling: {baseMs: legacy.throttlingMs, jitter: 'equal'}, other: full(legacy.baseMs)},
      quota: quota(legacy.throttlingCost, legacy.cost),
    };
  }
  return era === 'before'
    ? {
        maxAttempts: standard.attempts,
        waits: {throttling: full(standard.throttlingMs), other: full(standard.baseMs)},
        quota: quota(standard.cost, standard.cost),
      }
    : {
        maxAttempts: standardAttempts,
        waits: {throttling: full(new2026.throttlingMs), other: full(new2026.transientMs)},
        quota: quota(new2026.throttlingCost, new2026.transientCost),
      };
}

/** The rules of the SDK for Java 2.x. */
export function javaRules(mode: Mode, era: Era, service: Service): RetryRules {
  const isNew = era === '2026';
  const {maxAttempts, waits, quota: tokens} = numbers(mode, era);
  const {attempts2026, attemptsBefore, baseMs} = java.dynamodb;
  const isDynamodb = service === 'dynamodb';
  return {
    maxAttempts: isDynamodb ? (isNew ? attempts2026 : attemptsBefore) : maxAttempts,
    waits: isDynamodb ? {...waits, other: full(baseMs)} : waits,
    quota: tokens,
    capMs,
    hint: isNew
      ? {headers: ['x-amz-retry-after'], mostExtraMs, isWholeOnly: true}
      : {headers: ['retry-after'], mostExtraMs: Number.POSITIVE_INFINITY, isWholeOnly: true},
    isWholeMs: true,
    doesLongPollWait: isNew && service === 'long-poll',
    ...(mode === 'adaptive' && {rateLimiter: {doesFillFromStart: false}}),
    classify: (answer) => classifyStandard(answer, deviations(era, service)),
  };
}

/** Moments in words. */
import {type Policy, utcText} from '@site/src/engines/parameter-policy';
import {recreateWaitSeconds} from '@site/src/facts/parameter-store/parameter-policies';
import type {TimedMoment} from './timed-moment';

const hour = 3_600_000;

/** A span of time, to the hour: `12 days`, `3 days 4 hours`, `less than an hour`. */
export function spanOf(ms: number): string {
  const hours = Math.floor(Math.abs(ms) / hour);
  const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  if (hours < 1) return 'less than an hour';
  if (hours < 48) return counted(hours, 'hour');
  const rest = hours >= 240 ? 0 : hours % 24;
  return `${counted(Math.floor(hours / 24), 'day')}${rest ? ` ${counted(rest, 'hour')}` : ''}`;
}

/** What happens. */
export const actText: Readonly<Record<Policy['type'], string>> = {
  Expiration: 'the parameter is deleted',
  ExpirationNotification: 'notice of the expiration',
  NoChangeNotification: 'notice that nothing changed',
};

/** How the moment follows from the policy. */
export const ruleText = (policy: Policy): string =>
  policy.type === 'Expiration'
    ? 'Timestamp'
    : policy.type === 'ExpirationNotification'
      ? `Timestamp − ${policy.spanText}`
      : `last modification + ${policy.spanText}`;

/** What a moment is, seen from `nowMs`. */
export function statusText({status, atMs}: TimedMoment, nowMs: number): string {
  switch (status) {
    case 'past':
      return `✓ came ${spanOf(nowMs - atMs)} before`;
    case 'coming':
      return `· comes in ${spanOf(atMs - nowMs)}`;
    case 'never':
      return '✗ never: the parameter is deleted before';
    case 'missed':
      return '! lay before the policies were sent: not documented what happens';
  }
}

/** What an update would do to a moment. */
export function effectText({effect}: TimedMoment): string {
  switch (effect.kind) {
    case 'stays':
      return 'stays';
    case 'moves':
      return `moves to ${utcText(effect.atMs)}${effect.isAfterDeletion ? ', after the deletion: never comes' : ''}`;
    case 'gone':
      return `gone: it makes a new parameter without policies, at least ${recreateWaitSeconds.value} seconds after the deletion`;
  }
}

/** The state of the whole plan at a time. */
export function planText(moments: readonly TimedMoment[], nowMs: number): string {
  const real = moments.filter(({status}) => status === 'past' || status === 'coming');
  const past = real.filter(({status}) => status === 'past');
  const next = real.find(({status}) => status === 'coming');
  const isDeleted = past.some(({policy}) => policy.type === 'Expiration');
  if (real.length === 0) return 'No policy acts.';
  if (isDeleted) return 'The parameter is deleted; reading it gives ParameterNotFound.';
  const came =
    past.length === 0
      ? 'Nothing has happened yet'
      : `${past.length} of ${real.length} moments ${past.length === 1 ? 'has' : 'have'} come`;
  return next
    ? `${came}; next, in ${spanOf(next.atMs - nowMs)}: ${actText[next.policy.type]}.`
    : `${came}; nothing more follows.`;
}

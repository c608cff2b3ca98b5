// When policies act. A model of the documented rules: real actions come with the next scan, some time later. https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-policies.html
import type {Notification, Policy} from './policy';
import {isWritable} from './timestamp';

/** A moment at which a policy acts. */
export interface Moment {
  readonly policy: Policy;
  readonly atMs: number;
}

/**
 * What a moment is at a given time. `past`: it has come. `coming`: it will. `never`: the parameter is deleted before.
 * `missed`: it lay before the policies were sent, so whether anything is sent is not documented.
 */
export type MomentStatus = 'past' | 'coming' | 'never' | 'missed';

/** The moment of the expiration, if there is one. */
export const deletionOf = (policies: readonly Policy[]): number | undefined =>
  policies.find((policy) => policy.type === 'Expiration')?.atMs;

function momentOf(policy: Policy, deletionMs: number | undefined, lastModifiedMs: number): number | undefined {
  if (policy.type === 'Expiration') return policy.atMs;
  if (policy.type === 'NoChangeNotification') return lastModifiedMs + policy.spanMs;
  return deletionMs === undefined ? undefined : deletionMs - policy.spanMs;
}

/** The moments of policies in order of time: `Timestamp`, `Timestamp` − `Before`, last modification + `After`. */
export function momentsOf(policies: readonly Policy[], lastModifiedMs: number): readonly Moment[] {
  const deletionMs = deletionOf(policies);
  return policies
    .flatMap((policy) => {
      const atMs = momentOf(policy, deletionMs, lastModifiedMs);
      return atMs !== undefined && isWritable(atMs) ? [{policy, atMs}] : [];
    })
    .sort((one, other) => one.atMs - other.atMs || one.policy.index - other.policy.index);
}

interface Clock {
  readonly lastModifiedMs: number;
  readonly nowMs: number;
  readonly deletionMs: number | undefined;
}

/** What a moment is at `nowMs`. */
export function statusOf({policy, atMs}: Moment, {lastModifiedMs, nowMs, deletionMs}: Clock): MomentStatus {
  const isDeletion = policy.type === 'Expiration';
  if (!isDeletion && deletionMs !== undefined && atMs > deletionMs) return 'never';
  if (atMs < lastModifiedMs) return 'missed';
  return atMs <= nowMs ? 'past' : 'coming';
}

/** What a new value, sent at `nowMs` without `Policies`, would do to a moment. */
export type UpdateEffect =
  /** It stays where it is. */
  | {readonly kind: 'stays'}
  /** Its clock starts again. */
  | {readonly kind: 'moves'; readonly atMs: number; readonly isAfterDeletion: boolean}
  /** The parameter is gone: a new one without policies would be made. */
  | {readonly kind: 'gone'};

/** What an update at `nowMs` would do to a moment. */
export function updateEffect({policy}: Moment, {nowMs, deletionMs}: Clock): UpdateEffect {
  if (deletionMs !== undefined && deletionMs <= nowMs) return {kind: 'gone'};
  if (policy.type !== 'NoChangeNotification') return {kind: 'stays'};
  const atMs = nowMs + (policy satisfies Notification).spanMs;
  return {kind: 'moves', atMs, isAfterDeletion: deletionMs !== undefined && atMs > deletionMs};
}

/** A moment in the light of a time. */
import type {Moment, MomentStatus, UpdateEffect} from '@site/src/engines/parameter-policy';

/** A moment, what it is at the time that is looked at, and what an update then would do to it. */
export interface TimedMoment extends Moment {
  readonly status: MomentStatus;
  readonly effect: UpdateEffect;
}

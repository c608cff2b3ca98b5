// What becomes of an event on a bus, as data: the log of its travel. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html
import type {EventVerdict, JsonObject} from '../../event-pattern';
import type {Payload} from '../input/payload';
import type {Archive, EventBus, Rule, Target} from '../setup';
import type {Access} from './access';

/** How an event came to a bus. */
export type Way = 'PutEvents' | 'AWS service' | 'partner' | 'replay' | 'rule';

/** What a rule made of an event; `not matched` covers the pattern alone. */
export type RuleOutcome =
  'matched' | 'not matched' | 'disabled' | 'schedule only' | 'read-only call' | 'not in the replay';

export interface RuleRun {
  readonly rule: Rule;
  readonly outcome: RuleOutcome;
  /** One or two sentences. */
  readonly why: string;
  /** The pattern held against the event, where there is a pattern. */
  readonly verdict: EventVerdict | undefined;
  /** Empty unless the rule matched. */
  readonly deliveries: readonly Delivery[];
}

/**
 * What became of the event at a target: `delivered`; `forwarded` to a bus that let it in; `refused` by the policy of a bus;
 * `stopped` because EventBridge does not send on; `failed` because there is no such bus; `unknown` where our sources end.
 */
export type DeliveryOutcome = 'delivered' | 'forwarded' | 'refused' | 'stopped' | 'failed' | 'unknown';

export interface Delivery {
  readonly target: Target;
  readonly outcome: DeliveryOutcome;
  readonly why: string;
  /** What the target gets; not for buses, which get the event. */
  readonly payload: Payload | undefined;
  /** What the bus that is the target made of it. */
  readonly arrival: Arrival | undefined;
  /** What becomes of an event that cannot be delivered. */
  readonly afterFailure: string | undefined;
}

export interface ArchiveRun {
  readonly archive: Archive;
  readonly isKept: boolean;
  readonly why: string;
}

export interface Arrival {
  readonly bus: EventBus;
  readonly way: Way;
  readonly event: JsonObject;
  /** The event as JSON on one line. */
  readonly eventText: string;
  /** What the bus's policy said, where it was asked. */
  readonly access: Access | undefined;
  readonly isTaken: boolean;
  /** Why the bus took the event or did not. */
  readonly why: string;
  readonly archives: readonly ArchiveRun[];
  /** Empty if the event was not taken. */
  readonly rules: readonly RuleRun[];
}

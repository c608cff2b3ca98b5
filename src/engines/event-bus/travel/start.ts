// How an event begins its travel. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events.html
import type {Arrival} from './arrival';

/** `taken` by a bus; `refused` with a code or by a policy; `lost` without a word; `unknown` where our sources end. */
export type StartOutcome = 'taken' | 'refused' | 'lost' | 'unknown';

/** One event that was sent. */
export interface Start {
  readonly outcome: StartOutcome;
  /** What happened at the very beginning, in a sentence or two. */
  readonly why: string;
  /** What AWS answers for a failed entry. */
  readonly answer: {readonly code: string; readonly message: string | undefined} | undefined;
  /** Undefined if the event came to no bus. */
  readonly arrival: Arrival | undefined;
}

/** Something in a field of the request that must be mended first. */
export interface RequestIssue {
  readonly field: 'entries' | 'event' | 'replay';
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** The travel of everything that was sent. */
export interface Travel {
  readonly starts: readonly Start[];
  readonly issues: readonly RequestIssue[];
}

/** A travel that cannot begin. */
export const noTravel = (field: RequestIssue['field'], message: string): Travel => ({
  starts: [],
  issues: [{field, severity: 'error', message}],
});

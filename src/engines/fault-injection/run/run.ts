// What a run of an experiment looks like from outside. https://docs.aws.amazon.com/fis/latest/APIReference/API_ExperimentState.html
import type {Lasts} from '../schedule';
import type {Alarm} from './alarm';

export type ExperimentState =
  'pending' | 'initiating' | 'running' | 'completed' | 'stopping' | 'stopped' | 'failed' | 'cancelled';

export type ActionState = ExperimentState | 'skipped';

/** One change of state. Those of one second stand in the order in which they happen. */
export interface Entry {
  /** Seconds from the start of the first action. */
  readonly at: number;
  /** The name of an action; undefined for the experiment itself. */
  readonly action?: string;
  readonly state: ActionState;
  readonly why: string;
}

/** When an action was active. */
export interface Bar {
  readonly name: string;
  readonly actionId: string;
  readonly state: ActionState;
  readonly start: number;
  readonly end: number;
  /** Where it would have ended, had nothing stopped it. */
  readonly plannedEnd: number;
  readonly lasts: Lasts;
}

export interface Run {
  /** How the experiment ends. */
  readonly state: ExperimentState;
  /** The code of its failure, where it is known: that of a quota is inferred from its name. */
  readonly code?: 'InvalidTarget' | 'QuotaExceededFailure';
  /** Why it ends so, one or two sentences. */
  readonly reason: string;
  readonly entries: readonly Entry[];
  readonly bars: readonly Bar[];
  /** Seconds until nothing changes any more. */
  readonly end: number;
}

export interface RunOptions {
  /** Seconds that API calls take, and putting things back after a stop: a guess of the reader. */
  readonly callSeconds: number;
  readonly actionsMode: 'run-all' | 'skip-all';
  /** When the safety lever is engaged: seconds from the start, below zero if it was before; undefined if never. */
  readonly leverAt?: number;
  /** When somebody calls StopExperiment, in seconds. */
  readonly stopAt?: number;
  /** The alarm that the reader draws; all others stay OK. */
  readonly alarm?: Alarm;
  /** Whether the adjustable quotas of resolved targets were raised. */
  readonly isQuotaRaised: boolean;
}

/** The states at a second: of the experiment, and of each action by name. */
export function statesAt(
  {entries}: Run,
  second: number,
): {readonly experiment: ActionState; readonly actions: ReadonlyMap<string, ActionState>} {
  const actions = new Map<string, ActionState>();
  let experiment: ActionState = 'pending';
  for (const {at, action, state} of entries) {
    if (at > second) continue;
    if (action === undefined) experiment = state;
    else actions.set(action, state);
  }
  return {experiment, actions};
}

// When each action starts and ends, if nothing stops it. https://docs.aws.amazon.com/fis/latest/userguide/action-sequence.html
import {findAction} from './catalogue/catalogue';
import {secondsOf} from './duration';
import type {Template, TemplateAction} from './template';

/** Why an action lasts as long as it does. `calls`: its API calls, for which the reader sets a time. */
export type Lasts =
  | {readonly kind: 'parameter'; readonly name: string; readonly isAtMost: boolean}
  | {readonly kind: 'calls' | 'skipped'};

export interface Slot {
  readonly name: string;
  readonly actionId: string;
  /** Seconds from the start of the experiment. */
  readonly start: number;
  readonly end: number;
  readonly lasts: Lasts;
  readonly startAfter: readonly string[];
}

export interface Schedule {
  readonly slots: readonly Slot[];
  /** Seconds until the last action has ended. */
  readonly end: number;
}

export interface ScheduleOptions {
  /** Seconds that the API calls of an action without a duration take: a guess, since AWS promises none. */
  readonly callSeconds: number;
  /** Actions that are skipped, and so complete at once. */
  readonly isSkipped?: (action: TemplateAction) => boolean;
}

/** How long an action lasts, and why. */
function lengthOf(action: TemplateAction, {callSeconds, isSkipped}: ScheduleOptions): readonly [number, Lasts] {
  if (isSkipped?.(action)) return [0, {kind: 'skipped'}];
  const name = findAction(action.actionId)?.lasts;
  const seconds = name === undefined ? undefined : secondsOf(action.parameters[name] ?? '');
  if (name === undefined || seconds === undefined) return [callSeconds, {kind: 'calls'}];
  return [seconds, {kind: 'parameter', name, isAtMost: name === 'maxDuration'}];
}

/** The course of a template whose `startAfter` has no circle; undefined if it has one, or names what does not exist. */
export function scheduleOf({actions}: Template, options: ScheduleOptions): Schedule | undefined {
  const slots = new Map<string, Slot>();
  let waiting = actions;
  while (waiting.length > 0) {
    const later: TemplateAction[] = [];
    for (const action of waiting) {
      const before = action.startAfter.map((name) => slots.get(name));
      if (before.includes(undefined)) {
        later.push(action);
        continue;
      }
      const start = Math.max(0, ...before.map((slot) => slot?.end ?? 0));
      const [seconds, lasts] = lengthOf(action, options);
      const {name, actionId, startAfter} = action;
      slots.set(name, {name, actionId, start, end: start + seconds, lasts, startAfter});
    }
    if (later.length === waiting.length) return undefined;
    waiting = later;
  }
  const inOrder = actions.flatMap(({name}) => slots.get(name) ?? []);
  return {slots: inOrder, end: Math.max(0, ...inOrder.map(({end}) => end))};
}

/** Most actions that run at one moment; one that ends makes room for one that starts. */
export function mostAtOnce({slots}: Schedule): number {
  const running = ({start, end}: Slot, at: number): boolean => start <= at && at < end;
  return Math.max(0, ...slots.map(({start}) => slots.filter((slot) => running(slot, start)).length));
}

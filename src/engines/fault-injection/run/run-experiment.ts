// Runs an experiment: the states of the experiment and of its actions over time. The states are those of the API; which one an
// action takes when others stop it, and how long stopping takes, is a model. https://docs.aws.amazon.com/fis/latest/userguide/experiments.html
import {scheduleOf, type Schedule, type Slot} from '../schedule';
import type {ResolvedTarget} from '../targets/resolve-targets';
import type {Template} from '../template';
import {endedBeforeStart, isEmpty} from './before-start';
import {findStop, type Stop} from './find-stop';
import type {ActionState, Bar, Entry, Run, RunOptions} from './run';

const toBar = ({name, actionId, start, end, lasts}: Slot, state: ActionState, from = start, to = end): Bar => ({
  ...{name, actionId, state, start: from, end: to, plannedEnd: end, lasts},
});

const opening = (template: Template): readonly Entry[] => [
  {at: 0, state: 'pending', why: 'StartExperiment has been called.'},
  ...template.actions.map(({name}): Entry => ({at: 0, action: name, state: 'pending', why: 'Waits for its turn.'})),
  {at: 0, state: 'initiating', why: 'Targets are resolved, once for the whole experiment.'},
];

const afterText = ({startAfter}: Slot): string =>
  startAfter.length > 0 ? `Its startAfter has completed: ${startAfter.join(', ')}.` : 'It has no startAfter.';

const doneText = ({lasts}: Slot): string =>
  lasts.kind === 'parameter' ? `${lasts.name} has passed.` : 'Its API calls are done, by the time you set.';

/** The states of one action, with its bar. */
function course(slot: Slot, stop: Stop | undefined, {callSeconds}: RunOptions): {entries: readonly Entry[]; bar: Bar} {
  const {name: action, start, end, lasts} = slot;
  if (lasts.kind === 'skipped' && !(stop && start > stop.at)) {
    const why = 'Its target is empty and emptyTargetResolutionMode is skip. It counts as completed.';
    return {entries: [{at: start, action, state: 'skipped', why}], bar: toBar(slot, 'skipped')};
  }
  if (stop && start >= stop.at && stop.failed !== action) {
    const why = 'The experiment stopped before its turn.';
    return {entries: [{at: stop.at, action, state: 'cancelled', why}], bar: toBar(slot, 'cancelled', stop.at, stop.at)};
  }
  const begun: readonly Entry[] = [
    {at: start, action, state: 'initiating', why: afterText(slot)},
    {at: start, action, state: 'running', why: 'It acts on its target.'},
  ];
  if (stop?.failed === action) {
    return {
      entries: [...begun, {at: start, action, state: 'failed', why: stop.reason}],
      bar: toBar(slot, 'failed', start, start),
    };
  }
  if (stop && end > stop.at) {
    const to = stop.at + callSeconds;
    const entries: readonly Entry[] = [
      ...begun,
      {at: stop.at, action, state: 'stopping', why: 'It puts back what it changed, where it can.'},
      {at: to, action, state: 'stopped', why: 'The experiment stopped it.'},
    ];
    return {entries, bar: toBar(slot, 'stopped', start, to)};
  }
  return {
    entries: [...begun, {at: end, action, state: 'completed', why: doneText(slot)}],
    bar: toBar(slot, 'completed'),
  };
}

/** An experiment that never runs an action: all of them get one state at the start. */
function withoutActions(
  template: Template,
  state: ActionState,
  why: string,
): {entries: readonly Entry[]; bars: readonly Bar[]} {
  return {
    entries: template.actions.map(({name}) => ({at: 0, action: name, state, why})),
    bars: template.actions.map(({name, actionId}) => ({
      ...{name, actionId, state, start: 0, end: 0, plannedEnd: 0, lasts: {kind: 'skipped'}},
    })),
  };
}

function runSchedule(template: Template, schedule: Schedule, options: RunOptions): Run {
  const stop = findStop(template, schedule, options);
  const courses = schedule.slots.map((slot) => course(slot, stop, options));
  const bars = courses.map(({bar}) => bar);
  const end = Math.max(stop?.at ?? 0, ...bars.map((bar) => bar.end));
  const state = stop?.failed !== undefined ? 'failed' : stop ? 'stopped' : 'completed';
  const reason = stop?.reason ?? 'All actions have completed or were skipped.';
  const stopping: readonly Entry[] = stop ? [{at: stop.at, state: 'stopping', why: stop.reason}] : [];
  const entries: readonly Entry[] = [
    ...opening(template),
    {at: 0, state: 'running', why: 'Actions start.'},
    ...[...stopping, ...courses.flatMap((one) => one.entries)].sort((one, other) => one.at - other.at),
    {at: end, state, why: reason},
  ];
  return {state, reason, entries, bars, end};
}

/**
 * Runs a template whose targets are resolved.
 * @returns undefined if its `startAfter` cannot be put in order
 */
export function runExperiment(
  template: Template,
  targets: readonly ResolvedTarget[],
  options: RunOptions,
): Run | undefined {
  const isSkipped = (action: Template['actions'][number]): boolean => isEmpty(action, targets);
  const schedule = scheduleOf(template, {callSeconds: options.callSeconds, isSkipped});
  if (!schedule) return undefined;
  const ended = endedBeforeStart(template, targets, options);
  if (ended) {
    const {entries, bars} = withoutActions(template, 'cancelled', 'The experiment ended before its turn.');
    const last: Entry = {at: 0, state: ended.state, why: ended.reason};
    return {...ended, entries: [...opening(template), ...entries, last], bars, end: 0};
  }
  if (options.actionsMode === 'skip-all') {
    const reason = 'A target preview: targets are resolved, no action runs, and permissions are not tested.';
    const {entries, bars} = withoutActions(template, 'skipped', 'actionsMode is skip-all.');
    const running: Entry = {at: 0, state: 'running', why: 'All actions are skipped.'};
    const last: Entry = {at: 0, state: 'completed', why: reason};
    return {state: 'completed', reason, entries: [...opening(template), running, ...entries, last], bars, end: 0};
  }
  return runSchedule(template, schedule, options);
}

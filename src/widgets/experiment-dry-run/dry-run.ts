/** What the tool concludes from its fields. */
import {
  readInventory,
  readTemplate,
  resolveTargets,
  runExperiment,
  type Alarm,
  type ResolvedTarget,
  type Run,
  type Template,
} from '@site/src/engines/fault-injection';
import {seededRandom} from '@site/src/engines/retry';
import type {FieldIssue} from '@site/src/ui/issue';
import {readPoints} from './metric';
import type {State} from './state';
import {issueText} from './words';

export interface View {
  /** Only of a template without errors. */
  readonly template: Template | undefined;
  readonly targets: readonly ResolvedTarget[];
  readonly run: Run | undefined;
  /** ARNs of the alarms among the stop conditions. */
  readonly alarms: readonly string[];
  readonly alarm: Alarm | undefined;
  readonly price: number;
  readonly issues: readonly FieldIssue[];
}

const numbers = {
  callMinutes: {label: 'Minutes', least: 0, most: 720},
  leverMinute: {label: 'Minute', least: 0, most: 720},
  stopMinute: {label: 'Minute', least: 0, most: 720},
  threshold: {label: 'Threshold', least: -1e9, most: 1e9},
  inARow: {label: 'Minutes in a row', least: 1, most: 60},
  price: {label: 'Price', least: 0, most: 1000},
} as const;

type NumberField = keyof typeof numbers;

/** A typed number; undefined, with an issue, if it is none that the field takes. */
function numberOf(state: State, field: NumberField, issues: FieldIssue[]): number | undefined {
  const {label, least, most} = numbers[field];
  const value = state[field].trim() === '' ? Number.NaN : Number(state[field]);
  if (value >= least && value <= most) return value;
  const message = `${label}: a number from ${least} to ${most} is expected.`;
  issues.push({field, severity: 'error', message});
  return undefined;
}

function alarmOf(state: State, arn: string | undefined, issues: FieldIssue[]): Alarm | undefined {
  if (arn === undefined) return undefined;
  const {points, faults} = readPoints(state.points);
  issues.push(...faults.map((message): FieldIssue => ({field: 'points', severity: 'error', message})));
  const threshold = numberOf(state, 'threshold', issues);
  const minutesInARow = numberOf(state, 'inARow', issues);
  if (threshold === undefined || minutesInARow === undefined) return undefined;
  return {arn, points, comparison: state.comparison, threshold, minutesInARow: Math.floor(minutesInARow)};
}

function leverAt(state: State, issues: FieldIssue[]): number | undefined {
  if (state.lever === 'disengaged') return undefined;
  if (state.lever === 'before') return -1;
  const minute = numberOf(state, 'leverMinute', issues);
  return minute === undefined ? undefined : minute * 60;
}

/** Reads the template, resolves its targets and runs it. */
export function dryRun(state: State): View {
  const read = readTemplate(state.template);
  const inventory = readInventory(state.inventory);
  const issues: FieldIssue[] = [
    ...read.issues.map((issue) => ({field: 'template', severity: issue.severity, message: issueText(issue)})),
    ...inventory.issues.map((issue) => ({field: 'inventory', severity: issue.severity, message: issueText(issue)})),
  ];
  const alarms = (read.template?.stopConditions ?? []).flatMap(({value}) => (value === undefined ? [] : [value]));
  const alarm = alarmOf(state, alarms.find((arn) => arn === state.alarm) ?? alarms[0], issues);
  const callMinutes = numberOf(state, 'callMinutes', issues);
  const price = numberOf(state, 'price', issues) ?? 0;
  const lever = leverAt(state, issues);
  const stopMinute = state.stopMinute.trim() === '' ? undefined : numberOf(state, 'stopMinute', issues);
  const template = read.ok ? read.template : undefined;
  const targets = template ? resolveTargets(template, inventory.resources, seededRandom(state.dice)) : [];
  const run =
    template &&
    runExperiment(template, targets, {
      callSeconds: Math.round((callMinutes ?? 1) * 60),
      actionsMode: state.actionsMode,
      isQuotaRaised: state.isQuotaRaised,
      ...(lever === undefined ? {} : {leverAt: lever}),
      ...(stopMinute === undefined ? {} : {stopAt: Math.round(stopMinute * 60)}),
      ...(alarm ? {alarm} : {}),
    });
  return {template, targets, run, alarms, alarm, price, issues};
}

/** Seconds at which something changes, each once, in order. */
export const changesOf = ({entries}: Run): readonly number[] =>
  [...new Set(entries.map(({at}) => at))].sort((one, other) => one - other);

/** Seconds that the drawings show: until nothing changes, and until the last action would have ended. */
export const spanOf = ({bars, end}: Run): number => Math.max(1, end, ...bars.map(({plannedEnd}) => plannedEnd));

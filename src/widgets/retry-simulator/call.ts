/** One client as the fields describe it: its settings, its run, and the same answers under other settings. */
import {
  modesOf,
  parseAnswers,
  resolveSettings,
  runCalls,
  seededRandom,
  setupName,
  type Answer,
  type Client,
  type Run,
  type Settings,
  type Setup,
} from '@site/src/engines/retry';
import type {FieldIssue} from '@site/src/ui/issue';
import {NumberReader} from './read-number';
import type {State} from './state';

type Accepted = Extract<Setup, {readonly ok: true}>;

/** What stands in the fields, read. */
interface Course {
  readonly settings: Settings;
  readonly setup: Setup;
  readonly answers: readonly Answer[];
  readonly quota: number | undefined;
  readonly latencyMs: number;
  readonly timeoutMs: number;
  readonly pauseMs: number;
  readonly isLongest: boolean;
  readonly run: number;
}

export interface CallView {
  readonly issues: readonly FieldIssue[];
  /** Undefined while a field has an error. */
  readonly course?: Course;
  readonly setup?: Setup;
  /** Undefined while a field has an error, or if the tool refuses its settings. */
  readonly run?: Run;
}

const most = {attempts: 100, quota: 500, ms: 3_600_000, run: 999_999_999} as const;

/** The settings as far as they can be read; a wrong number of attempts counts as none. */
export function settingsOf(state: State, maxAttempts?: number): Settings {
  const {client, service, mode, era} = state;
  return {
    client,
    service,
    ...(mode !== 'default' && {mode}),
    ...(era !== 'default' && {era}),
    ...(maxAttempts !== undefined && !Number.isNaN(maxAttempts) && {maxAttempts}),
  };
}

/** The settings that the fields describe, with their issues. */
export function readSettings(state: State): {readonly settings: Settings; readonly issues: readonly FieldIssue[]} {
  const reader = new NumberReader(state);
  const maxAttempts = reader.readOptional('maxAttempts', {least: 1, most: most.attempts});
  return {settings: settingsOf(state, maxAttempts), issues: reader.issues};
}

function runOf({rules}: Accepted, course: Course): Run {
  const {answers, quota, latencyMs, timeoutMs, pauseMs, isLongest, run} = course;
  const random = isLongest ? () => 1 : seededRandom(run);
  return runCalls({
    ...{rules, answers, latencyMs, timeoutMs, pauseMs, random},
    ...(quota !== undefined && rules.quota && {quota}),
  });
}

/** What comes of the fields of one client. */
export function viewCall(state: State): CallView {
  const reader = new NumberReader(state);
  const maxAttempts = reader.readOptional('maxAttempts', {least: 1, most: most.attempts});
  const quota = reader.readOptional('quota', {least: 0, most: most.quota});
  const latencyMs = reader.read('latency', {least: 1, most: most.ms});
  const timeoutMs = reader.read('timeout', {least: 1, most: most.ms});
  const pauseMs = reader.read('pause', {least: 0, most: most.ms});
  const run = reader.read('run', {least: 0, most: most.run});
  const parsed = parseAnswers(state.answers);
  const issues: readonly FieldIssue[] = [
    ...reader.issues,
    ...(parsed.ok
      ? []
      : parsed.issues.map(({line, column, message}) => ({
          ...{field: 'answers', severity: 'error' as const},
          message: `Line ${line}, column ${column}: ${message}`,
        }))),
  ];
  if (issues.length > 0 || !parsed.ok) return {issues};
  const settings = settingsOf(state, maxAttempts);
  const setup = resolveSettings(settings);
  const course: Course = {
    ...{settings, setup, answers: parsed.answers, quota, latencyMs, timeoutMs, pauseMs, run},
    isLongest: state.draw === 'longest',
  };
  return {issues, course, setup, ...(setup.ok && {run: runOf(setup, course)})};
}

/** The same answers under one other setting. */
export interface Alternative {
  readonly name: string;
  readonly isCurrent: boolean;
  readonly setup: Accepted;
  readonly run: Run;
}

const clients: readonly Client[] = ['cli', 'boto3', 'javascript', 'java'];

/** Each tool as it comes and under the rules of 2026, or every mode of one tool under both sets of rules. */
function alternatives(compare: State['compare'], {client, service, maxAttempts}: Settings): readonly Settings[] {
  const given = {service, ...(maxAttempts !== undefined && {maxAttempts})};
  const eras = ['before', '2026'] as const;
  return compare === 'tools'
    ? clients.flatMap((one) => eras.map((era) => ({...given, client: one, era})))
    : modesOf[client].flatMap((mode) => eras.map((era) => ({...given, client, era, mode})));
}

/** Plays the answers under other settings; equal ones come once. */
export function compareCalls(compare: State['compare'], course: Course): readonly Alternative[] {
  const current = course.setup.ok ? setupName(course.setup) : '';
  const seen = new Set<string>();
  return alternatives(compare, course.settings).flatMap((settings) => {
    const setup = resolveSettings(settings);
    if (!setup.ok) return [];
    const name = setupName(setup);
    if (seen.has(name)) return [];
    seen.add(name);
    return [{name, isCurrent: name === current, setup, run: runOf(setup, course)}];
  });
}

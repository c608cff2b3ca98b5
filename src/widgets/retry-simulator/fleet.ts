/** Many callers as the fields describe them: the scenario, and the ways to retry that are held against each other. */
import {
  modesOf,
  resolveSettings,
  setupName,
  strategies,
  strategyNames,
  type Client,
  type Contender,
  type Scenario,
  type Server,
  type Settings,
} from '@site/src/engines/retry';
import type {FieldIssue} from '@site/src/ui/issue';
import {readSettings} from './call';
import {NumberReader} from './read-number';
import type {State} from './state';

/** A way to retry in a form that a worker can be sent. */
export type ContenderSpec =
  Extract<Contender, {readonly kind: 'plain'}> | {readonly kind: 'settings'; readonly settings: Settings};

/** What a worker is asked. */
export interface FleetRequest {
  readonly scenario: Scenario;
  readonly contenders: readonly ContenderSpec[];
  readonly seed: number;
}

/** The request that the fields describe, or what stands against it. */
export type FleetView =
  | {readonly request: FleetRequest; readonly issues: readonly []}
  | {readonly request?: undefined; readonly issues: readonly FieldIssue[]};

/** More callers at one row would take too long: the calls grow with their square. */
const mostAtRow = 1000;
const mostCallers = 5000;
const clients: readonly Client[] = ['cli', 'boto3', 'javascript', 'java'];

function readServer(state: State, reader: NumberReader): Server {
  if (state.server === 'row') return {kind: 'row'};
  const perSecond = reader.read('perSecond', {least: 1, most: 100_000});
  if (state.server === 'throttle') return {kind: 'throttle', perSecond};
  return {kind: 'outage', perSecond, downMs: reader.read('down', {least: 0, most: 3600, isWhole: false}) * 1000};
}

function readScenario(state: State, reader: NumberReader): Scenario {
  const isRow = state.server === 'row';
  return {
    server: readServer(state, reader),
    callers: reader.read('callers', {least: 1, most: isRow ? mostAtRow : mostCallers}),
    perClient: isRow ? 1 : reader.read('perClient', {least: 1, most: 100}),
    callsEach: isRow ? 1 : reader.read('callsEach', {least: 1, most: 20}),
    latencyMs: reader.read('latency', {least: 1, most: 10_000}),
  };
}

function plainContenders(state: State, reader: NumberReader): readonly ContenderSpec[] {
  const baseMs = reader.read('base', {least: 1, most: 60_000});
  const capMs = reader.read('cap', {least: 1, most: 3_600_000});
  const tries = state.server === 'row' ? 1 : reader.read('tries', {least: 1, most: 100});
  return strategies.map((strategy) => ({
    ...{kind: 'plain' as const, name: strategyNames[strategy]},
    ...{strategy, baseMs, capMs, tries},
  }));
}

function toolContenders(against: 'modes' | 'tools', chosen: Settings): readonly ContenderSpec[] {
  const {client, service, maxAttempts} = chosen;
  const given = {service, ...(maxAttempts !== undefined && {maxAttempts})};
  const eras = ['before', '2026'] as const;
  const settings: readonly Settings[] =
    against === 'tools'
      ? clients.flatMap((one) => eras.map((era) => ({...given, client: one, era})))
      : modesOf[client].flatMap((mode) => eras.map((era) => ({...given, client, era, mode})));
  return settings.map((one) => ({kind: 'settings', settings: one}));
}

/** The ways to retry that are held against each other; the chosen tool takes part where its rules apply. */
function readContenders(state: State, reader: NumberReader): readonly ContenderSpec[] {
  if (state.server === 'row') return plainContenders(state, reader);
  const {settings, issues} = readSettings(state);
  reader.issues.push(...issues);
  if (state.against !== 'strategies') return toolContenders(state.against, settings);
  return [...plainContenders(state, reader), {kind: 'settings', settings}];
}

/** What the fields of many callers describe. */
export function viewFleet(state: State): FleetView {
  const reader = new NumberReader(state);
  const scenario = readScenario(state, reader);
  const contenders = readContenders(state, reader);
  const seed = reader.read('run', {least: 0, most: 999_999_999});
  const {issues} = reader;
  return issues.length > 0 ? {issues} : {request: {scenario, contenders, seed}, issues: []};
}

/** The ways to retry of a request, ready to run; a worker cannot be sent functions. */
export function contendersOf(specs: readonly ContenderSpec[]): readonly Contender[] {
  return specs.flatMap((spec): readonly Contender[] => {
    if (spec.kind === 'plain') return [spec];
    const setup = resolveSettings(spec.settings);
    return setup.ok ? [{kind: 'client', name: setupName(setup), rules: setup.rules}] : [];
  });
}

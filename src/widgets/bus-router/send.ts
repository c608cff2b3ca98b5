/** What the tool concludes from its fields: the set-up, the travel, and the issues of each field. */
import {
  occur,
  parseSetup,
  type PolicyEngine,
  putEvents,
  type Setup,
  startReplay,
  type Travel,
} from '@site/src/engines/event-bus';
import type {FieldIssue} from '@site/src/ui/issue';
import type {State} from './state';

/** Everything that the view draws. */
export interface Sent {
  /** Undefined while the set-up cannot be built. */
  readonly setup: Setup | undefined;
  readonly travel: Travel;
  readonly issues: readonly FieldIssue[];
}

const nothing: Travel = {starts: [], issues: []};

function checkTime(at: string): FieldIssue | undefined {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(at) && !Number.isNaN(Date.parse(at)))
    return undefined;
  return {field: 'at', severity: 'error', message: 'Write a time with its zone, such as 2026-11-23T12:00:00Z.'};
}

/** Whether a set-up speaks of policies, so that their engine must be fetched. */
export const needsPolicies = ({setup}: State): boolean => setup.includes('"Policy"');

/** Sends what the fields say through the set-up; `iam` where it has policies. */
export function send(state: State, iam?: PolicyEngine): Sent {
  const parsed = parseSetup(state.setup, iam);
  const setupIssues = parsed.issues.map(({severity, path, message, line, column}): FieldIssue => ({
    field: 'setup',
    severity,
    message: `${path ? `Line ${line}, column ${column}: ` : ''}${message}`,
  }));
  const timeIssue = checkTime(state.at);
  const issues = timeIssue ? [...setupIssues, timeIssue] : setupIssues;
  if (!parsed.ok || timeIssue) return {setup: parsed.ok ? parsed.setup : undefined, travel: nothing, issues};
  const {setup} = parsed;
  const travel = travelOf(setup, state);
  return {setup, travel, issues: [...issues, ...travel.issues]};
}

function travelOf(setup: Setup, state: State): Travel {
  const {sentBy, caller, role, at, entries, event, replay} = state;
  switch (sentBy) {
    case 'PutEvents': {
      const [accountId = '', region = ''] = caller.split(' ');
      return putEvents(setup, {entries, accountId, region, role, at});
    }
    case 'replay':
      return startReplay(setup, {request: replay, event, at});
    default:
      return occur(setup, {from: sentBy, event, at});
  }
}

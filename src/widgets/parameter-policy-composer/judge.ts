/** Everything that the composer shows, derived from its state. */
import {
  checkParameter,
  checkPolicies,
  type CheckedPolicies,
  deletionOf,
  momentsOf,
  planIssues,
  type Reading,
  readingsOf,
  statusOf,
  updateEffect,
} from '@site/src/engines/parameter-policy';
import type {FieldIssue} from '@site/src/ui/issue';
import {conclude, type Conclusion} from './conclude';
import {matchEvents, type SentEvent} from './events';
import {answerText, policyIssueText} from './issue-text';
import {readTimes} from './read-times';
import type {State} from './state';
import type {TimedMoment} from './timed-moment';

export interface Judgement {
  readonly checked: CheckedPolicies;
  readonly conclusion: Conclusion;
  readonly issues: readonly FieldIssue[];
  /** What is taken, but may not be meant; backticks mark code. */
  readonly doubts: readonly string[];
  readonly lastModifiedMs: number | undefined;
  readonly nowMs: number | undefined;
  readonly moments: readonly TimedMoment[];
  readonly events: readonly SentEvent[];
  readonly readings: readonly Reading[];
}

/** Judges the call and its plan. */
export function judge(state: State): Judgement {
  const checked = checkPolicies(state.policies);
  const {policies, outcome} = checked;
  const parameterIssues = checkParameter(state, outcome !== 'removed');
  const {lastModifiedMs, nowMs, issues: timeIssues} = readTimes(state);
  const deletionMs = deletionOf(policies);
  const readings = readingsOf(state.configurations, state.name);
  const plan = lastModifiedMs === undefined ? [] : momentsOf(policies, lastModifiedMs);
  const moments =
    lastModifiedMs === undefined
      ? []
      : plan.map((moment) => {
          const clock = {lastModifiedMs, nowMs: nowMs ?? lastModifiedMs, deletionMs};
          return {...moment, status: statusOf(moment, clock), effect: updateEffect(moment, clock)};
        });
  const {events, issues: patternIssues} = matchEvents(
    moments.filter(({status}) => status !== 'never'),
    state,
    state.pattern,
  );
  const [reader] = deletionMs === undefined ? [] : readings;
  const doubts = [
    ...(lastModifiedMs === undefined
      ? []
      : planIssues(policies, lastModifiedMs).map(({index, message}) => `Policy ${index + 1}: ${message}`)),
    ...checked.issues.filter(({severity}) => severity === 'warning').map(policyIssueText),
    ...parameterIssues.filter(({severity}) => severity === 'warning').map(({message}) => message),
    ...(reader
      ? [
          `Line ${reader.line} of the configurations${readings.length > 1 ? `, and ${readings.length - 1} more places,` : ''} reads \`${state.name}\`: after the expiration it gets \`ParameterNotFound\`, an error with an empty message. Expiration deletes, it does not rotate.`,
        ]
      : []),
  ];
  return {
    checked,
    conclusion: conclude(checked, parameterIssues, doubts),
    issues: [
      ...checked.issues.map((issue) => ({
        field: 'policies',
        severity: issue.severity,
        message: policyIssueText(issue),
      })),
      ...parameterIssues.map(({field, severity, message, answer}) => ({
        field,
        severity,
        message: message + answerText(answer),
      })),
      ...timeIssues,
      ...patternIssues,
    ],
    doubts,
    lastModifiedMs,
    nowMs,
    moments,
    events,
    readings,
  };
}

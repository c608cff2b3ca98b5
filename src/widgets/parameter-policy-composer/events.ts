/** The events that the policies send, held against the event pattern of a rule. */
import {compilePattern, matchEvent, parseJson} from '@site/src/engines/event-pattern';
import {formatJson} from '@site/src/engines/json-text';
import {policyEvent, type Parameter} from '@site/src/engines/parameter-policy';
import type {FieldIssue} from '@site/src/ui/issue';
import type {TimedMoment} from './timed-moment';

export interface SentEvent {
  readonly moment: TimedMoment;
  /** The event as JSON. */
  readonly text: string;
  /** Undefined if the pattern cannot be read. */
  readonly isMatch: boolean | undefined;
  /** Why it does not match. */
  readonly why: string;
}

export interface MatchedEvents {
  readonly events: readonly SentEvent[];
  readonly issues: readonly FieldIssue[];
}

/** Writes the event of each moment and matches it. */
export function matchEvents(moments: readonly TimedMoment[], parameter: Parameter, pattern: string): MatchedEvents {
  const compiled = compilePattern(pattern, {mode: 'rule'});
  const events = moments.map((moment): SentEvent => {
    const event = policyEvent(moment, parameter);
    const parsed = parseJson(JSON.stringify(event));
    const verdict = compiled.ok && parsed.ok ? matchEvent(compiled.pattern, parsed.root) : undefined;
    return {
      moment,
      text: formatJson(event),
      isMatch: verdict?.ok ? verdict.isMatch : undefined,
      why: verdict?.ok ? verdict.reasons.join(' ') : '',
    };
  });
  const [first] = compiled.ok ? compiled.overLimits : compiled.issues;
  if (!first) return {events, issues: []};
  const message = compiled.ok
    ? first.message
    : `Line ${first.line}, column ${first.column}: ${first.message} The event-pattern tester says more about it.`;
  return {events, issues: [{field: 'pattern', severity: 'error', message}]};
}

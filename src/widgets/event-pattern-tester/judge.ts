/** What the tester concludes from a pattern and its events; the view only draws it. */
import {
  checkEvent,
  compactJson,
  type CompiledPattern,
  compilePattern,
  type EventVerdict,
  type Issue,
  type JsonNode,
  type JsonObject,
  matchEvent,
  matches,
  type OrBranch,
  type PatternMode,
  readEvents,
} from '@site/src/engines/event-pattern';
import type {FieldIssue} from '@site/src/ui/issue';
import {ended, headline, issueText} from './issue-text';

/** Rows of the table of events; the count covers all. */
export const maxRows = 200;

/** One event of many. */
export interface JudgedEvent {
  readonly index: number;
  /** Its detail-type and id, as far as it has them. */
  readonly title: string;
  readonly verdict: EventVerdict | undefined;
}

/** The answer in a word, for samples, and in a sentence, for readers. */
export interface Conclusion {
  readonly kind: 'match' | 'no match' | 'some match' | 'refused' | 'over a limit' | 'unreadable';
  readonly tone: 'good' | 'bad' | 'warn';
  readonly text: string;
}

/** Everything that the Test tab shows. */
export interface Judgement {
  readonly compiled: CompiledPattern;
  readonly events: readonly JsonNode[];
  readonly matchCount: number;
  readonly rows: readonly JudgedEvent[];
  readonly selected: JudgedEvent | undefined;
  readonly issues: readonly FieldIssue[];
  readonly conclusion: Conclusion;
}

interface Input {
  readonly pattern: string;
  readonly events: string;
  readonly mode: PatternMode;
  readonly selected: number;
}

/** Judges all events by the pattern. */
export function judge({pattern, events: text, mode, selected}: Input): Judgement {
  const compiled = compilePattern(pattern, {mode});
  const read = readEvents(text);
  const events = read.ok ? read.events : [];
  const judged = (event: JsonNode, index: number): JudgedEvent => ({
    index,
    title: titleOf(event),
    verdict: compiled.ok ? matchEvent(compiled.pattern, event) : undefined,
  });
  const matchCount = compiled.ok
    ? events.filter((event) => event.kind === 'object' && matches(compiled.pattern, event)).length
    : 0;
  const shown = Math.min(selected, events.length - 1);
  const chosen = events[shown] && judged(events[shown], shown);
  const unreadable = read.ok ? undefined : unreadableIssue(text, read.issue, read.lineOffset, mode);
  return {
    compiled,
    events,
    matchCount,
    rows: events.length > 1 ? events.slice(0, maxRows).map(judged) : [],
    selected: chosen,
    issues: [
      ...patternIssues(compiled, mode),
      ...(unreadable ? [unreadable] : envelopeNotes(events, mode)),
      ...(read.ok && events.length === 0 ? [eventIssue('error', 'The array holds no event.')] : []),
    ],
    conclusion: conclude(compiled, {chosen, count: events.length, matchCount, unreadable: unreadable?.message}),
  };
}

const eventIssue = (severity: FieldIssue['severity'], message: string): FieldIssue => ({
  field: 'events',
  severity,
  message,
});

function unreadableIssue(text: string, issue: Issue, lineOffset: number, mode: PatternMode): FieldIssue {
  // For a single event there are AWS's own words: those of TestEventPattern.
  const checked = lineOffset === 0 && mode === 'rule' ? checkEvent(text) : undefined;
  const [first = issue] = checked?.ok === false ? checked.issues : [];
  return eventIssue('error', issueText(first, {lineOffset}));
}

function patternIssues(compiled: CompiledPattern, mode: PatternMode): readonly FieldIssue[] {
  const issue = (severity: FieldIssue['severity'], message: string): FieldIssue => ({
    field: 'pattern',
    severity,
    message,
  });
  if (!compiled.ok) {
    return compiled.issues.map((each) =>
      issue('error', each.isAwsText ? issueText(each) : `${issueText(each)} These words are ours, not AWS’s.`),
    );
  }
  const operators = new Set(
    compiled.pattern.conditions.flatMap(({alternatives}) => alternatives.map(({operator}) => operator)),
  );
  const isUnsure = mode === 'pipe' && (operators.has('wildcard') || compiled.orCombinations > 1);
  return [
    ...compiled.overLimits.map((each) => issue('error', issueText(each, {hasPlace: false}))),
    ...(isUnsure ? [issue('warning', 'Whether a pipe takes “wildcard” and “$or” is not confirmed.')] : []),
    ...(operators.has('exactly')
      ? [issue('warning', 'The open-source matcher knows “exactly”; whether EventBridge takes it is not confirmed.')]
      : []),
  ];
}

/** Events that a pattern can be tried on here, but that TestEventPattern refuses. */
function envelopeNotes(events: readonly JsonNode[], mode: PatternMode): readonly FieldIssue[] {
  if (mode !== 'rule') return [];
  const refused = events.slice(0, maxRows).flatMap((event, index) => {
    const checked = checkEvent(compactJson(event));
    return checked.ok ? [] : [{index, issues: checked.issues}];
  });
  const [first] = refused;
  const [issue] = first?.issues ?? [];
  if (!first || !issue) return [];
  const which = events.length === 1 ? 'this event' : `event ${first.index + 1}`;
  const more = refused.length > 1 ? ` So it does ${refused.length - 1} more.` : '';
  const message = `TestEventPattern refuses ${which}: ${issueText(issue, {hasPlace: false})}${more} The pattern is tried on what stands here all the same.`;
  return [eventIssue('warning', message)];
}

const member = (event: JsonObject, name: string): string => {
  const found = event.members.get(name);
  return found?.kind === 'string' ? found.text : '';
};

function titleOf(event: JsonNode): string {
  if (event.kind !== 'object') return `not an object but: ${event.kind}`;
  const parts = [member(event, 'detail-type'), member(event, 'id')].filter(Boolean);
  return parts.join(' · ') || member(event, 'source') || 'without detail-type and id';
}

/** `branch 2 of detail.$or`; counted from 1 as readers do. */
export const branchText = ({or, branch}: OrBranch): string => `branch ${branch + 1} of ${or}`;

interface Findings {
  readonly chosen: JudgedEvent | undefined;
  readonly count: number;
  readonly matchCount: number;
  readonly unreadable: string | undefined;
}

function conclude(compiled: CompiledPattern, {chosen, count, matchCount, unreadable}: Findings): Conclusion {
  if (!compiled.ok) {
    const [first] = compiled.issues;
    const words = first ? ` ${ended(headline(first))}` : '';
    return {kind: 'refused', tone: 'bad', text: `AWS refuses this pattern.${words}`};
  }
  const over = compiled.overLimits.map((issue) => ` But: ${issueText(issue, {hasPlace: false})}`).join('');
  if (unreadable !== undefined || !chosen) {
    const why = unreadable ?? 'The array holds no event.';
    return {kind: 'unreadable', tone: 'bad', text: `The pattern is valid; the events cannot be judged. ${why}${over}`};
  }
  const [kind, tone, text] = outcome(chosen, count, matchCount);
  if (over) return {kind: 'over a limit', tone: 'warn', text: text + over};
  return {kind, tone, text};
}

function outcome(
  {index, verdict}: JudgedEvent,
  count: number,
  matchCount: number,
): [Conclusion['kind'], Conclusion['tone'], string] {
  if (count === 1) {
    if (!verdict?.ok) return ['unreadable', 'bad', `The event cannot be judged. ${reasonsOf(verdict)}`];
    const branches = verdict.branches.map(branchText).join(', ');
    const by = branches ? `, by ${branches}` : '';
    if (verdict.isMatch) return ['match', 'good', `The event matches the pattern${by}.`];
    return ['no match', 'bad', `The event does not match. ${reasonsOf(verdict)}`];
  }
  const isMatch = verdict?.ok === true && verdict.isMatch;
  const detail = `Event ${index + 1} ${isMatch ? 'matches' : `does not match: ${reasonsOf(verdict)}`}`;
  const text = `${matchCount} of ${count} events match. ${detail}${isMatch ? '.' : ''}`;
  if (matchCount === count) return ['match', 'good', text];
  return matchCount === 0 ? ['no match', 'bad', text] : ['some match', 'warn', text];
}

/** Why, in one text. */
export function reasonsOf(verdict: EventVerdict | undefined): string {
  if (!verdict) return '';
  return verdict.ok
    ? verdict.reasons.join(' ')
    : verdict.issues.map((issue) => issueText(issue, {hasPlace: false})).join(' ');
}

/** The first reason, for a row of a table. */
export function firstReason(verdict: EventVerdict | undefined): string {
  if (!verdict) return 'The pattern is refused.';
  return verdict.ok ? (verdict.reasons[0] ?? '') : reasonsOf(verdict);
}

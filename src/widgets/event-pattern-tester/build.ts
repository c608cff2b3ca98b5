/** The builder: a pattern from the ticked fields of an event. */
import {
  compilePattern,
  fieldsOf,
  type FieldPath,
  matches,
  patternFromEvent,
  readEvents,
} from '@site/src/engines/event-pattern';
import {issueText} from './issue-text';
import type {State} from './state';

/** A field that can be ticked. */
export interface BuilderField {
  readonly path: FieldPath;
  /** The names joined by dots. */
  readonly label: string;
  readonly isTicked: boolean;
  /** Why it cannot be ticked. */
  readonly hindrance: string | undefined;
}

/** The builder's answer. */
export type Built =
  | {
      readonly ok: true;
      readonly fields: readonly BuilderField[];
      /** Nothing while no field is ticked. */
      readonly pattern: string | undefined;
      /** Whether the pattern matches the event: fields of different array elements may never meet in one. */
      readonly isMatch: boolean;
      /** Ticked fields that differ from event to event. */
      readonly unique: readonly string[];
    }
  | {readonly ok: false; readonly reason: string};

const isSame = (one: FieldPath, other: FieldPath): boolean => JSON.stringify(one) === JSON.stringify(other);
/** The same in no two events. */
const uniqueNames = new Set(['id', 'time']);

/** What can be made of the selected event. */
export function build({events: text, selected, ticked}: Pick<State, 'events' | 'selected' | 'ticked'>): Built {
  const read = readEvents(text);
  if (!read.ok) return {ok: false, reason: issueText(read.issue, {lineOffset: read.lineOffset})};
  const event = read.events[Math.min(selected, read.events.length - 1)];
  if (event?.kind !== 'object') return {ok: false, reason: 'The event is not a JSON object.'};
  const fields = fieldsOf(event).map((path) => ({
    path,
    label: path.join('.'),
    isTicked: !path.includes('$or') && ticked.some((each) => isSame(each, path)),
    hindrance: path.includes('$or') ? 'a pattern cannot ask for a field named $or' : undefined,
  }));
  const chosen = fields.filter(({isTicked}) => isTicked).map(({path}) => path);
  const pattern = patternFromEvent(event, chosen);
  const compiled = pattern === undefined ? undefined : compilePattern(pattern);
  return {
    ok: true,
    fields,
    pattern,
    isMatch: compiled?.ok === true && matches(compiled.pattern, event),
    unique: chosen.filter((path) => path.length === 1 && uniqueNames.has(path[0] ?? '')).map((path) => path.join('.')),
  };
}

/** The ticks with one of them set or taken away. */
export function withTick(ticked: State['ticked'], path: FieldPath, isTicked: boolean): State['ticked'] {
  const others = ticked.filter((each) => !isSame(each, path));
  return isTicked ? [...others, [...path]] : others;
}

/** The builder's verdict. */
export function concludeBuild(built: Built & {readonly ok: true}): {
  readonly tone: 'good' | 'warn';
  readonly text: string;
} {
  const {fields, pattern, isMatch, unique} = built;
  if (pattern === undefined) return {tone: 'warn', text: 'Tick a field: an empty pattern is refused.'};
  if (!isMatch) {
    const text =
      'This pattern does not match its own event: no array element has all the fields ticked. Untick one of them.';
    return {tone: 'warn', text};
  }
  if (unique.length > 0) {
    const text = `This pattern asks for ${unique.join(' and ')}, which hardly another event has: it matches this one only.`;
    return {tone: 'warn', text};
  }
  const count = fields.filter(({isTicked}) => isTicked).length;
  return {tone: 'good', text: `The pattern asks for ${count} of ${fields.length} fields, and it matches this event.`};
}

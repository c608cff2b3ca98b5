// The events of a text: one event, a JSON array of them, or one a line. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html
import type {Issue} from './issue';
import type {JsonNode} from './json/nodes';
import {parseJson} from './json/parse-json';

/** The events, or why they cannot be read. */
export type ReadEvents =
  | {
      readonly ok: true;
      readonly form: 'one' | 'array' | 'lines';
      readonly events: readonly JsonNode[];
      /** For each event the lines before the text that its `start` counts from: 0 unless there is one event a line. */
      readonly lineOffsets: readonly number[];
    }
  | {
      readonly ok: false;
      readonly issue: Issue;
      /** Lines before the one that the issue counts from. */
      readonly lineOffset: number;
    };

/** Reads events; a text whose first line is a whole value, with more behind it, is read line by line. */
export function readEvents(text: string): ReadEvents {
  const parsed = parseJson(text);
  if (parsed.ok) {
    const {root} = parsed;
    const events = root.kind === 'array' ? root.elements : [root];
    return {ok: true, form: root.kind === 'array' ? 'array' : 'one', events, lineOffsets: events.map(() => 0)};
  }
  return readLines(text) ?? {ok: false, issue: firstOf(parsed.issues), lineOffset: 0};
}

function readLines(text: string): ReadEvents | undefined {
  const lines = text.split(/\r\n|\r|\n/).flatMap((line, lineOffset) => (line.trim() ? [{line, lineOffset}] : []));
  const [first] = lines;
  if (!first || lines.length < 2 || !parseJson(first.line).ok) return undefined;
  const events: JsonNode[] = [];
  for (const {line, lineOffset} of lines) {
    const parsed = parseJson(line);
    if (!parsed.ok) return {ok: false, issue: firstOf(parsed.issues), lineOffset};
    events.push(parsed.root);
  }
  return {ok: true, form: 'lines', events, lineOffsets: lines.map(({lineOffset}) => lineOffset)};
}

function firstOf([issue]: readonly Issue[]): Issue {
  if (!issue) throw new Error('A refusal without an issue');
  return issue;
}

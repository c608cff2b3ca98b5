/** The events of a text: one event, a JSON array of them, or one a line. */
import {type Issue, type JsonNode, parseJson} from '@site/src/engines/event-pattern';

/** The events, or why they cannot be read. */
export type ReadEvents =
  | {readonly ok: true; readonly form: 'one' | 'array' | 'lines'; readonly events: readonly JsonNode[]}
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
    if (root.kind === 'array') return {ok: true, form: 'array', events: root.elements};
    return {ok: true, form: 'one', events: [root]};
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
  return {ok: true, form: 'lines', events};
}

function firstOf([issue]: readonly Issue[]): Issue {
  if (!issue) throw new Error('A refusal without an issue');
  return issue;
}

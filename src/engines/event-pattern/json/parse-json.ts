// A JSON text as a tree, or the issue that prevented it. https://www.rfc-editor.org/rfc/rfc8259
import {type Issue, jsonIssue} from '../issue';
import {maxNestingLevels, maxTextCharacters} from '../limits';
import type {JsonNode, JsonScalar} from './nodes';
import {JsonReader} from './reader';
import {Refusal} from './refusal';

/** A tree, or what is wrong with the text. */
export type ParsedJson =
  {readonly ok: true; readonly root: JsonNode} | {readonly ok: false; readonly issues: readonly Issue[]};

/** An object or an array that is still being read. */
type Open =
  | {readonly kind: 'array'; readonly elements: JsonNode[]; readonly start: number}
  | {
      readonly kind: 'object';
      readonly members: Map<string, JsonNode>;
      hasUnusualNames: boolean;
      readonly start: number;
    };

/** Reads one JSON value. What follows it is refused, or ignored as AWS's matcher does with `ignoreRest`. */
export function parseJson(text: string, {ignoreRest = false} = {}): ParsedJson {
  if (text.length > maxTextCharacters) {
    const reason = `The text has ${text.length} characters; at most ${maxTextCharacters} are read`;
    return {ok: false, issues: [jsonIssue(text, new Refusal(reason, {line: 1, column: 1}))]};
  }
  try {
    return {ok: true, root: readTree(new JsonReader(text, maxNestingLevels), ignoreRest)};
  } catch (refusal) {
    if (refusal instanceof Refusal) return {ok: false, issues: [jsonIssue(text, refusal)]};
    throw refusal;
  }
}

function readTree(reader: JsonReader, ignoreRest: boolean): JsonNode {
  if (reader.next() === 'end') throw reader.refusal('No content to map due to end-of-input');
  const open: Open[] = [];
  let root: JsonNode | undefined;
  for (;;) {
    if (reader.token === 'end-array' || reader.token === 'end-object') {
      open.pop();
    } else if (reader.token !== 'name') {
      const node = newNode(reader);
      const parent = open.at(-1);
      if (!parent) root = node;
      else if (parent.kind === 'array') parent.elements.push(node);
      else setMember(parent, reader.name, node);
      if (node.kind === 'array' || node.kind === 'object') open.push(node);
    }
    if (root && open.length === 0) {
      if (!ignoreRest && reader.next() !== 'end') throw reader.refusal('Something follows the JSON value');
      return root;
    }
    reader.next();
  }
}

function setMember(object: Open & {kind: 'object'}, name: string, node: JsonNode): void {
  object.members.set(name, node);
  if (name === '' || name.includes('.')) object.hasUnusualNames = true;
}

function newNode(reader: JsonReader): Open | JsonScalar {
  const {start} = reader;
  if (reader.token === 'start-array') return {kind: 'array', elements: [], start};
  if (reader.token === 'start-object') return {kind: 'object', members: new Map(), hasUnusualNames: false, start};
  return {kind: reader.token as JsonScalar['kind'], text: reader.text(), start};
}

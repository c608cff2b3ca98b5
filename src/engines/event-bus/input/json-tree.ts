// Parts of a JSON tree: written on one line, and looked up, with numbers as they were written. https://www.rfc-editor.org/rfc/rfc8259
import {type JsonArray, type JsonNode, type JsonObject, parseJson, writeScalar} from '../../event-pattern';

/** A tree as JSON without white space. */
export function minified(node: JsonNode): string {
  if (node.kind === 'array') return `[${node.elements.map(minified).join(',')}]`;
  if (node.kind === 'object') {
    return `{${[...node.members].map(([name, value]) => `${JSON.stringify(name)}:${minified(value)}`).join(',')}}`;
  }
  return writeScalar(node);
}

/** A list of nodes as an array. */
export const arrayOf = (elements: readonly JsonNode[]): JsonArray => ({kind: 'array', elements, start: 0});

/** The text of a member, or undefined if there is none or it is no string. */
export function textIn(node: JsonNode | undefined, name: string): string | undefined {
  const member = node?.kind === 'object' ? node.members.get(name) : undefined;
  return member?.kind === 'string' ? member.text : undefined;
}

/** The object that a JSON text holds. */
export function objectOf(text: string): JsonObject | undefined {
  const parsed = parseJson(text);
  return parsed.ok && parsed.root.kind === 'object' ? parsed.root : undefined;
}

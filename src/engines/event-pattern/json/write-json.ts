// A JSON tree as text again, with its numbers as they were written. https://www.rfc-editor.org/rfc/rfc8259
import {type JsonNode, writeScalar} from './nodes';

const isScalar = ({kind}: JsonNode): boolean => kind !== 'object' && kind !== 'array';

/** On one line. */
export function compactJson(node: JsonNode): string {
  if (node.kind === 'array') return `[${node.elements.map(compactJson).join(',')}]`;
  if (node.kind !== 'object') return writeScalar(node);
  const members = [...node.members].map(([name, member]) => `${JSON.stringify(name)}:${compactJson(member)}`);
  return `{${members.join(',')}}`;
}

const widest = 72;

/** On one line, with blanks between. */
function lineOf(node: JsonNode): string {
  if (node.kind === 'array') return `[${node.elements.map(lineOf).join(', ')}]`;
  if (node.kind !== 'object') return writeScalar(node);
  return `{${[...node.members].map(([name, member]) => `${JSON.stringify(name)}: ${lineOf(member)}`).join(', ')}}`;
}

/** One member a line; a list of plain values, or a short list, stays on its line. */
export function prettyJson(node: JsonNode, indent = ''): string {
  const inner = `${indent}  `;
  if (node.kind === 'array') {
    const line = lineOf(node);
    if (line.length <= widest || node.elements.every(isScalar)) return line;
    return `[\n${node.elements.map((element) => inner + prettyJson(element, inner)).join(',\n')}\n${indent}]`;
  }
  if (node.kind !== 'object') return writeScalar(node);
  if (node.members.size === 0) return '{}';
  const members = [...node.members].map(
    ([name, member]) => `${inner}${JSON.stringify(name)}: ${prettyJson(member, inner)}`,
  );
  return `{\n${members.join(',\n')}\n${indent}}`;
}

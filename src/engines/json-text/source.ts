// Where the parts of a JSON text stand. https://www.rfc-editor.org/rfc/rfc8259#section-2
import {parseTree, type Node} from 'jsonc-parser';

/** 1-based line and column, the column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A piece of the text: from `start` up to, not including, `end`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The way from the top to a value: names and 0-based positions. */
export type JsonPath = readonly (string | number)[];

/** A JSON text that was read, and answers where its parts stand. Of repeated names the last one counts. */
export interface JsonSource {
  readonly text: string;
  /** The value at a path, or the nearest one above it that exists. */
  readonly spanAt: (path: JsonPath) => Span;
  /** The name of the field at a path, or undefined if no field stands there. */
  readonly nameSpanAt: (path: JsonPath) => Span | undefined;
  /** Names that stand more than once in one object: the paths and places of those that are overwritten. */
  readonly repeatedNames: () => readonly {readonly path: JsonPath; readonly span: Span}[];
}

/** The place of an offset. */
export function placeAt(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1};
}

const spanOf = ({offset, length}: Node): Span => ({start: offset, end: offset + length});

/** The value of the field or position, and the name that stands before it. */
function step(node: Node, segment: string | number): {readonly value: Node; readonly name?: Node} | undefined {
  if (typeof segment === 'number') {
    const value = node.type === 'array' ? node.children?.[segment] : undefined;
    return value && {value};
  }
  if (node.type !== 'object') return undefined;
  const property = node.children?.findLast(({children}) => children?.[0]?.value === segment);
  const [name, value] = property?.children ?? [];
  return name && value && {value, name};
}

/** Walks `path` as far as it exists. */
function walk(root: Node, path: JsonPath) {
  let at: {readonly value: Node; readonly name?: Node} = {value: root};
  for (const [index, segment] of path.entries()) {
    const next = step(at.value, segment);
    if (!next) return {...at, isWhole: false, steps: index};
    at = next;
  }
  return {...at, isWhole: true, steps: path.length};
}

function* repeatedIn(node: Node, path: JsonPath): Generator<{path: JsonPath; span: Span}> {
  if (node.type === 'array') {
    for (const [index, child] of (node.children ?? []).entries()) yield* repeatedIn(child, [...path, index]);
  }
  if (node.type !== 'object') return;
  const last = new Map<unknown, Node>();
  for (const property of node.children ?? []) last.set(property.children?.[0]?.value, property);
  for (const property of node.children ?? []) {
    const [name, value] = property.children ?? [];
    if (!name || !value) continue;
    const here = [...path, String(name.value)];
    if (last.get(name.value) !== property) yield {path: here, span: spanOf(name)};
    yield* repeatedIn(value, here);
  }
}

/** The tree of a text; of one that is nested thousands of levels deep only the whole. */
function treeOf(text: string): Node {
  const whole: Node = {type: 'null', offset: 0, length: text.length};
  try {
    return parseTree(text) ?? whole;
  } catch {
    return whole;
  }
}

/** The positions in a text that `JSON.parse` accepts; the tree is made on the first question. */
export function jsonSource(text: string): JsonSource {
  let tree: Node | undefined;
  const root = (): Node => (tree ??= treeOf(text));
  return {
    text,
    spanAt: (path) => spanOf(walk(root(), path).value),
    nameSpanAt: (path) => {
      const {isWhole, name} = walk(root(), path);
      return isWhole && name ? spanOf(name) : undefined;
    },
    repeatedNames: () => [...repeatedIn(root(), [])],
  };
}

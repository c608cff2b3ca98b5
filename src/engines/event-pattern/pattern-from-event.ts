// A pattern made from fields of an event that the reader ticks. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
import {type JsonNode, type JsonObject, type JsonScalar, writeScalar} from './json/nodes';

/** The names that lead to a field, from the top. Indexes of arrays are left out: a pattern has none. */
export type FieldPath = readonly string[];

interface Branch {
  readonly children: Map<string, Branch>;
  values: readonly string[] | undefined;
}

/** The fields of an event that have values, each with its names from the top. */
export function fieldsOf(event: JsonObject): readonly FieldPath[] {
  const fields = new Map<string, FieldPath>();
  const add = (node: JsonNode, path: FieldPath): void => {
    if (node.kind === 'object') node.members.forEach((member, name) => add(member, [...path, name]));
    else if (node.kind === 'array') node.elements.forEach((element) => add(element, path));
    else fields.set(JSON.stringify(path), path);
  };
  add(event, []);
  return [...fields.values()];
}

/**
 * The pattern's text that asks for the values which the event has in the chosen fields; nothing if they have none.
 * A name `$or` cannot be asked for. Fields of one array of objects must then match in the same element.
 */
export function patternFromEvent(event: JsonObject, chosen: readonly FieldPath[]): string | undefined {
  const root: Branch = {children: new Map(), values: undefined};
  for (const path of chosen) {
    const values = [...new Set(scalarsAt(event, path).map(writeScalar))];
    if (values.length === 0 || path.includes('$or')) continue;
    let branch = root;
    for (const name of path) branch = childOf(branch, name);
    branch.values = values;
  }
  return root.children.size === 0 ? undefined : write(root, '');
}

function childOf({children}: Branch, name: string): Branch {
  const child = children.get(name) ?? {children: new Map<string, Branch>(), values: undefined};
  children.set(name, child);
  return child;
}

function scalarsAt(node: JsonNode, [name, ...rest]: FieldPath): readonly JsonScalar[] {
  if (node.kind === 'array') {
    const path = name === undefined ? [] : [name, ...rest];
    return node.elements.flatMap((element) => scalarsAt(element, path));
  }
  if (node.kind !== 'object') return name === undefined ? [node] : [];
  const member = name === undefined ? undefined : node.members.get(name);
  return member ? scalarsAt(member, rest) : [];
}

function write({children, values}: Branch, indent: string): string {
  // A field that has both values and fields below it can be asked for one of them only.
  if (values && children.size === 0) return `[${values.join(', ')}]`;
  const inner = `${indent}  `;
  const members = [...children].map(([name, child]) => `${inner}${JSON.stringify(name)}: ${write(child, inner)}`);
  return `{\n${members.join(',\n')}\n${indent}}`;
}

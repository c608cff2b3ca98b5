// Paths into an event, as `InputPath` and `InputPathsMap` have them: `$.detail.items[0].id`. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
import type {JsonNode} from '../../event-pattern';
import {arrayOf} from './json-tree';

/** One step down: a name, a position, or every member. */
type Step =
  | {readonly kind: 'name'; readonly name: string}
  | {readonly kind: 'index'; readonly index: number}
  | {readonly kind: 'all'};

/** A path, or why it is none: `invalid` is what PutTargets was seen to refuse, `unsupported` what is only not documented. */
export type ParsedPath =
  | {readonly ok: true; readonly steps: readonly Step[]; readonly oddNames: readonly string[]}
  | {readonly ok: false; readonly kind: 'invalid' | 'unsupported'; readonly why: string};

const refused = (kind: 'invalid' | 'unsupported', why: string): ParsedPath => ({ok: false, kind, why});
const part = /\.([^.[\]'"\s]+)|\[(\d+)\]|\[\*\]/y;

/** Reads a path. */
export function parsePath(path: string): ParsedPath {
  if (!path.startsWith('$')) return refused('invalid', 'A path starts with $, for instance $.detail.');
  if (/\[\s*['"]/.test(path))
    return refused('invalid', 'Names stand behind dots, not in brackets: $.detail.instance-id.');
  const steps: Step[] = [];
  part.lastIndex = 1;
  while (part.lastIndex < path.length) {
    const from = part.lastIndex;
    const found = part.exec(path);
    if (!found) return refused('unsupported', `From “${path.slice(from)}” on, this is not dot notation.`);
    const [, name, index] = found;
    if (index !== undefined) steps.push({kind: 'index', index: Number(index)});
    else steps.push(name === undefined || name === '*' ? {kind: 'all'} : {kind: 'name', name});
  }
  const names = steps.flatMap((step) => (step.kind === 'name' ? [step.name] : []));
  return {ok: true, steps, oddNames: names.filter((name) => !/^[\w/-]+$/.test(name))};
}

const below = (node: JsonNode): readonly JsonNode[] =>
  node.kind === 'object' ? [...node.members.values()] : node.kind === 'array' ? node.elements : [];

function down(node: JsonNode, step: Step): readonly JsonNode[] {
  if (step.kind === 'all') return below(node);
  const next =
    step.kind === 'index'
      ? node.kind === 'array' && node.elements[step.index]
      : node.kind === 'object' && node.members.get(step.name);
  return next ? [next] : [];
}

/** The value at a path; with `*` in it, the list of all values; undefined if the event has none. */
export function valueAt(event: JsonNode, path: string): JsonNode | undefined {
  const parsed = parsePath(path);
  if (!parsed.ok) return undefined;
  let nodes: readonly JsonNode[] = [event];
  for (const step of parsed.steps) nodes = nodes.flatMap((node) => down(node, step));
  if (nodes.length === 0) return undefined;
  return parsed.steps.some(({kind}) => kind === 'all') ? arrayOf(nodes) : nodes[0];
}

// Automerge: each field by what it holds. https://docs.aws.amazon.com/appsync/latest/devguide/conflict-detection-and-sync.html
import {isObject, type JsonRecord, own} from '../json-text';
import {equals} from './basic-filter';

/** What was done with a field. */
export interface MergeStep {
  /** Dotted name. */
  readonly path: string;
  readonly rule: 'scalar' | 'list' | 'set' | 'new';
  readonly why: string;
  readonly value: unknown;
}

/** The joined item and the fields that were looked at. */
export interface Merged {
  readonly merged: JsonRecord;
  readonly steps: readonly MergeStep[];
}

const union = (one: readonly unknown[], other: readonly unknown[]): readonly unknown[] => [
  ...one,
  ...other.filter((item) => !one.some((kept) => equals(kept, item))),
];

function fieldStep(path: string, server: unknown, incoming: unknown, isSet: boolean): MergeStep {
  if (server === undefined || server === null) {
    const why = `${server === null ? 'null on the server' : 'New'}: the incoming value is taken.`;
    return {path, rule: 'new', why, value: incoming};
  }
  if (Array.isArray(server) && Array.isArray(incoming)) {
    return isSet
      ? {path, rule: 'set', why: 'A set: the union of both.', value: union(server, incoming)}
      : {
          path,
          rule: 'list',
          why: 'A list: the incoming one is appended, duplicates included.',
          value: [...(server as readonly unknown[]), ...(incoming as readonly unknown[])],
        };
  }
  return {path, rule: 'scalar', why: 'The server’s value stays.', value: server};
}

/** Joins an incoming item into the server’s. `sets` are dotted names of DynamoDB sets. */
export function automerge(server: JsonRecord, incoming: JsonRecord, sets: readonly string[], above = ''): Merged {
  const steps: MergeStep[] = [];
  const merged: Record<string, unknown> = {...server};
  for (const [name, value] of Object.entries(incoming)) {
    if (above === '' && name === '_version') continue;
    const path = `${above}${name}`;
    const held = own(server, name);
    if (isObject(held) && isObject(value)) {
      const inner = automerge(held, value, sets, `${path}.`);
      merged[name] = inner.merged;
      steps.push(...inner.steps);
    } else {
      const step = fieldStep(path, held, value, sets.includes(path));
      merged[name] = step.value;
      steps.push(step);
    }
  }
  return {merged, steps};
}

// Holds a value against a shape of a service model: members, required ones, types, enums, limits. https://smithy.io/2.0/spec/constraint-traits.html
import {type Limits, memberOf, shapeOf, type Table} from './table';

/** A value that only a run would show: a variable, a call. It satisfies every shape. */
export const unseen: unique symbol = Symbol('unseen');

export interface Reading {
  readonly table: Table;
  /** Everything is a text, as in the shorthand syntax: `5` may be a number, one word a list. */
  readonly isText?: boolean;
}

const kinds = {
  S: 'an object',
  l: 'a list',
  m: 'a map',
  s: 'a string',
  b: 'true or false',
  i: 'a whole number',
  f: 'a number',
};
const named = (value: unknown): string => JSON.stringify(value) ?? String(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a text is what a pattern of the model describes; patterns that JavaScript cannot read say nothing. */
function fits(text: string, pattern: string): boolean {
  for (const flags of ['su', 's']) {
    if (flags === 's' && pattern.includes('\\p')) continue;
    try {
      return new RegExp(`^(?:${pattern})$`, flags).test(text);
    } catch {
      // The other reading may do.
    }
  }
  return true;
}

/** AWS's documentation writes identifiers as `EXT123456789example`: no pattern is meant to take them. */
const isPlaceholder = (text: string): boolean => /example/i.test(text);

function* limitIssues(size: number, text: string | undefined, limits: Limits, path: string): Generator<string> {
  if (limits.min !== undefined && size < limits.min) yield `${path}: at least ${limits.min}, found ${size}`;
  if (limits.max !== undefined && size > limits.max) yield `${path}: at most ${limits.max}, found ${size}`;
  if (text === undefined) return;
  if (limits.enum && !limits.enum.includes(text))
    yield `${path}: ${named(text)} is none of ${limits.enum.slice(0, 12).join(', ')}`;
  if (limits.pattern !== undefined && !limits.enum && !isPlaceholder(text) && !fits(text, limits.pattern))
    yield `${path}: ${named(text)} does not match ${limits.pattern}`;
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const timestamp = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$|^\d+(\.\d+)?$/;

function* leafIssues(value: unknown, kind: string, limits: Limits, path: string, isText: boolean): Generator<string> {
  const text = typeof value === 'string' ? value : undefined;
  const expected = (what: string): string => `${path}: expected ${what}, found ${named(value)}`;
  const asNumber = isText && text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : value;
  if (kind === 's') {
    if (text === undefined) yield expected(kinds.s);
    else yield* limitIssues([...text].length, text, limits, path);
  } else if (kind === 'b') {
    if (typeof value !== 'boolean' && !(isText && /^(true|false)$/i.test(text ?? ''))) yield expected(kinds.b);
  } else if (kind === 'i' || kind === 'f') {
    if (typeof asNumber !== 'number' || (kind === 'i' && !Number.isInteger(asNumber))) yield expected(kinds[kind]);
    else yield* limitIssues(asNumber, undefined, limits, path);
  } else if (kind === 't') {
    if (typeof value !== 'number' && !timestamp.test(text ?? '')) yield expected('a time');
  } else if (kind === 'B') {
    if (text === undefined || !base64.test(text)) yield expected('Base64, or fileb:// and a file');
  }
}

/** What is wrong with a value, one line each, every line with the place. */
export function* valueIssues(value: unknown, reference: string, path: string, reading: Reading): Generator<string> {
  if (value === unseen) return;
  const {table, isText = false} = reading;
  const shape = shapeOf(reference, table);
  if (shape[0] === 'S') {
    if (!isRecord(value)) return void (yield `${path}: expected ${kinds.S}, found ${named(value)}`);
    for (const [name, entry] of Object.entries(value)) {
      const member = memberOf(shape[1], name);
      if (member) yield* valueIssues(entry, member.shape, `${path}.${name}`, reading);
      else yield `${path}: no member ${name}; there are ${Object.keys(shape[1]).slice(0, 12).join(', ')}`;
    }
    for (const label of Object.keys(shape[1])) {
      if (label.endsWith('!') && !Object.hasOwn(value, label.slice(0, -1)))
        yield `${path}: ${label.slice(0, -1)} is missing`;
    }
  } else if (shape[0] === 'l') {
    const list: unknown = isText && !Array.isArray(value) ? [value] : value;
    if (!Array.isArray(list)) return void (yield `${path}: expected ${kinds.l}, found ${named(value)}`);
    yield* limitIssues(list.length, undefined, shape[2], path);
    for (const [index, entry] of list.entries()) yield* valueIssues(entry, shape[1], `${path}[${index}]`, reading);
  } else if (shape[0] === 'm') {
    if (!isRecord(value)) return void (yield `${path}: expected ${kinds.m}, found ${named(value)}`);
    for (const [name, entry] of Object.entries(value)) {
      yield* valueIssues(name, shape[1], `${path}, name`, reading);
      yield* valueIssues(entry, shape[2], `${path}.${name}`, reading);
    }
  } else if (shape[0] !== 'd') {
    yield* leafIssues(value, shape[0], shape[1], path, isText);
  }
}

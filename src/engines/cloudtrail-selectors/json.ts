// Looks at JSON of unknown shape without trusting it. https://www.rfc-editor.org/rfc/rfc8259
import {error, type Issue} from './issue';
import {brokenAt} from './json-place';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field's value, never one that every object inherits. */
export const own = (object: JsonObject, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

/** A field's text, or undefined if it holds none. */
export function textOf(object: JsonObject, key: string): string | undefined {
  const value = own(object, key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A value in a few words, for messages. */
export function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Longest text that is searched for the place of its fault. */
const mostSearched = 1_000_000;

/** Line and column of the place where the text ends to be JSON. */
function placeOf(text: string): string {
  if (text.length > mostSearched) return '';
  const before = text.slice(0, brokenAt(text)).split('\n');
  return ` at line ${before.length} column ${(before.at(-1) ?? '').length + 1}`;
}

/** Parsed JSON, or the issue that says where it ends to be JSON. */
export function readJson(text: string, path = ''): {readonly value: unknown} | {readonly issue: Issue} {
  try {
    return {value: JSON.parse(text) as unknown};
  } catch {
    const place = placeOf(text);
    return {issue: error(path, `This is not JSON${place}. Look there for a missing comma, quote or bracket.`)};
  }
}

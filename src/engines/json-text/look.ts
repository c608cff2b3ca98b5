// Looks at JSON of unknown shape without trusting it. https://www.rfc-editor.org/rfc/rfc8259#section-4

/** An object of unknown fields. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object, and neither a list nor null. */
export const isObject = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field's value, never one that every object inherits. */
export const own = (object: JsonRecord, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

/** A field's text, or undefined if it holds none. */
export function textOf(object: JsonRecord, key: string): string | undefined {
  const value = own(object, key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const mostCharacters = 80;

/** A value in a few words, for messages. */
export function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  const text = JSON.stringify(value);
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text;
}

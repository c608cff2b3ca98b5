// A JSON text as a tree that keeps what JSON.parse loses: numbers as written and where each value stands. https://www.rfc-editor.org/rfc/rfc8259

/** A value that is neither an object nor an array. */
export interface JsonScalar {
  readonly kind: 'string' | 'number' | 'true' | 'false' | 'null';
  /** Of a string its value, of everything else what is written. */
  readonly text: string;
  readonly start: number;
}

/** An array. */
export interface JsonArray {
  readonly kind: 'array';
  readonly elements: readonly JsonNode[];
  readonly start: number;
}

/** An object; of doubled names the last one counts. */
export interface JsonObject {
  readonly kind: 'object';
  readonly members: ReadonlyMap<string, JsonNode>;
  /** Whether a name is empty or holds a dot, which path steps must take apart. */
  readonly hasUnusualNames: boolean;
  readonly start: number;
}

/** Any JSON value. */
export type JsonNode = JsonScalar | JsonArray | JsonObject;

/** A value as JSON writes it. */
export function writeScalar({kind, text}: JsonScalar): string {
  return kind === 'string' ? JSON.stringify(text) : text;
}

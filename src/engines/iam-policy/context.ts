// The condition keys of a request. Key names are not case-sensitive. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html

/** Values by key, as the reader gave them. */
export type ContextRecord = Readonly<Record<string, string | readonly string[]>>;

/** Answers for the keys of a request. */
export interface Context {
  /** The values of a key; undefined if the request has no such key, or one without any value. */
  readonly valuesOf: (key: string) => readonly string[] | undefined;
}

/** Prepares the keys of a request to be asked for in any letter case. */
export function contextOf(record: ContextRecord): Context {
  const values = new Map<string, readonly string[]>();
  for (const [key, value] of Object.entries(record)) {
    const list = typeof value === 'string' ? [value] : value;
    if (list.length > 0) values.set(key.toLowerCase(), list);
  }
  return {valuesOf: (key) => values.get(key.toLowerCase())};
}

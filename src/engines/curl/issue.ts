// What is wrong with a pasted command, as data: where, what was expected, what was found, how to mend it. https://curl.se/docs/manpage.html

/** `error`: this cannot work. `warning`: it probably does not do what was meant. `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** One thing to mend. Never repeats a secret in `found`. */
export interface Issue {
  readonly severity: Severity;
  /** The place in words: `request line`, `option --data`. */
  readonly where: string;
  readonly expected: string;
  readonly found: string;
  readonly mend: string;
  /** 1-based, where the text has lines. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
}

/** What a reader of pasted text gives: the value with notes, or the issues that prevented it. */
export type Parsed<Value> =
  | {readonly ok: true; readonly value: Value; readonly notes: readonly Issue[]}
  | {readonly ok: false; readonly issues: readonly Issue[]};

/** Shortens a text for `found`, keeping it on one line. */
export function excerpt(text: string, maxLength = 60): string {
  const oneLine = text.replaceAll(/\s+/g, ' ').trim();
  return oneLine.length > maxLength ? `${oneLine.slice(0, maxLength - 1)}…` : oneLine;
}

/** A parser's refusal. */
export function refused<Value>(...issues: readonly Issue[]): Parsed<Value> {
  return {ok: false, issues};
}

// Reads a message's text as facts write it: fixed parts, and parts that vary in angle brackets. See src/facts/fact.ts.
import {plainText} from './plain-text';

/** A part that varies. */
export interface Gap {
  /** As the fact names it, e.g. `key ARN`. */
  readonly name: string;
  /** What may stand there, in plain form, if the fact lists it: `<permissions boundary | session policy>`. */
  readonly choices: readonly string[];
}

/**
 * Fixed parts and gaps in turn. `gaps[n]` stands between `literals[n]` and `literals[n + 1]`; the first and the last
 * literal are empty where a gap opens or closes the text.
 */
export interface Template {
  readonly literals: readonly string[];
  readonly gaps: readonly Gap[];
  /** The literal to look for first: the longest. */
  readonly anchor: number;
  /** Letters and digits of all literals; a text with few of them proves little when found. */
  readonly weight: number;
}

const placeholder = /<([A-Za-z][^<>]*)>/;

const plain = (text: string): string => plainText(text).text.trim();

/** The template of a message's text. */
export function parseTemplate(text: string): Template {
  const pieces = text.split(placeholder);
  const literals = pieces.filter((_, index) => index % 2 === 0).map(plain);
  const gaps = pieces
    .filter((_, index) => index % 2 === 1)
    .map((name) => ({name, choices: name.includes(' | ') ? name.split(' | ').map(plain) : []}));
  const anchor = literals.reduce(
    (longest, literal, index) => (literal.length > (literals[longest]?.length ?? 0) ? index : longest),
    0,
  );
  return {literals, gaps, anchor, weight: literals.join('').replace(/[^\p{L}\p{N}]/gu, '').length};
}

// Comparing without regard to case, character by character. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html

/** One character of a pattern: its lower and its upper case, which may be longer than one character. */
type CasePair = readonly [lower: string, upper: string];

/**
 * A pattern's characters in both cases. Quirk: the matcher takes UTF-16 units one by one. Half a surrogate pair turns
 * into a question mark; the context of a sigma is not seen; `ß` is `ß` or `SS`, but not `ss`.
 */
export function casePairs(pattern: string): readonly CasePair[] {
  return pattern.split('').map((unit) => {
    const character = /\p{Surrogate}/u.test(unit) ? '?' : unit;
    return [character.toLowerCase(), character.toUpperCase()];
  });
}

/** Where the pattern ends in a text if it begins at `start`; `undefined` if it does not stand there. */
export function endOfMatch(pairs: readonly CasePair[], text: string, start = 0): number | undefined {
  let at = start;
  for (const [lower, upper] of pairs) {
    if (text.startsWith(lower, at)) at += lower.length;
    else if (text.startsWith(upper, at)) at += upper.length;
    else return undefined;
  }
  return at;
}

/** Whether the pattern is the whole text. */
export const isWhole = (pairs: readonly CasePair[], text: string): boolean => endOfMatch(pairs, text) === text.length;

/** Whether the text ends with the pattern. */
export function isEnd(pairs: readonly CasePair[], text: string): boolean {
  let at = text.length;
  for (const [lower, upper] of pairs.toReversed()) {
    if (text.endsWith(lower, at)) at -= lower.length;
    else if (text.endsWith(upper, at)) at -= upper.length;
    else return false;
  }
  return true;
}

// Known names that a mistyped one is near to, by single-character edits. https://en.wikipedia.org/wiki/Levenshtein_distance
import {distance} from 'fastest-levenshtein';

/** What is longer is no mistyped name. In UTF-16 units. */
const longest = 128;
/** Names that begin alike count only from here. */
const shortestBeginning = 4;

interface Ranked {
  readonly name: string;
  /** Edits; 1 for a name that only goes on, or stops early. */
  readonly edits: number;
}

/** Every known name with its edits from the typed one, the nearest first; letter case does not count. */
function ranked(typed: string, known: readonly string[]): readonly Ranked[] {
  if (typed.length > longest) return [];
  const folded = typed.toLowerCase();
  return known
    .map((name) => {
      const other = name.toLowerCase();
      const isBeginning =
        Math.min(folded.length, other.length) >= shortestBeginning &&
        (folded.startsWith(other) || other.startsWith(folded));
      return {name, edits: folded === other ? 0 : isBeginning ? 1 : distance(folded, other)};
    })
    .sort((one, other) => one.edits - other.edits);
}

/** The nearest of the known names if it is near enough to be meant: two edits, or one in four letters of a long name. */
export function nearestName(typed: string, known: readonly string[]): string | undefined {
  const [best] = ranked(typed, known);
  return best && best.edits <= Math.max(2, Math.floor(typed.length / 4)) ? best.name : undefined;
}

/** ` Did you mean “X”?`, to follow a sentence, or an empty text. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const best = nearestName(typed, known);
  return best === undefined ? '' : ` Did you mean “${best}”?`;
}

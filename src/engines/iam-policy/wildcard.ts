// Matches texts against patterns with `*` (any characters, also none) and `?` (exactly one). https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards

/** A wildcard of a pattern: how many characters it takes, and whether a colon may be among them. */
export interface Wildcard {
  readonly many: boolean;
  readonly crossesColons: boolean;
}

/** A pattern in pieces: text as it stands, and wildcards. */
export type Pattern = readonly (string | Wildcard)[];

/** Whether a text is one the pattern means. */
export type Matcher = (text: string) => boolean;

const takes = (text: string, at: number, {crossesColons}: Wildcard): boolean =>
  at < text.length && (crossesColons || text[at] !== ':');

/**
 * Walks pattern and text side by side. After a mismatch the latest `*` takes one character more; if it may not (a colon
 * that it cannot cross), the `*` before it does. Every pair of places is looked at most once.
 */
function walk(pattern: Pattern, text: string): boolean {
  const seen = new Set<number>();
  const open: [piece: number, at: number][] = [[0, 0]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [piece, at] = pair;
    const place = piece * (text.length + 1) + at;
    if (seen.has(place)) continue;
    seen.add(place);
    const part = pattern[piece];
    if (part === undefined) {
      if (at === text.length) return true;
    } else if (typeof part === 'string') {
      if (text.startsWith(part, at)) open.push([piece + 1, at + part.length]);
    } else if (part.many) {
      if (takes(text, at, part)) open.push([piece, at + 1]);
      open.push([piece + 1, at]);
    } else if (takes(text, at, part)) {
      open.push([piece + 1, at + 1]);
    }
  }
  return false;
}

/** Joins neighbours, so that what is left alternates. */
function joined(pattern: Pattern): (string | Wildcard)[] {
  const pieces: (string | Wildcard)[] = [];
  for (const piece of pattern) {
    const before = pieces.at(-1);
    if (piece === '') continue;
    if (typeof piece === 'string' && typeof before === 'string') pieces[pieces.length - 1] = before + piece;
    else pieces.push(piece);
  }
  return pieces;
}

/** Compiles a pattern; the common forms (no wildcard, everything, a prefix) get their own matcher. */
export function matcherOf(pattern: Pattern): Matcher {
  const pieces = joined(pattern);
  const [first, second] = pieces;
  const takesAll = (piece: string | Wildcard | undefined): boolean =>
    typeof piece === 'object' && piece.many && piece.crossesColons;
  if (first === undefined) return (text) => text === '';
  if (pieces.length === 1 && takesAll(first)) return () => true;
  if (typeof first !== 'string') return (text) => walk(pieces, text);
  if (second === undefined) return (text) => text === first;
  if (pieces.length === 2 && takesAll(second)) return (text) => text.startsWith(first);
  return (text) => text.startsWith(first) && walk(pieces, text);
}

const crossing = {
  '*': {many: true, crossesColons: true},
  '?': {many: false, crossesColons: true},
} as const;

/** The pieces of a text in which `*` and `?` are wildcards that take any character. */
export const patternOf = (text: string): Pattern =>
  text.split(/([*?])/).map((part) => (part === '*' || part === '?' ? crossing[part] : part));

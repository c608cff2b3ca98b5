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

/** One character of a text, or a wildcard. */
type Token = number | Wildcard;

const colon = 58;

const tokensOf = (pattern: Pattern): readonly Token[] =>
  pattern.flatMap((piece): readonly Token[] =>
    typeof piece === 'string' ? Array.from({length: piece.length}, (_, at) => piece.charCodeAt(at)) : [piece],
  );

const takes = (token: Token, code: number): boolean =>
  typeof token === 'number' ? token === code : token.crossesColons || code !== colon;

/**
 * Walks pattern and text side by side. After a mismatch the latest `*` takes one character more. One that cannot cross a
 * colon gives up there, and the latest that can goes on: no earlier one could end anywhere the later cannot.
 */
function walk(tokens: readonly Token[], text: string): boolean {
  let [at, token] = [0, 0];
  let [limited, limitedAt, free, freeAt] = [-1, 0, -1, 0];
  for (;;) {
    const next = tokens[token];
    if (next === undefined && at === text.length) return true;
    if (typeof next === 'object' && next.many) {
      if (next.crossesColons) [free, freeAt, limited] = [token, at, -1];
      else [limited, limitedAt] = [token, at];
      token += 1;
    } else if (next !== undefined && at < text.length && takes(next, text.charCodeAt(at))) {
      at += 1;
      token += 1;
    } else if (limited >= 0 && limitedAt < text.length && text.charCodeAt(limitedAt) !== colon) {
      limitedAt += 1;
      [at, token] = [limitedAt, limited + 1];
    } else if (free >= 0 && freeAt < text.length) {
      freeAt += 1;
      [at, token, limited] = [freeAt, free + 1, -1];
    } else {
      return false;
    }
  }
}

/** Joins neighbouring texts and drops empty ones. */
function joined(pattern: Pattern): readonly (string | Wildcard)[] {
  const pieces: (string | Wildcard)[] = [];
  for (const piece of pattern) {
    const before = pieces.at(-1);
    if (piece === '') continue;
    if (typeof piece === 'string' && typeof before === 'string') pieces[pieces.length - 1] = before + piece;
    else pieces.push(piece);
  }
  return pieces;
}

const takesAll = (piece: string | Wildcard | undefined): boolean =>
  typeof piece === 'object' && piece.many && piece.crossesColons;

/** Compiles a pattern; the common forms (no wildcard, everything, a prefix) get their own matcher. */
export function matcherOf(pattern: Pattern): Matcher {
  const pieces = joined(pattern);
  const [first, second] = pieces;
  const last = pieces.at(-1);
  if (first === undefined) return (text) => text === '';
  if (pieces.every(takesAll)) return () => true;
  if (typeof first === 'string' && second === undefined) return (text) => text === first;
  if (typeof first === 'string' && pieces.length === 2 && takesAll(second)) return (text) => text.startsWith(first);
  const [prefix, suffix] = [first, last].map((piece) => (typeof piece === 'string' ? piece : ''));
  const tokens = tokensOf(pieces);
  return (text) => text.startsWith(prefix ?? '') && text.endsWith(suffix ?? '') && walk(tokens, text);
}

const crossing = {
  '*': {many: true, crossesColons: true},
  '?': {many: false, crossesColons: true},
} as const;

/** The pieces of a text in which `*` and `?` are wildcards that take any character. */
export const patternOf = (text: string): Pattern =>
  text.split(/([*?])/).map((part) => (part === '*' || part === '?' ? crossing[part] : part));

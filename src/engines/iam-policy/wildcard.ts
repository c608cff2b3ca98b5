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

/** Goes through the pattern once, keeping every place of the text that the part read so far can end at. */
function walk(tokens: readonly Token[], text: string): boolean {
  let ends = new Uint8Array(text.length + 1);
  let next = new Uint8Array(text.length + 1);
  ends[0] = 1;
  for (const token of tokens) {
    const many = typeof token === 'object' && token.many;
    let isAlive = false;
    for (let at = 0; at <= text.length; at += 1) {
      const before = at > 0 && (many ? next[at - 1] : ends[at - 1]) === 1 && takes(token, text.charCodeAt(at - 1));
      const canEnd = before || (many && ends[at] === 1);
      next[at] = canEnd ? 1 : 0;
      isAlive ||= canEnd;
    }
    if (!isAlive) return false;
    [ends, next] = [next, ends];
  }
  return ends[text.length] === 1;
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
  const prefix = typeof first === 'string' ? first : '';
  const suffix = typeof last === 'string' ? last : '';
  const tokens = tokensOf(pieces.slice(prefix === '' ? 0 : 1, suffix === '' ? undefined : -1));
  const shortest = prefix.length + suffix.length;
  return (text) =>
    text.length >= shortest &&
    text.startsWith(prefix) &&
    text.endsWith(suffix) &&
    walk(tokens, text.slice(prefix.length, text.length - suffix.length));
}

const crossing = {
  '*': {many: true, crossesColons: true},
  '?': {many: false, crossesColons: true},
} as const;

/** The pieces of a text in which `*` and `?` are wildcards that take any character. */
export const patternOf = (text: string): Pattern =>
  text.split(/([*?])/).map((part) => (part === '*' || part === '?' ? crossing[part] : part));

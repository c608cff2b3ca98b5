// Values with policy variables: `home/${aws:username}/*`, defaults and `${*} ${?} ${$}`. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
import type {Context} from './context';
import type {Version} from './policy';
import {matcherOf, type Pattern, type Wildcard} from './wildcard';

/** A policy variable: the key whose value takes its place, and what does if there is none. */
export interface Variable {
  readonly key: string;
  readonly fallback?: string;
}

type Piece = string | Wildcard | Variable;

/** Where wildcards and variables count in a value. `arn` is the six parts of `ArnLike`, `resource` those of `Resource`. */
export type Style = 'text' | 'wildcards' | 'arn' | 'resource';

/** Whether a text is one the value means in a request. */
export type TemplateMatcher = (text: string, context: Context) => boolean;

const isVariable = (piece: Piece): piece is Variable => typeof piece === 'object' && 'key' in piece;

/** What counts in a value, by version: variables came with 2012-10-17; before, `${…}` is plain text. */
const tokens = {'2012-10-17': /\$\{([^{}]*)\}|[*?:]/g, '2008-10-17': /[*?:]/g} as const;
const escapes = ['*', '?', '$'];
const resourceAfter = 5;

/** The variable of what stands between the braces. */
function variableOf(inside: string): Variable {
  const [, key = inside, fallback] = /^([^,]*),\s*'([^']*)'\s*$/.exec(inside) ?? [];
  return fallback === undefined ? {key: key.trim()} : {key: key.trim(), fallback};
}

/** What a wildcard takes, by where it stands. */
function wildcardAt(text: string, at: number, colons: number, style: Style): Wildcard {
  const many = text[at] === '*';
  const isLast = many && at + 1 === text.length;
  const endsPart = many && style === 'resource' && text[at + 1] === ':';
  return {many, crossesColons: style === 'wildcards' || colons >= resourceAfter || isLast || endsPart};
}

/** Takes a value apart. */
function read(text: string, version: Version, style: Style): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let colons = 0;
  for (const {0: whole, 1: inside, index: at} of text.matchAll(tokens[version])) {
    if (whole === ':') colons += 1;
    if (whole === ':' || (inside === undefined && style === 'text')) continue;
    pieces.push(text.slice(from, at));
    if (inside === undefined) pieces.push(wildcardAt(text, at, colons, style));
    else pieces.push(escapes.includes(inside) ? inside : variableOf(inside));
    from = at + whole.length;
  }
  return [...pieces, text.slice(from)];
}

/** The variables of a value; none under version 2008-10-17. */
export const variablesOf = (text: string, version: Version): readonly Variable[] =>
  text.includes('${') ? read(text, version, 'wildcards').filter(isVariable) : [];

/** The value that takes the place of a variable; undefined without one, and where the key has several. */
export function valueOf({key, fallback}: Variable, context: Context): string | undefined {
  const values = context.valuesOf(key);
  if (!values) return fallback;
  return values.length === 1 ? values[0] : undefined;
}

/** A value with its variables replaced, for people; undefined where one has no value. */
export function resolved(text: string, version: Version, context: Context): string | undefined {
  let out = '';
  for (const piece of read(text, version, 'text')) {
    const part = isVariable(piece) ? valueOf(piece, context) : piece;
    if (typeof part !== 'string') return undefined;
    out += part;
  }
  return out;
}

const asItIs = (text: string): string => text;

/**
 * Compiles a value. A variable without a value matches nothing; the value of one is taken literally.
 * `fold` is applied to every text of the value, the caller applies it to the text that is matched.
 */
export function templateOf(text: string, version: Version, style: Style, fold = asItIs): TemplateMatcher {
  const pieces = read(text, version, style);
  const fill = (context: Context | undefined): Pattern | undefined => {
    const pattern: (string | Wildcard)[] = [];
    for (const piece of pieces) {
      const part = isVariable(piece) ? context && valueOf(piece, context) : piece;
      if (part === undefined) return undefined;
      pattern.push(typeof part === 'string' ? fold(part) : part);
    }
    return pattern;
  };
  const fixed = fill(undefined);
  if (fixed) return matcherOf(fixed);
  const prefix = typeof pieces[0] === 'string' ? fold(pieces[0]) : '';
  return (actual, context) => {
    const pattern = actual.startsWith(prefix) ? fill(context) : undefined;
    return pattern !== undefined && matcherOf(pattern)(actual);
  };
}

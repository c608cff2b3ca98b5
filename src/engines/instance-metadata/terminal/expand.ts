// Words become fields: variables and substitutions are put in, unquoted ones split at blanks. https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_06
import type {WordPart} from '../../curl';

/** Longest value a variable or word may get, in characters. */
export const mostCharacters = 20_000;

/** What an expansion needs to know of the shell. */
export interface Values {
  readonly variable: (name: string) => string | undefined;
  /** Runs a substitution; its output without line ends after it. */
  readonly substitute: (script: string) => string;
}

function valueOf(part: WordPart, {variable, substitute}: Values): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'substitution') return substitute(part.script);
  const value = variable(part.name) ?? '';
  return value === '' && part.fallback !== undefined ? part.fallback : value;
}

/** The value of an assignment or of a quoted word: nothing is split. */
export const expandWhole = (parts: readonly WordPart[], values: Values): string =>
  parts
    .map((part) => valueOf(part, values))
    .join('')
    .slice(0, mostCharacters);

/** The fields of a word: none if it was unquoted and empty. */
export function expandWord(parts: readonly WordPart[], values: Values): readonly string[] {
  const fields: string[] = [];
  let field: string | undefined;
  for (const part of parts) {
    const value = valueOf(part, values).slice(0, mostCharacters);
    if (part.kind === 'text' || part.isQuoted) {
      field = (field ?? '') + value;
      continue;
    }
    const pieces = value.split(/[ \t\n]+/);
    for (const [index, piece] of pieces.entries()) {
      if (index > 0 && field !== undefined) {
        fields.push(field);
        field = undefined;
      }
      if (piece !== '') field = (field ?? '') + piece;
    }
  }
  return field === undefined ? fields : [...fields, field];
}

// Reads an element that is one text or a list of texts. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html#policies-grammar-bnf
import {inWords, type JsonPath} from '../json-text';
import type {Notes} from './issue';
import type {Entry} from './policy';

/** A text with its path. */
export interface PlacedEntry extends Entry {
  readonly at: JsonPath;
}

const scalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** The texts of an element; with `loose`, numbers and booleans count as the text they are written as. */
export function readTexts(value: unknown, path: JsonPath, notes: Notes, loose = false): readonly PlacedEntry[] {
  const one = (entry: unknown, at: JsonPath): readonly PlacedEntry[] => {
    const span = notes.source.spanAt(at);
    if (typeof entry === 'string') return [{value: entry, span, at}];
    if (loose && scalar(entry)) return [{value: notes.source.text.slice(span.start, span.end), span, at}];
    notes.error(
      at,
      `Expected a text in double quotes, found ${inWords(entry)}.`,
      'Write one text, or a list of texts.',
    );
    return [];
  };
  if (!Array.isArray(value)) return one(value, path);
  if (value.length === 0)
    notes.warning(path, 'The list is empty, so it matches nothing.', 'Add a value, or remove the statement.');
  return value.flatMap((entry, index) => one(entry, [...path, index]));
}

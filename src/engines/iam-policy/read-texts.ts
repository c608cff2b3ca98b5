// Reads an element that is one text or a list of texts. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html#policies-grammar-bnf
import {inWords, type JsonPath} from '../json-text';
import {placed, type Notes} from './issue';
import type {Entry} from './policy';

/** Looks at a text and notes what is wrong with it. */
export type Check = (value: string, at: JsonPath) => void;

/** The texts of an element. */
export function readTexts(value: unknown, path: JsonPath, notes: Notes, check?: Check): readonly Entry[] {
  const {source, error, warning} = notes;
  const one = (entry: unknown, at: JsonPath): readonly Entry[] => {
    if (typeof entry !== 'string') {
      error('wrong-type', at, `Expected a text, found ${inWords(entry)}.`, 'Write one text or a list of texts.');
      return [];
    }
    check?.(entry, at);
    return [placed({value: entry}, source, at)];
  };
  if (!Array.isArray(value)) return one(value, path);
  if (value.length === 0) {
    warning('empty-list', path, 'The list is empty, so it matches nothing.', 'Add a value, or remove the statement.');
  }
  return value.flatMap((entry, index) => one(entry, [...path, index]));
}

/** The values of a condition: numbers and booleans count as the text they are written as. */
export function readValues(value: unknown, path: JsonPath, notes: Notes): readonly Entry[] {
  const {text} = notes.source;
  const bare = (entry: unknown, at: JsonPath): unknown => {
    if (typeof entry !== 'number' && typeof entry !== 'boolean') return entry;
    const {start, end} = notes.source.spanAt(at);
    return text.slice(start, end);
  };
  const values: unknown = Array.isArray(value)
    ? value.map((entry, index) => bare(entry, [...path, index]))
    : bare(value, path);
  return readTexts(values, path, notes);
}

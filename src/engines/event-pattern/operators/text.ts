// `prefix`, `suffix`, `equals-ignore-case` and `wildcard`: operators on the text of a string. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
import type {JsonReader} from '../json/reader';
import type {SourceText} from '../json/source';
import type {Comparison, Operator} from './alternative';
import {casePairs, endOfMatch, isEnd, isWhole} from './letter-case';
import {readPieces, wildcardMatcher} from './wildcard-match';

/** Decides about the text of a string. */
export type TextTest = (text: string) => boolean;

const quote = '"';

/** Quirk: the matcher compares a string with its quotes, so that a prefix may reach into the closing one. */
export const startsWith = (prefix: string): TextTest =>
  prefix.endsWith(quote) ? (text) => (text + quote).startsWith(prefix) : (text) => text.startsWith(prefix);

/** The same from the other end. */
export const endsWith = (suffix: string): TextTest =>
  suffix.startsWith(quote) ? (text) => (quote + text).endsWith(suffix) : (text) => text.endsWith(suffix);

/** Equal but for the case of the letters. */
export function equalsIgnoringCase(pattern: string): TextTest {
  const pairs = casePairs(pattern);
  return (text) => isWhole(pairs, text);
}

/** `*` stands for any text; refuses a wildcard that cannot be read. */
export const matchesWildcard = (wildcard: string, source: SourceText): TextTest =>
  wildcardMatcher(readPieces(wildcard, source));

const onStrings = (operator: Operator, test: TextTest): Comparison => ({
  operator,
  holds: (value) => value.kind === 'string' && test(value.text),
});

function requireString(reader: JsonReader, operator: string): string {
  if (reader.token !== 'string') throw reader.refusal(`${operator} match pattern must be a string`);
  return reader.text();
}

/** Reads the value of `prefix`. */
export function readPrefix(reader: JsonReader): Comparison {
  if (reader.next() === 'start-object') {
    const pairs = casePairs(readIgnoreCaseObject(reader, 'Prefix'));
    return onStrings('prefix', (text) => endOfMatch(pairs, text) !== undefined);
  }
  return onStrings('prefix', startsWith(requireString(reader, 'prefix')));
}

/** Reads the value of `suffix`. */
export function readSuffix(reader: JsonReader): Comparison {
  if (reader.next() === 'start-object') {
    const pairs = casePairs(readIgnoreCaseObject(reader, 'Suffix'));
    return onStrings('suffix', (text) => isEnd(pairs, text));
  }
  return onStrings('suffix', endsWith(requireString(reader, 'suffix')));
}

/** Reads `{"equals-ignore-case": "…"}` behind its opening brace, up to its closing one. */
function readIgnoreCaseObject(reader: JsonReader, operator: 'Prefix' | 'Suffix'): string {
  if (reader.next() !== 'name') throw reader.refusal(`${operator} expression name not found`);
  if (reader.name !== 'equals-ignore-case') {
    throw reader.refusal(`Unsupported ${operator.toLowerCase()} pattern: ${reader.name}`);
  }
  reader.next();
  const text = requireString(reader, 'equals-ignore-case');
  if (reader.next() !== 'end-object') throw reader.refusal('Only one key allowed in match expression');
  return text;
}

/** Reads the value of `equals-ignore-case`. */
export function readEqualsIgnoreCase(reader: JsonReader): Comparison {
  reader.next();
  return onStrings('equals-ignore-case', equalsIgnoringCase(requireString(reader, 'equals-ignore-case')));
}

/** Reads the value of `wildcard`. */
export function readWildcard(reader: JsonReader): Comparison {
  reader.next();
  const wildcard = requireString(reader, 'wildcard');
  return {...onStrings('wildcard', matchesWildcard(wildcard, reader.source)), wildcard};
}

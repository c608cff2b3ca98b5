// Reads JSON and says where a broken text breaks. https://www.rfc-editor.org/rfc/rfc8259
import {parseTree, type ParseError} from 'jsonc-parser';
import {jsonSource, placeAt, type JsonSource, type Place} from './source';

/** Why a text is not JSON. */
export interface JsonIssue extends Place {
  /** One or two sentences: what is wrong at which line and column, and how to mend it. */
  readonly message: string;
  /** The same without the place. */
  readonly reason: string;
  readonly offset: number;
}

/** The value with its positions, or the first thing to mend. */
export type ReadJson =
  | {readonly ok: true; readonly value: unknown; readonly source: JsonSource}
  | {readonly ok: false; readonly issue: JsonIssue};

/** What to do about it, by `ParseErrorCode` of jsonc-parser (a const enum that an isolated module cannot import). */
const advice: Readonly<Record<number, string>> = {
  1: 'Text must stand in double quotes; only numbers, true, false and null stand bare.',
  2: 'A number looks like 12, -0.5 or 6e3.',
  3: 'A field name in double quotes is expected, or the closing }. Look for a comma too many.',
  4: 'A value is expected. Look for a comma too many or a value that is missing.',
  5: 'A colon is expected between the name and its value.',
  6: 'A comma is expected between two entries.',
  7: 'The closing } is missing.',
  8: 'The closing ] is missing.',
  9: 'The JSON ends before this; remove what follows, or put several values into a list.',
  10: 'JSON has no comments; remove it.',
  11: 'JSON has no comments; remove it.',
  12: 'The closing double quote is missing.',
  13: 'The number breaks off.',
  14: 'A \\u escape needs four hexadecimal digits.',
  15: 'After a backslash stands one of " \\ / b f n r t u; a backslash itself is written \\\\.',
  16: 'A line break or another control character cannot stand inside quotes; write \\n or \\t.',
};
const elsewhere = 'Look there for a missing comma, quote or bracket.';

function issueAt(text: string, offset: number, reason: string): JsonIssue {
  const place = placeAt(text, offset);
  return {
    ...place,
    offset,
    reason,
    message: `This is not JSON at line ${place.line} column ${place.column}. ${reason}`,
  };
}

/** Longest text that is searched for the place of its fault, in UTF-16 units. */
const mostSearched = 1_000_000;

function firstIssue(text: string): JsonIssue {
  if (text.trim() === '') {
    const message = 'Nothing here yet. Paste JSON.';
    return {line: 1, column: 1, offset: 0, reason: message, message};
  }
  const errors: ParseError[] = [];
  try {
    if (text.length <= mostSearched) parseTree(text, errors, {disallowComments: true, allowTrailingComma: false});
  } catch {
    return issueAt(text, 0, 'It is nested too deep.');
  }
  const [first] = errors;
  return first ? issueAt(text, first.offset, advice[first.error] ?? elsewhere) : issueAt(text, 0, elsewhere);
}

/** Reads a text as JSON. Never throws. */
export function readJson(text: string): ReadJson {
  try {
    return {ok: true, value: JSON.parse(text) as unknown, source: jsonSource(text)};
  } catch {
    return {ok: false, issue: firstIssue(text)};
  }
}

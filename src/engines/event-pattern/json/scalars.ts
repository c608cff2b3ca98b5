// Numbers and the words true, false and null of JSON, with the messages for broken ones. https://www.rfc-editor.org/rfc/rfc8259#section-6
import {beginsWord, continuesWord, describeCharacter} from './characters';
import type {SourceText} from './source';

const longestRepeatedWord = 256;
const validTokens = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';

/** Reads a number whose first character was read already, and gives it as it is written. */
export function readNumber(source: SourceText): string {
  const start = source.at - 1;
  let first = source.text[start];
  if (first === '-') {
    first = source.text[source.at];
    source.at += 1;
    if (!isDigit(first)) {
      throw badNumberCharacter(source, first, 'expected digit (0-9) to follow minus sign, for valid numeric value');
    }
  }
  if (first === '0' && isDigit(source.text[source.at])) {
    throw source.refusal('Invalid numeric value: Leading zeroes not allowed');
  }
  skipDigits(source);
  if (source.text[source.at] === '.') {
    source.at += 1;
    requireDigit(source, 'Decimal point not followed by a digit');
  }
  if (source.text[source.at] === 'e' || source.text[source.at] === 'E') {
    source.at += 1;
    if (source.text[source.at] === '+' || source.text[source.at] === '-') source.at += 1;
    requireDigit(source, 'Exponent indicator not followed by a digit');
  }
  return source.text.slice(start, source.at);
}

function skipDigits(source: SourceText): void {
  while (isDigit(source.text[source.at])) source.at += 1;
}

function requireDigit(source: SourceText, message: string): void {
  const character = source.text[source.at];
  if (!isDigit(character)) {
    source.at += 1;
    throw badNumberCharacter(source, character, message);
  }
  skipDigits(source);
}

function badNumberCharacter(source: SourceText, character: string | undefined, message: string) {
  if (character === undefined) {
    source.at = source.text.length;
    return source.refusal('Unexpected end-of-input in a Number value');
  }
  return source.refusal(`Unexpected character (${describeCharacter(character)}) in numeric value: ${message}`);
}

/** Reads the rest of `true`, `false` or `null`, whose first character was read already. */
export function readWord<Word extends string>(source: SourceText, word: Word): Word {
  for (let index = 1; index < word.length; index += 1) {
    if (source.text[source.at] !== word[index]) throw unknownWord(source, word.slice(0, index));
    source.at += 1;
  }
  const next = source.text[source.at];
  if (next !== undefined && continuesWord(next)) throw unknownWord(source, word);
  return word;
}

/** The refusal of something that is no value, whose first character was read already. */
export function refuseValue(source: SourceText, first: string) {
  if (first === 'N' || first === 'I') {
    const word = readWord(source, first === 'N' ? 'NaN' : 'Infinity');
    return source.refusal(
      `Non-standard token '${word}': enable \`JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS\` to allow`,
    );
  }
  if (first === '+') {
    source.at += 1;
    return badNumberCharacter(
      source,
      first,
      'JSON spec does not allow numbers to have plus signs: enable `JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS` to allow',
    );
  }
  if (beginsWord(first)) return unknownWord(source, first);
  return source.unexpected(first, `expected a valid value ${validTokens}`);
}

function unknownWord(source: SourceText, begun: string) {
  let word = begun;
  while (word.length < longestRepeatedWord && continuesWord(source.text[source.at] ?? ' ')) {
    word += source.text[source.at] ?? '';
    source.at += 1;
  }
  return source.refusal(`Unrecognized token '${word}': was expecting ${validTokens}`);
}

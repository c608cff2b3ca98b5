// Strings and names of JSON, with the messages for broken ones. https://www.rfc-editor.org/rfc/rfc8259#section-7
import {describeCharacter} from './characters';
import type {SourceText} from './source';

const quote = 34;
const backslash = 92;
const firstPrintable = 32;
const firstSurrogate = 0xd800;
const lastSurrogate = 0xdfff;

const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  '"': '"',
  '/': '/',
  '\\': '\\',
};

/** What is being read, in the words of the messages. */
export type StringPart = 'string value' | 'name';

/** Reads what follows an opening quote up to and including the closing one. */
export function readString(source: SourceText, part: StringPart): string {
  const {text} = source;
  let read = '';
  let start = source.at;
  let hasSurrogates = false;
  for (;;) {
    if (source.at >= text.length) throw endInside(source, part);
    const code = text.charCodeAt(source.at);
    source.at += 1;
    if (code === quote) {
      read += text.slice(start, source.at - 1);
      return hasSurrogates && part === 'string value' ? wellFormed(read) : read;
    }
    if (code === backslash) {
      read += text.slice(start, source.at - 1);
      const character = readEscape(source);
      hasSurrogates ||= isSurrogate(character.charCodeAt(0));
      read += character;
      start = source.at;
    } else if (code < firstPrintable) {
      throw source.refusal(
        `Illegal unquoted character (${describeCharacter(text[source.at - 1] ?? '')}): has to be escaped using backslash to be included in ${part}`,
      );
    } else if (isSurrogate(code)) hasSurrogates = true;
  }
}

const isSurrogate = (code: number): boolean => code >= firstSurrogate && code <= lastSurrogate;

/** AWS's matcher compares UTF-8, in which half a surrogate pair turns into a question mark. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '?');

function endInside(source: SourceText, part: StringPart) {
  const where = part === 'name' ? ' in field name' : ': was expecting closing quote for a string value';
  return source.refusal(`Unexpected end-of-input${where}`);
}

function readEscape(source: SourceText): string {
  const character = nextOfEscape(source);
  const plain = escapes[character];
  if (plain !== undefined) return plain;
  if (character !== 'u') throw source.refusal(`Unrecognized character escape ${describeCharacter(character)}`);
  let code = 0;
  for (let digit = 0; digit < 4; digit += 1) {
    const hex = nextOfEscape(source);
    if (!/[0-9a-fA-F]/.test(hex)) {
      throw source.unexpected(hex, 'expected a hex-digit for character escape sequence');
    }
    code = code * 16 + Number.parseInt(hex, 16);
  }
  return String.fromCharCode(code);
}

function nextOfEscape(source: SourceText): string {
  const character = source.text[source.at];
  if (character === undefined) throw source.refusal('Unexpected end-of-input in character escape sequence');
  source.at += 1;
  return character;
}

// Plain values: equal in type and value; strings that are IP addresses, and numbers, in any way of writing them. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
import type {JsonScalar} from '../json/nodes';
import type {JsonReader} from '../json/reader';
import type {Comparison} from './alternative';
import {comparableNumber, numberOf} from './decimal';
import {addressDigits} from './ip-address';
import {addressIn} from './cidr';

/** Reads a string, number, true, false or null of a field's array; the reader stands on it. */
export function readExact(reader: JsonReader): Comparison {
  const kind = reader.token as JsonScalar['kind'];
  const text = reader.text();
  if (kind === 'number') return exactNumber(text);
  const digits = kind === 'string' ? addressDigits(text) : undefined;
  if (digits !== undefined) return {operator: 'exact', holds: addressIn({lowest: digits, highest: digits})};
  if (kind === 'string') return {...exactString(text), plainString: text};
  return {operator: 'exact', holds: (value) => value.kind === kind};
}

const exactString = (text: string): Comparison => ({
  operator: 'exact',
  holds: (value) => value.kind === 'string' && value.text === text,
});

function exactNumber(text: string): Comparison {
  const number = comparableNumber(text);
  return {
    operator: 'exact',
    holds: (value) =>
      value.kind === 'number' && (value.text === text || (number !== undefined && numberOf(value) === number)),
  };
}

/** `{"exactly": "…"}`: equal as text, even where the text is an IP address. */
export function readExactly(reader: JsonReader): Comparison {
  if (reader.next() !== 'string') throw reader.refusal('exact match pattern must be a string');
  return {...exactString(reader.text()), operator: 'exactly'};
}

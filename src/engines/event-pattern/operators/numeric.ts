// `{"numeric": [">", 0, "<=", 5]}`. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
import type {JsonReader} from '../json/reader';
import type {Comparison} from './alternative';
import {comparableNumber, numberOf} from './decimal';

type NumberTest = (value: number) => boolean;

const upperBounds: Readonly<Record<string, (bound: number) => NumberTest>> = {
  '<': (bound) => (value) => value < bound,
  '<=': (bound) => (value) => value <= bound,
};
const lowerBounds: Readonly<Record<string, (bound: number) => NumberTest>> = {
  '>': (bound) => (value) => value > bound,
  '>=': (bound) => (value) => value >= bound,
};
const tooMany = 'Too many elements in numeric expression';

/** Reads the operator's array. */
export function readNumeric(reader: JsonReader): Comparison {
  if (reader.next() !== 'start-array') throw reader.refusal('Value of numeric must be an array.');
  const test = readTest(reader);
  return {
    operator: 'numeric',
    holds: (value) => {
      const number = numberOf(value);
      return number !== undefined && test(number);
    },
  };
}

function readTest(reader: JsonReader): NumberTest {
  if (reader.next() !== 'string') throw reader.refusal(`Invalid member in numeric match: ${reader.text()}`);
  const sign = reader.text();
  reader.next();
  const lower = lowerBounds[sign];
  const single = sign === '=' ? (bound: number) => (value: number) => value === bound : upperBounds[sign];
  if (!lower && !single) throw reader.refusal(`Unrecognized numeric range operator: ${sign}`);
  const bound = readBound(reader, sign === '=' ? 'equals' : sign);
  if (reader.next() === 'end-array') return (lower ?? single)?.(compare(reader, bound)) ?? never;
  if (!lower) throw reader.refusal(tooMany);
  return readUpper(reader, bound, lower);
}

const never: NumberTest = () => false;

/** Reads the second bound of a range; the reader stands on its sign. */
function readUpper(reader: JsonReader, lowest: string, lower: (bound: number) => NumberTest): NumberTest {
  if (reader.token !== 'string') throw reader.refusal(`Bad value in numeric range: ${reader.text()}`);
  const sign = reader.text();
  const upper = upperBounds[sign];
  if (!upper) throw reader.refusal(`Bad numeric range operator: ${sign}`);
  reader.next();
  const highest = readBound(reader, sign);
  if (reader.next() !== 'end-array') throw reader.refusal('Too many terms in numeric range expression');
  const [bottom, top] = [compare(reader, lowest), compare(reader, highest)];
  if (bottom >= top) throw reader.refusal('Bottom must be less than top');
  const [isAbove, isBelow] = [lower(bottom), upper(top)];
  return (value) => isAbove(value) && isBelow(value);
}

function readBound(reader: JsonReader, sign: string): string {
  if (reader.token !== 'number') throw reader.refusal(`Value of ${sign} must be numeric`);
  return reader.text();
}

function compare(reader: JsonReader, text: string): number {
  const number = comparableNumber(text);
  if (number === undefined) throw reader.refusal(`Cannot compare number : ${text}`);
  return number;
}

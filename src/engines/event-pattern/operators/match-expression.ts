// A match expression, `{"<operator>": …}`: which operator, and that nothing stands beside it. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
import type {JsonReader} from '../json/reader';
import {Refusal} from '../json/refusal';
import type {PatternMode} from '../mode';
import type {Comparison, Operator} from './alternative';
import {readAnythingBut} from './anything-but';
import {readCidr} from './cidr';
import {readExactly} from './exact';
import {readExists} from './exists';
import {readNumeric} from './numeric';
import {readEqualsIgnoreCase, readPrefix, readSuffix, readWildcard} from './text';

const readers: ReadonlyMap<string, (reader: JsonReader) => Comparison> = new Map<Operator, typeof readPrefix>([
  ['exactly', readExactly],
  ['prefix', readPrefix],
  ['suffix', readSuffix],
  ['equals-ignore-case', readEqualsIgnoreCase],
  ['wildcard', readWildcard],
  ['anything-but', readAnythingBut],
  ['numeric', readNumeric],
  ['cidr', readCidr],
  ['exists', readExists],
]);

/** Reads a match expression whose opening brace was read, up to its closing one. */
export function readMatchExpression(reader: JsonReader, mode: PatternMode): Comparison {
  if (reader.next() !== 'name') throw reader.refusal('Match expression name not found');
  const {name} = reader;
  const read = readers.get(name);
  if (!read) throw reader.refusal(`Unrecognized match type ${name}`);
  refuseInMode(reader, mode, name);
  const comparison = read(reader);
  if (reader.next() !== 'end-object') throw reader.refusal(secondKey(name));
  return comparison;
}

/** Quirk: AWS calls a second key beside `numeric` or `anything-but` too many elements. */
function secondKey(operator: string): string {
  return operator === 'numeric' || operator === 'anything-but'
    ? 'Too many elements in numeric expression'
    : 'Only one key allowed in match expression';
}

function refuseInMode({valueToken, source}: JsonReader, mode: PatternMode, operator: string): void {
  if (mode === 'subscriber' && operator === 'wildcard') {
    throw new Refusal('wildcard is not available to subscribers of a Custom Event Bus', source.place(), 1, true);
  }
  if (mode === 'pipe' && operator === 'anything-but' && valueToken === 'start-object') {
    throw new Refusal('anything-but takes plain values only in the filter of a pipe', source.place(), 1, true);
  }
}

// Numbers by value: equal decimals are one number, as far as a double can hold what is written. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
import type {JsonScalar} from '../json/nodes';
import {isBeyondLong, isHalfWay, javaText} from './java-double';

const safeDigits = 15;
const smallestSafe = 1e-290;
const largestSafe = 2 ** 53;
const plainInteger = /^-?[0-9]{1,15}$/;

/** A decimal without its accidents of writing: digits without zeros at either end, and the power of ten they stand at. */
interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/** Takes apart a JSON number, sign aside. */
function decimal(text: string): Decimal {
  const [, whole = '', fraction = '', power = '0'] =
    /^-?([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(text) ?? [];
  const written = whole + fraction;
  let end = written.length;
  while (end > 0 && written[end - 1] === '0') end -= 1;
  let start = 0;
  while (start < end && written[start] === '0') start += 1;
  if (start === end) return {digits: '', exponent: 0};
  return {digits: written.slice(start, end), exponent: Number(power) - fraction.length + (written.length - end)};
}

/** The double that a number as written stands for, or `undefined` if AWS's matcher cannot compare it. */
export function comparableNumber(text: string): number | undefined {
  const value = Number(text);
  if (plainInteger.test(text)) return value === 0 ? 0 : value;
  if (!Number.isFinite(value)) return undefined;
  const written = decimal(text);
  if (written.digits === '') return 0;
  const size = Math.abs(value);
  if (written.digits.length <= safeDigits && size > smallestSafe && size < largestSafe) return value;
  const kept = decimal(javaText(value));
  if (kept.digits !== written.digits || kept.exponent !== written.exponent) return undefined;
  if (isBeyondLong(value) && isHalfWay(BigInt(written.digits) * 10n ** BigInt(written.exponent), value))
    return undefined;
  return value;
}

const known = new WeakMap<JsonScalar, number | undefined>();

/** The comparable number that a value of the event is. */
export function numberOf(value: JsonScalar): number | undefined {
  if (value.kind !== 'number') return undefined;
  if (plainInteger.test(value.text)) return Number(value.text) || 0;
  if (!known.has(value)) known.set(value, comparableNumber(value.text));
  return known.get(value);
}

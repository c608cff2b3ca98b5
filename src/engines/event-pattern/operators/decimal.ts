// Numbers by value: equal decimals are one number, as far as a double can hold what is written. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
import type {JsonScalar} from '../json/nodes';

const safeDigits = 15;
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

/** A double in the fewest digits that name it, but in two where one would do: so Java 17 writes it. */
function shortest(value: number): string {
  const text = String(value);
  return decimal(text).digits.length === 1 ? value.toPrecision(2) : text;
}

/** The double that a number as written stands for, or `undefined` if AWS's matcher cannot compare it. */
export function comparableNumber(text: string): number | undefined {
  const value = Number(text);
  if (plainInteger.test(text)) return value === 0 ? 0 : value;
  if (!Number.isFinite(value)) return undefined;
  const written = decimal(text);
  if (written.digits === '') return 0;
  if (written.digits.length <= safeDigits && Math.abs(value) > 1e-290) return value;
  const kept = decimal(shortest(value));
  return kept.digits === written.digits && kept.exponent === written.exponent ? value : undefined;
}

const known = new WeakMap<JsonScalar, number | undefined>();

/** The comparable number that a value of the event is. */
export function numberOf(value: JsonScalar): number | undefined {
  if (value.kind !== 'number') return undefined;
  if (plainInteger.test(value.text)) return Number(value.text) || 0;
  if (!known.has(value)) known.set(value, comparableNumber(value.text));
  return known.get(value);
}

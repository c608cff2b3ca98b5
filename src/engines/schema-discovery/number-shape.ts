// What a number is, judged by its text, so that nothing is lost to double precision. https://www.rfc-editor.org/rfc/rfc8259#section-6
import type {NumberShape} from './shape';

const smallestInt64 = -(2n ** 63n);
const largestInt64 = 2n ** 63n - 1n;
/** Digits and sign of the longest 64-bit integer. */
const longestInt64 = 20;
/** A number of up to 15 digits comes back from double precision as it was; most are, and they are told at a glance. */
const surelyFitsDouble = /^-?(?=[\d.]{1,16}$)(?:\d{1,15}|\d+\.\d+)$/;

/** The shape of one number as it is written. */
export function numberShape(text: string): NumberShape {
  const isInteger = /^-?\d+$/.test(text);
  return {
    isInteger,
    fitsInt64: isInteger && isInt64(text),
    fitsDouble: surelyFitsDouble.test(text) || decimal(text) === decimal(String(Number(text))),
  };
}

function isInt64(text: string): boolean {
  if (text.length > longestInt64) return false;
  const value = BigInt(text);
  return value >= smallestInt64 && value <= largestInt64;
}

/** A number's value in one spelling only: its digits without outer zeros, and the power of ten they are multiplied by. */
function decimal(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return text.startsWith('I') || text.startsWith('-I') ? text : '0';
  return `${sign}${significant}e${BigInt(exponent) + BigInt(digits.length - significant.length - fraction.length)}`;
}

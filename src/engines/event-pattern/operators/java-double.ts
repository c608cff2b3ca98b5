// How Java 17, which runs AWS's open-source matcher, writes a double: not always in the fewest digits. https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/Double.html#toString(double)

const firstLongPath = 2 ** 53;
const endOfLongPath = 2 ** 63;
const bits = new DataView(new ArrayBuffer(8));

/** The distance to the next double, of a double beyond 2^53, where it is a whole number. */
function spacing(value: number): bigint {
  bits.setFloat64(0, value);
  return 1n << BigInt(((bits.getUint16(0) >> 4) & 0x7ff) - 1075);
}

/** A double as Java writes it: whole numbers that fit 64 bits lose only those digits that cannot matter. */
export function javaText(value: number): string {
  const size = Math.abs(value);
  if (size === Number.MIN_VALUE) return '4.9e-324';
  if (size < firstLongPath || size >= endOfLongPath) return String(value);
  const quarter = spacing(size) / 4n;
  const unit = 10n ** BigInt(Math.max(0, quarter.toString().length - 1));
  const whole = BigInt(size);
  return (((whole + unit / 2n) / unit) * unit).toString();
}

/** Whether a whole number stands half-way between two doubles: Java then writes the double with more digits. */
export const isHalfWay = (whole: bigint, value: number): boolean => {
  const size = BigInt(Math.abs(value));
  const distance = whole > size ? whole - size : size - whole;
  return distance * 2n === spacing(value);
};

/** Whether a double is so large that half-way numbers can be written in few digits. */
export const isBeyondLong = (value: number): boolean => Math.abs(value) >= endOfLongPath;

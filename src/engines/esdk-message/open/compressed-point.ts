// A point of an elliptic curve, from its first coordinate and the sign of its second (SEC 1, 2.3.4). https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/message-format.html#header-aad
import type {Bytes} from '../bytes';

interface Curve {
  readonly bytes: number;
  readonly prime: bigint;
  readonly b: bigint;
}

/** y² = x³ − 3x + b, modulo a prime that is 3 modulo 4 (FIPS 186, SP 800-186). */
const curves: Readonly<Record<'P-256' | 'P-384', Curve>> = {
  'P-256': {
    bytes: 32,
    prime: 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
  },
  'P-384': {
    bytes: 48,
    prime: 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
  },
};

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (let square = base % modulus, rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

const toNumber = (bytes: Bytes): bigint => bytes.reduce((value, byte) => value * 256n + BigInt(byte), 0n);

function toBytes(value: bigint, length: number): Bytes {
  const digits = value.toString(16).padStart(2 * length, '0');
  return Uint8Array.from({length}, (_, index) => parseInt(digits.slice(2 * index, 2 * index + 2), 16));
}

/** The point without compression, as WebCrypto takes it; undefined if the bytes are no point of the curve. */
export function decompress(point: Bytes, curveName: 'P-256' | 'P-384'): Bytes | undefined {
  const {bytes, prime, b} = curves[curveName];
  const [sign = 0] = point;
  if (point.length !== bytes + 1 || (sign !== 2 && sign !== 3)) return undefined;
  const x = toNumber(point.slice(1));
  if (x >= prime) return undefined;
  const square = (((x * x * x - 3n * x + b) % prime) + prime) % prime;
  const root = power(square, (prime + 1n) / 4n, prime);
  if ((root * root) % prime !== square) return undefined;
  const y = root % 2n === BigInt(sign - 2) ? root : prime - root;
  return Uint8Array.of(4, ...toBytes(x, bytes), ...toBytes(y, bytes));
}

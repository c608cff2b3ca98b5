// ECDSA signatures: WebCrypto gives r and s side by side, KMS answers DER. https://www.rfc-editor.org/rfc/rfc3279#section-2.2.3
import {joinBytes, type Bytes} from './bytes';

const sequenceTag = 0x30;
const integerTag = 0x02;

/** DER lengths of these signatures fit one or two bytes. */
const derLength = (length: number): Uint8Array => (length < 128 ? Uint8Array.of(length) : Uint8Array.of(0x81, length));

function derInteger(bytes: Uint8Array): Bytes {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? Uint8Array.of(0) : bytes.subarray(first);
  // A leading bit of 1 would make the number negative.
  const padded = (digits[0] ?? 0) > 127 ? joinBytes(Uint8Array.of(0), digits) : digits;
  return joinBytes(Uint8Array.of(integerTag), derLength(padded.byteLength), padded);
}

/** The DER form of r and s, each half of the bytes. */
export function toDer(signature: Uint8Array): Bytes {
  const half = signature.byteLength / 2;
  const body = joinBytes(derInteger(signature.subarray(0, half)), derInteger(signature.subarray(half)));
  return joinBytes(Uint8Array.of(sequenceTag), derLength(body.byteLength), body);
}

/**
 * r and s side by side of a DER signature; undefined if it is none.
 * @param half bytes of each number
 */
export function fromDer(der: Uint8Array, half: number): Bytes | undefined {
  let at = 0;
  const length = (): number => {
    const first = der[at++] ?? 0;
    return first === 0x81 ? (der[at++] ?? 0) : first;
  };
  const integer = (): Bytes | undefined => {
    if (der[at++] !== integerTag) return undefined;
    const size = length();
    const bytes = der.slice(at, (at += size));
    const digits = bytes[0] === 0 ? bytes.slice(1) : bytes;
    if (bytes.byteLength !== size || digits.byteLength > half) return undefined;
    return joinBytes(new Uint8Array(half - digits.byteLength), digits);
  };
  if (der[at++] !== sequenceTag || length() !== der.byteLength - at) return undefined;
  const r = integer();
  const s = integer();
  return r && s && at === der.byteLength ? joinBytes(r, s) : undefined;
}

// The encryption context in the header, and as additional data of the data keys. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/message-format.html#header-aad
import {bigEndian, type Bytes, compareBytes, concat, utf8} from '../bytes';
import type {Reader} from './reader';

/** A pair of the encryption context. */
export interface Pair {
  readonly key: string;
  readonly value: string;
}

/** The key under which a signing suite keeps its public key. */
export const publicKeyName = 'aws-crypto-public-key';

/** Reads the section that the reference calls AAD; pairs in the order of the message. */
export function readEncryptionContext(reader: Reader): readonly Pair[] {
  const length = reader.number('Encryption context length', 2, (value) =>
    value === 0 ? 'no encryption context, so no count either' : `${value} bytes follow`,
  );
  if (length === 0) return [];
  const end = reader.offset + length;
  if (length > reader.rest) reader.skip('Encryption context', length);
  const countAt = reader.offset;
  const count = reader.number('Encryption context pairs', 2, (value) => (value === 1 ? '1 pair' : `${value} pairs`));
  if (count === 0) reader.refuse(countAt, 'a context of 0 bytes when there are no pairs', 'a count of 0 pairs');
  const pairs: Pair[] = [];
  for (let index = 1; index <= count; index += 1) {
    const pairAt = reader.offset;
    const key = readText(reader, `Context key ${index}`, end);
    const value = readText(reader, `Context value ${index}`, end, key);
    if (pairs.some((pair) => pair.key === key)) {
      reader.refuse(pairAt, 'every key of the encryption context once', `“${key}” twice`);
    }
    pairs.push({key, value});
  }
  if (reader.offset !== end) {
    reader.refuse(reader.offset, 'the end of the encryption context', `${end - reader.offset} more bytes of it`);
  }
  return pairs;
}

function readText(reader: Reader, name: string, end: number, key?: string): string {
  const lengthAt = reader.offset;
  const length = reader.number(`${name} length`, 2, (value) => `${value} bytes`);
  if (reader.offset + length > end) {
    reader.refuse(lengthAt, `${name} within the encryption context`, `a length of ${length} bytes`);
  }
  return reader.text(name, length, (text) =>
    key === publicKeyName ? 'public key of the footer’s signature, a compressed point in base64' : `“${text}”`,
  );
}

const entry = ({key, value}: Pair): Bytes => {
  const [keyBytes, valueBytes] = [utf8(key), utf8(value)];
  return concat(bigEndian(keyBytes.length, 2), keyBytes, bigEndian(valueBytes.length, 2), valueBytes);
};

/** Pairs as additional data, in the order given; an empty context is no bytes at all. */
export const contextBytes = (pairs: readonly Pair[]): Bytes =>
  pairs.length === 0 ? new Uint8Array(0) : concat(bigEndian(pairs.length, 2), ...pairs.map(entry));

/** The pairs in the order of the specification: by the UTF-8 bytes of their keys. */
export const sortedPairs = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.toSorted((one, other) => compareBytes(utf8(one.key), utf8(other.key)));

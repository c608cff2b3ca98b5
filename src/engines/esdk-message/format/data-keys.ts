// The encrypted data keys of the header. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/message-format.html#header-data-keys
import {type Bytes, fromUtf8} from '../bytes';
import {numberOf, type Reader} from './reader';
import {ivBytes, tagBytes} from './suites';

/** A data key under the wrapping key of one provider. */
export interface EncryptedDataKey {
  /** Of a raw keyring its key namespace; `aws-kms` for AWS KMS. */
  readonly providerId: string;
  readonly providerInfo: Bytes;
  readonly ciphertext: Bytes;
  readonly wrapping: Wrapping;
}

/** Who can unwrap it, as far as the message tells. */
export type Wrapping =
  | {readonly kind: 'kms'; readonly keyArn: string}
  | {readonly kind: 'kms-hierarchy'; readonly branchKeyId: string}
  | {readonly kind: 'raw-aes'; readonly keyName: string; readonly iv: Bytes}
  | {readonly kind: 'other'; readonly keyName: string | undefined};

/** A raw AES keyring writes: key name, tag length in bits, length of the vector, the vector. */
function rawAes(info: Bytes): Wrapping | undefined {
  const nameLength = info.length - 8 - ivBytes;
  if (nameLength < 0) return undefined;
  const keyName = fromUtf8(info.slice(0, nameLength));
  const hasTag = numberOf(info.slice(nameLength, nameLength + 4)) === tagBytes * 8;
  const hasVector = numberOf(info.slice(nameLength + 4, nameLength + 8)) === ivBytes;
  return keyName !== undefined && hasTag && hasVector
    ? {kind: 'raw-aes', keyName, iv: info.slice(nameLength + 8)}
    : undefined;
}

function wrappingOf(providerId: string, info: Bytes): Wrapping {
  const text = fromUtf8(info);
  if (providerId === 'aws-kms') return {kind: 'kms', keyArn: text ?? ''};
  if (providerId === 'aws-kms-hierarchy') return {kind: 'kms-hierarchy', branchKeyId: text ?? ''};
  return rawAes(info) ?? {kind: 'other', keyName: text};
}

function infoMeaning(wrapping: Wrapping): string {
  switch (wrapping.kind) {
    case 'kms':
      return `KMS key ${wrapping.keyArn}`;
    case 'kms-hierarchy':
      return `branch key ${wrapping.branchKeyId}`;
    case 'raw-aes':
      return `raw AES key “${wrapping.keyName}”, then tag of 128 bits, vector of 12 bytes, the vector`;
    case 'other':
      return wrapping.keyName === undefined ? 'as the provider defines it' : `key “${wrapping.keyName}”`;
  }
}

const byteCount = (count: number): string => (count === 1 ? '1 byte' : `${count} bytes`);

/** Reads the count and every encrypted data key. */
export function readDataKeys(reader: Reader): readonly EncryptedDataKey[] {
  const countAt = reader.offset;
  const count = reader.number('Encrypted data key count', 2, (value) =>
    value === 1 ? 'one data key, encrypted once' : `one data key, encrypted ${value} times`,
  );
  if (count === 0) reader.refuse(countAt, 'at least one encrypted data key', 'a count of 0');
  const keys: EncryptedDataKey[] = [];
  for (let index = 1; index <= count; index += 1) {
    const name = `Data key ${index}`;
    const idLength = reader.number(`${name}: provider ID length`, 2, byteCount);
    const providerId = reader.text(`${name}: provider ID`, idLength, (text) => `“${text}”`);
    const infoLength = reader.number(`${name}: provider information length`, 2, byteCount);
    const providerInfo = reader.take(`${name}: provider information`, infoLength, (info) =>
      infoMeaning(wrappingOf(providerId, info)),
    );
    const wrapping = wrappingOf(providerId, providerInfo);
    const length = reader.number(`${name}: length`, 2, byteCount);
    const ciphertext = reader.take(
      `${name}: encrypted data key`,
      length,
      wrapping.kind === 'raw-aes'
        ? 'data key under the wrapping key, then a tag of 16 bytes'
        : 'as the provider wrote it',
    );
    keys.push({providerId, providerInfo, ciphertext, wrapping});
  }
  return keys;
}

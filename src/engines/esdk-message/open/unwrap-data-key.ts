// Unwraps a data key that a raw AES keyring encrypted. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/use-raw-aes-keyring.html
import type {Bytes} from '../bytes';
import type {EncryptedDataKey} from '../format/data-keys';
import {contextBytes, type Pair, sortedPairs} from '../format/encryption-context';
import type {Header} from '../format/header';
import {tagBytes} from '../format/suites';
import {gcmWith, type OpenGcm} from './aes-gcm';

/** How the pairs of the context stood when they were authenticated with the data key. */
export type ContextOrder = 'utf-8' | 'message' | 'locale';

/** A data key, and which of the encrypted ones it was. */
export interface Unwrapped {
  readonly dataKey: Bytes;
  /** Position among the encrypted data keys, from 0. */
  readonly index: number;
  readonly order: ContextOrder;
}

const byLocale = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.toSorted((one, other) => one.key.localeCompare(other.key, 'en'));

/** The orders to try; the first is the specification's, the last is what the JavaScript keyring does unless told otherwise. */
const orders: readonly {readonly order: ContextOrder; readonly sort: (pairs: readonly Pair[]) => readonly Pair[]}[] = [
  {order: 'utf-8', sort: sortedPairs},
  {order: 'message', sort: (pairs) => pairs},
  {order: 'locale', sort: byLocale},
];

async function unwrap(
  {ciphertext, wrapping}: EncryptedDataKey,
  openGcm: OpenGcm,
  {context, suite}: Header,
): Promise<Omit<Unwrapped, 'index'> | undefined> {
  if (wrapping.kind !== 'raw-aes' || ciphertext.length !== suite.keyBytes + tagBytes) return undefined;
  const content = ciphertext.slice(0, -tagBytes);
  const tag = ciphertext.slice(-tagBytes);
  const tried = new Set<string>();
  for (const {order, sort} of orders) {
    const additional = contextBytes(sort(context));
    if (tried.has(String(additional))) continue;
    tried.add(String(additional));
    const dataKey = await openGcm({iv: wrapping.iv, content, tag, additional});
    if (dataKey) return {dataKey, order};
  }
  return undefined;
}

/** The first encrypted data key that the wrapping key opens; undefined if it opens none of them. */
export async function unwrapDataKey(
  header: Header,
  wrappingKey: Bytes,
  isWanted: (key: EncryptedDataKey) => boolean = () => true,
): Promise<Unwrapped | undefined> {
  const openGcm = await gcmWith(wrappingKey);
  for (const [index, key] of header.dataKeys.entries()) {
    const unwrapped = isWanted(key) ? await unwrap(key, openGcm, header) : undefined;
    if (unwrapped) return {...unwrapped, index};
  }
  return undefined;
}

// Which data key each message uses, and why. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/data-caching-details.html
import {Cache, type Entry} from './cache';
import {libraries, type LibraryName} from './libraries';
import type {Message} from './messages';
import type {Thresholds} from './thresholds';

/** Why a message got a data key of its own or one from the cache. */
export type Reason =
  | 'reused'
  /** Nothing cached for its context, suite and partition. */
  | 'first'
  | 'too old'
  | 'too many messages'
  | 'too many bytes'
  /** Its key had to make room for another. */
  | 'evicted'
  | 'size unknown'
  | 'no key derivation';

/** What became of one message. */
export interface Use {
  readonly message: Message;
  readonly key: string;
  /** Whether KMS was called for the key. */
  readonly isCall: boolean;
  /** Whether the key is in the cache afterwards. */
  readonly isCached: boolean;
  readonly reason: Reason;
  /** The key that was cached before, if it could not be used. */
  readonly before?: string;
  /** Of the key, with this message: how often it was used, for how many bytes, and its age. */
  readonly messages: number;
  readonly bytes: number;
  readonly ageMs: number;
  /** Keys that made room for this one. */
  readonly evicted: readonly string[];
}

export interface Plan {
  readonly thresholds: Thresholds;
  readonly library: LibraryName;
  /** Whether the algorithm suite derives the key of the content; others are not cached. */
  readonly derivesKey: boolean;
}

/** The rules that a cached key is measured by; `undefined` if it may be used once more. */
function endOf(
  {messages, bytes}: Entry,
  ageMs: number,
  {maxAgeMs, maxMessages, maxBytes}: Thresholds,
): Reason | undefined {
  if (ageMs > maxAgeMs) return 'too old';
  if (messages > maxMessages) return 'too many messages';
  return bytes > maxBytes ? 'too many bytes' : undefined;
}

/** Separates the parts of an identity; stands in none of them. */
const separator = '\u0000';

/** The uses of data keys when messages are encrypted in order. */
export function encryptAll(
  messages: readonly Message[],
  {thresholds, library: name, derivesKey}: Plan,
): readonly Use[] {
  const library = libraries[name];
  const cache = new Cache(thresholds.capacity, thresholds.maxAgeMs, library);
  const evictedKeys = new Map<string, string>();
  let made = 0;
  return messages.map((message): Use => {
    const {atMs, bytes, context, partition} = message;
    const identity = [partition, context].join(separator);
    const isTooLarge =
      bytes !== undefined && (library.refusesLimitSize ? bytes >= thresholds.maxBytes : bytes > thresholds.maxBytes);
    const bypass: Reason | undefined =
      bytes === undefined
        ? 'size unknown'
        : !derivesKey
          ? 'no key derivation'
          : isTooLarge && library.sparesCachedKey
            ? 'too many bytes'
            : undefined;
    const entry = bypass ? undefined : cache.get(identity);
    if (entry) {
      entry.messages += 1;
      entry.bytes += bytes ?? 0;
    }
    const ageMs = entry ? atMs - entry.sinceMs : 0;
    const end = entry && endOf(entry, ageMs, thresholds);
    if (entry && !end) {
      const {key, messages: uses, bytes: sum} = entry;
      return {
        message,
        key,
        isCall: false,
        isCached: true,
        reason: 'reused',
        messages: uses,
        bytes: sum,
        ageMs,
        evicted: [],
      };
    }
    if (entry) cache.remove(identity);
    made += 1;
    const key = `K${made}`;
    const before = entry?.key ?? (bypass ? undefined : evictedKeys.get(identity));
    const isPut = !bypass && !isTooLarge;
    const over = isPut ? cache.add({identity, key, sinceMs: atMs, messages: 1, bytes: bytes ?? 0}) : [];
    for (const {identity: of, key: gone} of over) evictedKeys.set(of, gone);
    const isCached = isPut && !over.some((one) => one.key === key);
    if (isCached) evictedKeys.delete(identity);
    const reason = bypass ?? end ?? (isTooLarge ? 'too many bytes' : before ? 'evicted' : 'first');
    return {
      message,
      key,
      isCall: true,
      isCached,
      reason,
      ...(before === undefined ? {} : {before}),
      messages: 1,
      bytes: bytes ?? 0,
      ageMs: 0,
      evicted: over.map((one) => one.key).filter((gone) => gone !== key),
    };
  });
}

/** The uses of data keys when the same messages are decrypted in order: the identity holds the encrypted data keys too. */
export function decryptAll(encrypted: readonly Use[], {thresholds, library: name, derivesKey}: Plan): readonly Use[] {
  const library = libraries[name];
  const cache = new Cache(thresholds.capacity, thresholds.maxAgeMs, {
    ...library,
    // Python gives entries of decryption no lifetime in the cache; the manager checks their age.
    dropsExpiredFirst: library.dropsExpiredFirst && name !== 'python',
  });
  const seen = new Map<string, 'cached' | 'evicted'>();
  return encrypted.map(({message, key}): Use => {
    const {atMs, bytes = 0, context, partition} = message;
    const identity = [partition, context, key].join(separator);
    const isBypass = !derivesKey && !library.cachesWithoutDerivation;
    const entry = isBypass ? undefined : cache.get(identity);
    const ageMs = entry ? atMs - entry.sinceMs : 0;
    if (entry && ageMs <= thresholds.maxAgeMs) {
      entry.messages += 1;
      entry.bytes += bytes;
      return {
        message,
        key,
        isCall: false,
        isCached: true,
        reason: 'reused',
        messages: entry.messages,
        bytes: entry.bytes,
        ageMs,
        evicted: [],
      };
    }
    if (entry) cache.remove(identity);
    const over = isBypass ? [] : cache.add({identity, key, sinceMs: atMs, messages: 1, bytes});
    const reason = isBypass
      ? 'no key derivation'
      : entry
        ? 'too old'
        : seen.get(identity) === 'evicted'
          ? 'evicted'
          : 'first';
    if (!isBypass) seen.set(identity, 'cached');
    for (const one of over) seen.set(one.identity, 'evicted');
    const isCached = !isBypass && !over.some((one) => one.identity === identity);
    return {
      message,
      key,
      isCall: true,
      isCached,
      reason,
      messages: 1,
      bytes,
      ageMs: 0,
      evicted: over.map((one) => one.key),
    };
  });
}

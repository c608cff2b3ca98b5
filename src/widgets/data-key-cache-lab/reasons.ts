/** Why a message got its key, in words. */
import type {Plan, Use} from '@site/src/engines/data-key-cache';
import {count, duration, number} from './words';

/** One sentence for a use of a key. */
export function reasonOf(use: Use, {thresholds}: Plan, side: 'encrypt' | 'decrypt'): string {
  const {reason, before, key, messages, bytes, ageMs, evicted, isCached, message} = use;
  const gone = evicted.length > 0 ? ` ${evicted.join(', ')} made room for it.` : '';
  const notKept = isCached ? '' : ' It is not cached.';
  switch (reason) {
    case 'reused': {
      const size = side === 'encrypt' ? `, ${count(bytes, 'byte')} in all` : '';
      return `Cached for ${duration(ageMs)}: ${side === 'encrypt' ? 'message' : 'reading'} ${number(messages)} under ${key}${size}.`;
    }
    case 'first':
      return `Nothing is cached for this ${side === 'encrypt' ? 'context' : 'encrypted data key'}.${gone}${notKept}`;
    case 'too old':
      return `${before ?? 'The entry'} is older than ${duration(thresholds.maxAgeMs)}.${gone}${notKept}`;
    case 'too many messages':
      return `${before} has had its ${count(thresholds.maxMessages, 'message')}.${gone}${notKept}`;
    case 'too many bytes':
      return before
        ? `With this message ${before} would exceed ${count(thresholds.maxBytes, 'byte')}.${gone}${notKept}`
        : `${count(message.bytes ?? 0, 'byte')} are too many for the limit of ${count(thresholds.maxBytes, 'byte')}.${gone}${notKept}`;
    case 'evicted':
      return `${before ?? 'Its entry'} had to make room in a cache of ${number(thresholds.capacity)}.${gone}${notKept}`;
    case 'size unknown':
      return 'Its size is not known beforehand, so the cache is not asked.';
    case 'no key derivation':
      return 'The suite has no key derivation, so nothing is cached.';
  }
}

/** Stands in for `node:crypto` (https://nodejs.org/api/crypto.html): the hashes that logical IDs and asset names rest on. */
import {md5, sha1} from '@noble/hashes/legacy.js';
import {sha256, sha512} from '@noble/hashes/sha2.js';
import {Buffer} from 'buffer';

const algorithms = {md5, sha1, sha256, sha512} as const;

interface Hash {
  update(content: string | Uint8Array): Hash;
  digest(encoding?: BufferEncoding): string | Buffer;
}

/** A hash that is fed piece by piece. */
export function createHash(name: string): Hash {
  const algorithm = algorithms[name.toLowerCase().replace('-', '') as keyof typeof algorithms];
  if (!algorithm) throw new Error(`The page has no hash named ${name}.`);
  const state = algorithm.create();
  const hash: Hash = {
    update(content) {
      state.update(typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content));
      return hash;
    },
    digest(encoding) {
      const bytes = Buffer.from(state.digest());
      return encoding ? bytes.toString(encoding) : bytes;
    },
  };
  return hash;
}

/** Random bytes. */
export const randomBytes = (count: number): Buffer =>
  Buffer.from(globalThis.crypto.getRandomValues(new Uint8Array(count)));

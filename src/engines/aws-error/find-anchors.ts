// Finds many fixed words in one pass over a text, however many there are: a rolling hash of the last eight units, in which
// each step shifts four bits out of 32 (after Rabin and Karp). https://doi.org/10.1147/rd.312.0249

/** Fewest units of a word that can be looked for. */
export const fewestUnits = 8;

/** Words prepared for looking. */
export interface Anchors {
  /** By the hash of the word's last eight units: the numbers of the words. */
  readonly byHash: ReadonlyMap<number, readonly number[]>;
  /** Which of 65,536 folded hashes occur. */
  readonly sieve: Uint8Array;
  readonly words: readonly string[];
}

const roll = (hash: number, code: number): number => (hash << 4) ^ code;
const fold = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff;

/** Prepares words; those of fewer than eight units are never found. */
export function prepareAnchors(words: readonly string[]): Anchors {
  const byHash = new Map<number, number[]>();
  const sieve = new Uint8Array(0x10000);
  words.forEach((word, number) => {
    if (word.length < fewestUnits) return;
    let hash = 0;
    for (let at = word.length - fewestUnits; at < word.length; at += 1) hash = roll(hash, word.charCodeAt(at));
    byHash.set(hash, [...(byHash.get(hash) ?? []), number]);
    sieve[fold(hash)] = 1;
  });
  return {byHash, sieve, words};
}

/** Tells of every place where a word stands: its number and where it starts. */
export function findAnchors(
  {byHash, sieve, words}: Anchors,
  text: string,
  found: (word: number, start: number) => void,
): void {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = roll(hash, text.charCodeAt(at));
    if (sieve[fold(hash)] === 0) continue;
    for (const number of byHash.get(hash) ?? []) {
      const word = words[number] ?? '';
      const start = at - word.length + 1;
      if (start >= 0 && text.startsWith(word, start)) found(number, start);
    }
  }
}

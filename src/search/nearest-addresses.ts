/**
 * The addresses of the site that come near to one that does not exist: by the words of the path, and by the edits between
 * them. https://en.wikipedia.org/wiki/Levenshtein_distance
 */

const mostUnits = 80;
const leastLikeness = 0.6;

/** Letters and digits of a part of a path. */
const plain = (part: string): string =>
  part
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, mostUnits);

/** Each escaped letter by itself: a router may have decoded a part already, and what is left need not be whole. */
const decoded = (path: string): string =>
  path.replace(/(?:%[0-9a-f]{2})+/gi, (letters) => {
    try {
      return decodeURIComponent(letters);
    } catch {
      return letters;
    }
  });

/** The parts of a path that say something: no index, no extension, no empty part. */
export function pathParts(path: string): readonly string[] {
  return decoded(path.slice(0, 500))
    .replace(/[?#].*$/s, '')
    .split(/[/\\]+/)
    .map((part) => part.replace(/\.(?:html?|mdx?|php|aspx?)$/i, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !/^(?:index|docs?|en|latest)$/i.test(part));
}

/** The words of a path, to be searched for. */
export const pathWords = (path: string): string =>
  pathParts(path)
    .map((part) => part.replace(/[^\p{L}\p{N}.]+/gu, ' ').trim())
    .join(' ')
    .slice(0, 200);

/** How many letters have to be put in, taken out or changed. */
function edits(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const changed = (row[to - 1] ?? 0) + Number(one[at - 1] !== other[to - 1]);
      next.push(Math.min(changed, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** 1 for the same letters, 0 for nothing in common. */
function likeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  if (longer === 0) return 0;
  const contained = Math.min(one.length, other.length) >= 3 && (one.includes(other) || other.includes(one));
  return Math.max(1 - edits(one, other) / longer, contained ? 0.75 : 0);
}

/**
 * The addresses nearest to a path, nearest first; at most `limit`.
 * @param addresses paths without the trailing slash, e.g. `/eventbridge/event-patterns`
 */
export function nearestAddresses(path: string, addresses: readonly string[], limit: number): readonly string[] {
  const parts = pathParts(path).map(plain);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (last === '') return [];
  return addresses
    .map((address) => {
      const own = pathParts(address).map(plain);
      const [ownFirst = '', ownLast = ''] = [own[0], own.at(-1)];
      const whole = likeness(parts.join(''), own.join(''));
      const page = 0.8 * likeness(last, ownLast) + 0.2 * likeness(first, ownFirst);
      // A path that stops at a section means any page of it.
      const section = parts.length === 1 && own.length > 1 ? 0.8 * likeness(first, ownFirst) : 0;
      return {address, score: Math.max(whole, page, section)};
    })
    .filter(({address, score}) => address !== '/' && score >= leastLikeness)
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
    .map(({address}) => address);
}

// The local cache of cryptographic materials. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/data-caching-details.html
import type {Library} from './libraries';

/** A cached data key and what it was used for. */
export interface Entry {
  readonly identity: string;
  /** `K1`, `K2` … */
  readonly key: string;
  readonly sinceMs: number;
  messages: number;
  bytes: number;
}

/** A cache with bounds, oldest or least recently used entry first, as the library has it. */
export class Cache {
  /** The first makes room first. */
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly capacity: number,
    private readonly maxAgeMs: number,
    private readonly library: Library,
  ) {}

  /** The entry of an identity, which counts as used; undefined if there is none. */
  get(identity: string): Entry | undefined {
    const entry = this.entries.get(identity);
    if (entry && this.library.evicts === 'least recently used') {
      this.entries.delete(identity);
      this.entries.set(identity, entry);
    }
    return entry;
  }

  remove(identity: string): void {
    this.entries.delete(identity);
  }

  /** Adds an entry and returns those that made room for it, the added one too if there is no room at all. */
  add(entry: Entry): readonly Entry[] {
    this.entries.set(entry.identity, entry);
    const expired = this.library.dropsExpiredFirst
      ? [...this.entries.values()].filter(({sinceMs}) => entry.sinceMs - sinceMs > this.maxAgeMs)
      : [];
    for (const old of expired) this.remove(old.identity);
    const over = [...this.entries.values()].slice(0, Math.max(0, this.entries.size - this.capacity));
    for (const one of over) this.remove(one.identity);
    return over;
  }
}

/** One build in the reader's browser: its list, and those of its files that are kept. Whatever it gives is of this build. */
import {hashIn, hashOf, onUse, stemOf, type BuildList} from '../build-list';
import type {World} from './scope';

const namesOf = ({scope}: World): string => `notes ${new URL(scope).pathname} `;
const cacheName = (world: World, id: string): string => `${namesOf(world)}build ${id}`;
const listAddress = ({scope}: World): string => `${scope}build-list`;

/** The headers that matter when a file is read: what it is, and what it may do. */
function plainHeaders(headers: Headers): Headers {
  const kept = new Headers();
  for (const name of ['content-type', 'content-security-policy']) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept;
}

/** The page shown for an address that has none. */
export const notFoundPage = '404.html';

export class Version {
  constructor(
    private readonly world: World,
    private readonly cache: Cache,
    readonly list: BuildList,
  ) {}

  /** The version of a list, whether or not its files are there. */
  static async of(world: World, list: BuildList): Promise<Version> {
    return new Version(world, await world.caches.open(cacheName(world, list.id)), list);
  }

  /** The versions that are there as a whole. */
  static async all(world: World): Promise<readonly Version[]> {
    const names = (await world.caches.keys()).filter((name) => name.startsWith(cacheName(world, '')));
    const versions = names.map(async (name) => {
      const cache = await world.caches.open(name);
      const list = await cache.match(listAddress(world));
      return list ? [new Version(world, cache, (await list.json()) as BuildList)] : [];
    });
    return (await Promise.all(versions)).flat();
  }

  /** Deletes the versions whose ids are not given, those that never became whole included. */
  static async deleteAllBut(world: World, ids: ReadonlySet<string>): Promise<void> {
    const wanted = new Set([...ids].map((id) => cacheName(world, id)));
    const names = (await world.caches.keys()).filter((name) => name.startsWith(cacheName(world, '')));
    await Promise.all(names.filter((name) => !wanted.has(name)).map((name) => world.caches.delete(name)));
  }

  knows(path: string): boolean {
    return hashIn(this.list, path) !== undefined;
  }

  /** The file if it is kept. */
  match(path: string): Promise<Response | undefined> {
    return this.cache.match(this.world.scope + path);
  }

  /** Fetches a file and keeps it. Rejects if the server cannot be reached or has a file of another build there. */
  async take(path: string): Promise<Response> {
    for (const cache of ['default', 'reload'] as const) {
      const kept = await this.keep(path, await this.world.fetch(this.world.scope + path, {cache}));
      if (kept) return kept;
    }
    throw new Error(`${path} is not the one of build ${this.list.id}.`);
  }

  /** Keeps what a server answered, if it is the file of this build. */
  async keep(path: string, answer: Response): Promise<Response | undefined> {
    const bytes = await answer.arrayBuffer();
    if ((await hashOf(bytes)) !== hashIn(this.list, path)) return undefined;
    // A new answer: one that came by a redirection may not be shown as a page.
    const kept = new Response(bytes, {headers: plainHeaders(answer.headers)});
    await this.cache.put(this.world.scope + path, kept.clone());
    return kept;
  }

  /** Keeps several files, from an older version where they are the same; calls `onKept` after each. */
  async keepAll(paths: readonly string[], onKept: (path: string) => void = () => undefined): Promise<void> {
    const older = (await Version.all(this.world)).filter(({list}) => list.id !== this.list.id);
    const rest = paths.values();
    const keepNext = async (): Promise<void> => {
      for (const path of rest) {
        if (!(await this.match(path)) && !(await this.copy(path, older))) await this.take(path);
        onKept(path);
      }
    };
    await Promise.all(Array.from({length: 4}, keepNext));
  }

  private async copy(path: string, older: readonly Version[]): Promise<boolean> {
    const same = older.filter(({list}) => hashIn(list, path) === hashIn(this.list, path));
    for (const version of same) {
      const kept = await version.match(path);
      if (!kept) continue;
      await this.cache.put(this.world.scope + path, kept);
      return true;
    }
    return false;
  }

  async isWhole(): Promise<boolean> {
    return (await this.cache.match(listAddress(this.world))) !== undefined;
  }

  /** Keeps what belongs to every copy and, renewed, what the reader had of older versions. */
  async fill(): Promise<void> {
    const had = new Set<string>();
    for (const version of await Version.all(this.world)) {
      for (const path of onUse(version.list)) if (await version.match(path)) had.add(stemOf(path));
    }
    const again = onUse(this.list).filter((path) => had.has(stemOf(path)));
    const kept = Object.keys(this.list.kept).filter((path) => path !== notFoundPage);
    await this.keepAll([...kept, ...again]);
    // Some hosts give it for any address but its own.
    if (this.knows(notFoundPage)) await this.take(notFoundPage).catch(() => undefined);
    await this.cache.put(listAddress(this.world), new Response(JSON.stringify(this.list)));
  }
}

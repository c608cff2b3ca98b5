/** Which build each open page and worker was made of. Written down, because a browser may end a service worker at any time. */
import type {World} from './scope';

export class ClientVersions {
  private readonly known = new Map<string, Promise<string | undefined>>();

  constructor(private readonly world: World) {}

  private notes(): Promise<Cache> {
    return this.world.caches.open(`notes ${new URL(this.world.scope).pathname} clients`);
  }

  private address(client: string): string {
    return `${this.world.scope}client/${client}`;
  }

  /** The id of the build, or nothing for a page that came from the network by itself. */
  of(client: string): Promise<string | undefined> {
    const known = this.known.get(client) ?? this.read(client);
    this.known.set(client, known);
    return known;
  }

  private async read(client: string): Promise<string | undefined> {
    const note = await (await this.notes()).match(this.address(client));
    return note?.text();
  }

  /** Notes the build, which may turn out only later: until then who asks for it waits. */
  async note(client: string, build: Promise<string | undefined>): Promise<void> {
    if (client === '') return;
    this.known.set(client, build);
    const id = await build;
    if (id !== undefined) await (await this.notes()).put(this.address(client), new Response(id));
  }

  /** The builds of what is open now; forgets what is not. */
  async inUse(): Promise<ReadonlySet<string>> {
    const open = (await this.world.clients.matchAll({includeUncontrolled: true, type: 'all'})).map(({id}) => id);
    const notes = await this.notes();
    const addresses = new Set(open.map((id) => this.address(id)));
    for (const {url} of await notes.keys()) if (!addresses.has(url)) await notes.delete(url);
    const builds = await Promise.all(open.map((id) => this.of(id)));
    return new Set(builds.filter((build) => build !== undefined));
  }
}

/**
 * Answers the requests of pages. A page comes from the server if it can be reached, else from the copy; whatever a page of
 * some build then asks for comes from the copy of that very build, or from the server if the file there is the same.
 */
import {isNamedByContent} from '../build-list';
import type {ClientVersions} from './client-versions';
import type {RequestEvent, World} from './scope';
import {notFoundPage, Version} from './version';

/** How long a page may take to begin to come before the copy is shown, in milliseconds. */
export const patienceMs = 4000;

type Wait = <Value>(ms: number, value: Value) => Promise<Value>;

export class Answers {
  constructor(
    private readonly world: World,
    private readonly own: Version,
    private readonly clients: ClientVersions,
    private readonly wait: Wait,
  ) {}

  /** This worker's own version if it fits, else another one that does. */
  private async find(fits: (version: Version) => boolean): Promise<Version | undefined> {
    return fits(this.own) ? this.own : (await Version.all(this.world)).find(fits);
  }

  /** A page that the reader goes to. */
  async page(event: RequestEvent, path: string): Promise<Response> {
    const {request, resultingClientId} = event;
    const fetched = this.world.fetch(request).catch(() => undefined);
    const answer = await Promise.race([fetched, this.wait(patienceMs, undefined)]);
    if (answer && answer.status < 500) {
      // Shown while it comes; that it is a page of this build is known once it has come.
      const isOwn = answer.ok && !answer.redirected && this.own.knows(path);
      const build = isOwn ? this.own.keep(path, answer.clone()).then((kept) => kept && this.own.list.id) : undefined;
      event.waitUntil(
        this.clients.note(
          resultingClientId,
          Promise.resolve(build).catch(() => undefined),
        ),
      );
      return answer;
    }
    const note = (): void => event.waitUntil(this.clients.note(resultingClientId, Promise.resolve(this.own.list.id)));
    const kept = await this.own.match(path);
    if (kept) {
      note();
      return kept;
    }
    if (this.own.knows(`${path}/`)) {
      return Response.redirect(`${this.world.scope}${path}/${new URL(request.url).search}`);
    }
    const late = answer ?? (await fetched);
    if (late) return late;
    const notFound = await this.own.match(notFoundPage);
    if (!notFound) return Response.error();
    note();
    return new Response(notFound.body, {status: 404, headers: notFound.headers});
  }

  /** A page within a page: of whichever version has it. */
  async frame(event: RequestEvent, path: string): Promise<Response> {
    const version = await this.find((one) => one.knows(path));
    return version ? this.from(version, event, path) : this.world.fetch(event.request);
  }

  /** Anything else that a page or worker asks for. */
  async file(event: RequestEvent, path: string): Promise<Response> {
    const build = await this.clients.of(event.clientId);
    event.waitUntil(this.clients.note(event.resultingClientId, Promise.resolve(build)));
    const version = await this.find(
      (one) => one.knows(path) && (one.list.id === build || (build === undefined && isNamedByContent(path))),
    );
    return version ? this.from(version, event, path) : this.world.fetch(event.request);
  }

  private async from(version: Version, event: RequestEvent, path: string): Promise<Response> {
    const kept = await version.match(path);
    if (kept) return kept;
    if (!isNamedByContent(path)) return version.take(path).catch(() => Response.error());
    // No other version has another file of that name, so the page need not wait for the proof.
    const answer = await this.world.fetch(event.request);
    if (answer.ok) event.waitUntil(version.keep(path, answer.clone()).catch(() => undefined));
    return answer;
  }
}

/** The parts of a service worker's world that this one uses; the DOM's types do not have them (https://w3c.github.io/ServiceWorker/). */

export interface Client {
  readonly id: string;
}

export interface Clients {
  readonly matchAll: (options: {
    readonly includeUncontrolled: boolean;
    readonly type: 'all';
  }) => Promise<readonly Client[]>;
  readonly claim: () => Promise<void>;
}

export interface LastingEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface RequestEvent extends LastingEvent {
  readonly request: Request;
  /** Who asks. */
  readonly clientId: string;
  /** Who comes into being by it: a page, a worker. */
  readonly resultingClientId: string;
  readonly respondWith: (answer: Promise<Response>) => void;
}

export interface ClientMessage extends LastingEvent {
  readonly data: unknown;
  readonly source: Client | null;
  readonly ports: readonly MessagePort[];
}

/** What the parts of the worker are given, so that a test can give something else. */
export interface World {
  /** The address below which the site lies. */
  readonly scope: string;
  readonly caches: CacheStorage;
  readonly clients: Clients;
  readonly fetch: typeof fetch;
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: Clients;
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: ClientMessage) => void): void;
}

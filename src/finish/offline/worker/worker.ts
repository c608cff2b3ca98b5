/** The service worker: keeps a copy of the build it was made with, and lets every open page go on with the build it is of. */
import {onUse, type BuildList, type Files} from '../build-list';
import {Answers} from './answers';
import {ClientVersions} from './client-versions';
import {stateOf, type CopyState, type Question} from './questions';
import type {WorkerScope} from './scope';
import {Version} from './version';

/** Put in when the build is finished. */
declare const buildList: BuildList;

const worker = self as unknown as WorkerScope;
const {scope} = worker.registration;
const world = {scope, caches, clients: worker.clients, fetch: self.fetch.bind(self)};
const own = Version.of(world, buildList);
const clients = new ClientVersions(world);
const wait = <Value>(ms: number, value: Value): Promise<Value> =>
  new Promise((resolve) => setTimeout(() => resolve(value), ms));
const answers = own.then((version) => new Answers(world, version, clients, wait));

/** Lets go of the versions that no open page is of. */
async function tidy(): Promise<void> {
  const {installing, waiting} = worker.registration;
  if (installing ?? waiting) return; // its files are not to be touched
  await Version.deleteAllBut(world, new Set([...(await clients.inUse()), buildList.id]));
}

worker.addEventListener('install', (event) => {
  const {connection} = navigator as {readonly connection?: {readonly saveData?: boolean}};
  // A reader who saves data keeps the copy that is there.
  const isUpdate = worker.registration.active !== null;
  if (connection?.saveData && isUpdate) event.waitUntil(Promise.reject(new Error('Saving data: no update.')));
  else event.waitUntil(own.then((version) => version.fill()).then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => event.waitUntil(tidy()));

worker.addEventListener('fetch', (event) => {
  const {request} = event;
  const {href, origin, pathname} = new URL(request.url);
  if (request.method !== 'GET' || !href.startsWith(scope) || request.headers.has('range')) return;
  const path = (origin + pathname).slice(scope.length).replace(/(^|\/)index\.html$/, '$1');
  event.respondWith(
    answers.then((all) => {
      if (request.mode !== 'navigate') return all.file(event, path);
      return request.destination === 'document' ? all.page(event, path) : all.frame(event, path);
    }),
  );
});

/** A page has opened: notes its build, keeps what it had fetched before this worker could see it. */
async function opened(client: string, build: string, paths: readonly string[]): Promise<void> {
  const version = (await Version.all(world)).find(({list}) => list.id === build);
  if (version && (await clients.of(client)) === undefined) await clients.note(client, Promise.resolve(build));
  if (version) {
    await worker.clients.claim();
    const asked = new Set(onUse(version.list));
    await version.keepAll(paths.filter((path) => asked.has(path)));
  }
  await tidy();
}

/** The state of the copy; one that was removed while this worker ran is made again. */
async function wholeState(): Promise<CopyState> {
  const version = await Version.of(world, buildList);
  if (!(await version.isWhole())) await version.fill();
  return stateOf(version);
}

async function keep(files: Files, port: MessagePort): Promise<void> {
  let kept = 0;
  try {
    await (await Version.of(world, buildList)).keepAll(Object.keys(files), () => port.postMessage({kept: ++kept}));
    port.postMessage({done: true});
  } catch {
    port.postMessage({done: false});
  }
}

worker.addEventListener('message', (event) => {
  const question = event.data as Question;
  const [port] = event.ports;
  if (question.kind === 'opened' && event.source) {
    event.waitUntil(opened(event.source.id, question.build, question.paths).catch(() => undefined));
    port?.postMessage({isCurrent: question.build === buildList.id});
  } else if (question.kind === 'state' && port) {
    event.waitUntil(wholeState().then((state) => port.postMessage(state)));
  } else if (question.kind === 'keep' && port) {
    const part = buildList.parts.find(({name}) => name === question.part);
    event.waitUntil(keep(part?.files ?? {}, port));
  }
});

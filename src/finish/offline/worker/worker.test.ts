import {beforeEach, expect, test} from 'vitest';
import {hashOf, type BuildList, type Files} from '../build-list';
import {Answers} from './answers';
import {ClientVersions} from './client-versions';
import type {Client, RequestEvent, World} from './scope';
import {Version} from './version';

const scope = 'https://example.org/notes/';
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Enough of a browser: caches in memory, a server whose files a test can change or which it can stop. */
function browser() {
  const stored = new Map<string, Map<string, Response>>();
  const cache = (files: Map<string, Response>) => ({
    match: (address: string) => Promise.resolve(files.get(address)?.clone()),
    put: (address: string, response: Response) => Promise.resolve(void files.set(address, response)),
    delete: (address: string) => Promise.resolve(files.delete(address)),
    keys: () => Promise.resolve([...files.keys()].map((url) => ({url}))),
  });
  const caches = {
    open: (name: string) => {
      const files = stored.get(name) ?? new Map<string, Response>();
      stored.set(name, files);
      return Promise.resolve(cache(files));
    },
    keys: () => Promise.resolve([...stored.keys()]),
    delete: (name: string) => Promise.resolve(stored.delete(name)),
  } as unknown as CacheStorage;
  const server = {files: {} as Record<string, string>, isUp: true, asked: [] as string[]};
  const open: Client[] = [];
  const fetchFrom = (input: RequestInfo | URL): Promise<Response> => {
    const path = (input instanceof Request ? input.url : String(input)).slice(scope.length);
    server.asked.push(path);
    if (!server.isUp) return Promise.reject(new TypeError('Failed to fetch'));
    const text = server.files[path];
    return Promise.resolve(new Response(text ?? 'not there', {status: text === undefined ? 404 : 200}));
  };
  const world: World = {
    scope,
    caches,
    clients: {matchAll: () => Promise.resolve(open), claim: () => Promise.resolve()},
    fetch: fetchFrom,
  };
  return {world, server, open};
}

async function hashed(files: Readonly<Record<string, string>>): Promise<Files> {
  const entries = Object.entries(files).map(async ([path, text]) => [path, await hashOf(bytes(text))] as const);
  return Object.fromEntries(await Promise.all(entries));
}

const build = async (
  id: string,
  kept: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
): Promise<BuildList> => ({id, kept: await hashed(kept), keptBytes: 1, parts: [], others: await hashed(others)});

function event(
  path: string,
  clientId: string,
  resultingClientId = '',
): RequestEvent & {readonly settled: () => Promise<unknown>} {
  const work: Promise<unknown>[] = [];
  return {
    request: new Request(scope + path),
    clientId,
    resultingClientId,
    waitUntil: (more) => void work.push(more),
    respondWith: () => undefined,
    settled: () => Promise.all(work),
  };
}

const first = {'': 'home 1', 'kms/': 'kms 1', 'words.json': 'words 1', 'assets/a.11111111.js': 'a'};
const second = {'': 'home 2', 'kms/': 'kms 2', 'words.json': 'words 2', 'assets/a.11111111.js': 'a'};
const never = <Value>(): Promise<Value> => new Promise<Value>(() => undefined);

let here: ReturnType<typeof browser>;
let clients: ClientVersions;

beforeEach(() => {
  here = browser();
  clients = new ClientVersions(here.world);
});

async function installed(list: BuildList): Promise<Answers> {
  const version = await Version.of(here.world, list);
  await version.fill();
  return new Answers(here.world, version, clients, never);
}

/** Goes to a page as a browser does and gives its text. */
async function goTo(answers: Answers, path: string, client: string): Promise<string> {
  const visit = event(path, '', client);
  const text = await (await answers.page(visit, path)).text();
  await visit.settled();
  return text;
}
const get = async (answers: Answers, path: string, client: string): Promise<string> => {
  const answer = await answers.file(event(path, client), path);
  return answer.type === 'error' ? 'no answer' : answer.text();
};

test('with the server stopped pages and their files come from the copy', async () => {
  here.server.files = first;
  const answers = await installed(await build('one', first));
  here.server.isUp = false;
  expect(await goTo(answers, 'kms/', 'tab')).toBe('kms 1');
  expect(await get(answers, 'words.json', 'tab')).toBe('words 1');
  expect((await answers.page(event('kms', '', 'x'), 'kms')).headers.get('location')).toBe(`${scope}kms/`);
});

test('a server that does not begin to answer is not waited for', async () => {
  here.server.files = first;
  await installed(await build('one', first));
  const slow = {...here.world, fetch: never} as unknown as World;
  const version = await Version.of(slow, await build('one', first));
  const patient = new Answers(slow, version, clients, (_, value) => Promise.resolve(value));
  expect(await goTo(patient, 'kms/', 'tab')).toBe('kms 1');
});

test('a copy is not made of files of another build', async () => {
  here.server.files = {...first, 'kms/': 'kms 2'};
  await expect(installed(await build('one', first))).rejects.toThrow(/kms\/ is not the one of build one/);
  expect(await Version.all(here.world)).toEqual([]);
});

test('after an update each page goes on with its own version, also when the worker was ended in between', async () => {
  here.server.files = first;
  const before = await installed(await build('one', first));
  expect(await goTo(before, '', 'old tab')).toBe('home 1');
  here.server.files = second;
  clients = new ClientVersions(here.world);
  const after = await installed(await build('two', second));
  expect(await goTo(after, '', 'new tab')).toBe('home 2');
  expect(await get(after, 'words.json', 'old tab')).toBe('words 1');
  expect(await get(after, 'words.json', 'new tab')).toBe('words 2');
});

test('a page of a newer build than the copy gets nothing from it but files told by their name', async () => {
  here.server.files = first;
  const answers = await installed(await build('one', first));
  here.server.files = second;
  expect(await goTo(answers, '', 'tab')).toBe('home 2');
  expect(await get(answers, 'words.json', 'tab')).toBe('words 2');
  here.server.asked.length = 0;
  expect(await get(answers, 'assets/a.11111111.js', 'tab')).toBe('a');
  expect(here.server.asked).toEqual([]);
});

test('what a tool asked for is kept, and a file of a newer build is no answer to an older page', async () => {
  const list = {'list.json': 'list 1', 'more.json': 'more 1'};
  here.server.files = {...first, ...list};
  const answers = await installed(await build('one', first, list));
  await goTo(answers, '', 'tab');
  expect(await get(answers, 'list.json', 'tab')).toBe('list 1');
  here.server.files = {...second, 'list.json': 'list 2', 'more.json': 'more 2'};
  expect(await get(answers, 'list.json', 'tab')).toBe('list 1');
  expect(await get(answers, 'more.json', 'tab')).toBe('no answer');
});

test('an update fetches what changed, and again what the reader had of tools', async () => {
  const had = {'engines/x-11111111.txt': 'x 1', 'engines/y-11111111.txt': 'y 1'};
  here.server.files = {...first, ...had};
  const answers = await installed(await build('one', first, had));
  await goTo(answers, '', 'tab');
  const asked = event('engines/x-11111111.txt', 'tab');
  await answers.file(asked, 'engines/x-11111111.txt');
  await asked.settled();
  const next = {'engines/x-22222222.txt': 'x 2', 'engines/y-22222222.txt': 'y 2'};
  here.server.files = {...second, ...next};
  here.server.asked.length = 0;
  const version = await Version.of(here.world, await build('two', second, next));
  await version.fill();
  expect(here.server.asked.sort()).toEqual(['', 'engines/x-22222222.txt', 'kms/', 'words.json']);
  expect(await version.match('engines/y-22222222.txt')).toBeUndefined();
});

test('a version goes when the last page of it is closed', async () => {
  here.server.files = first;
  here.open.push({id: 'old tab'});
  await goTo(await installed(await build('one', first)), '', 'old tab');
  here.server.files = second;
  await installed(await build('two', second));
  const idsLeft = async (): Promise<readonly string[]> => {
    await Version.deleteAllBut(here.world, new Set([...(await clients.inUse()), 'two']));
    return (await Version.all(here.world)).map(({list}) => list.id);
  };
  expect(await idsLeft()).toEqual(['one', 'two']);
  here.open.length = 0;
  expect(await idsLeft()).toEqual(['two']);
});

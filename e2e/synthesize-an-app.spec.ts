/** The CDK bench: what it makes is what Node makes, nothing runs unasked, and nothing gets out of its sandbox. */
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {test as plainTest, type Locator, type Page} from '@playwright/test';
import {synthesizeInNode} from '../src/plugins/cdk-engine/in-node';
import {samples} from '../src/widgets/cdk-bench/samples';
import {codec} from '../src/widgets/cdk-bench/state';
import {violations} from './axe';
import {expect, open, test} from './fixtures';

const path = '/cdk/';
const toolOn = (page: Page): Locator => page.getByRole('region', {name: 'CDK bench', exact: true});
const verdictOf = (tool: Locator): Locator => tool.getByRole('status').filter({hasText: /\d (?:resource|error)s?\b/});
const press = (tool: Locator): Promise<void> => tool.getByRole('button', {name: 'Synthesize'}).click();

test('write, break, read the message and mend, by keyboard alone', {tag: '@phone'}, async ({page}) => {
  await open(page, path);
  const tool = toolOn(page);
  const tree = tool.getByRole('table', {name: 'Construct tree'});
  const before = await tree.innerText();
  const program = tool.getByRole('textbox', {name: 'Program'});
  const write = async (text: string): Promise<void> => {
    await program.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  };
  await write(samples[0].state.program);
  await expect(verdictOf(tool)).toHaveText(/1 resource in Shop\.template\.json, in \d+ ms/);
  await expect(tool.getByRole('button', {name: 'Synthesize'})).toBeFocused();
  expect(await tree.innerText(), 'what stood there before is what comes out').toBe(before);

  await write(samples.find(({name}) => name === 'same-id')!.state.program);
  await expect(verdictOf(tool)).toHaveText(/1 error, the first at line 6/);
  await expect(program).toHaveAccessibleDescription(/Line 6: There is already a Construct with name 'Jobs' in Stack/);
  await expect(tool.getByText('Two constructs in one scope have the same ID.')).toBeVisible();
  expect(await violations(tool)).toEqual([]);
  const messages = tool.getByRole('list', {name: 'Messages'});
  await messages.getByRole('button', {name: 'line 6'}).press('Enter');
  await expect(program).toBeFocused();
  await page.keyboard.insertText("new Queue(stack, 'Tasks');");
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(verdictOf(tool)).toHaveText(/2 resources in Shop\.template\.json/);

  await tool.getByRole('checkbox', {name: 'Colours and line numbers'}).press(' ');
  await expect(program).toContainText("new Queue(stack, 'Tasks');");
  await write('const = 1');
  await expect(messages).toContainText('Unexpected token');
  await expect(verdictOf(tool)).toHaveText(/at line 1/);
  await expect(program).toHaveText('const = 1');
});

test('every sample gives, byte for byte, what Node makes of it', async ({page}) => {
  test.setTimeout(60_000 + samples.length * 10_000);
  await open(page, path);
  const tool = toolOn(page);
  for (const {name, state, expects} of samples) {
    await tool.getByRole('combobox', {name: 'Sample', exact: true}).selectOption(name);
    await press(tool);
    if ('error' in expects) {
      await expect(tool.getByRole('list', {name: 'Messages'})).toContainText(expects.error);
      await expect(verdictOf(tool)).toContainText(`the first at line ${expects.line}`);
      continue;
    }
    await expect(verdictOf(tool)).toContainText(/in \d+ ms/);
    const [template] = synthesizeInNode(state.program);
    const text = tool.getByRole('region', {name: `Text of ${template?.file}`}).locator('pre');
    expect(await text.textContent(), name).toBe(template?.text);
  }
});

test('a page leads to its program, which waits for the button', async ({page}) => {
  const tool = toolOn(page);
  await open(page, path);
  await tool.getByRole('textbox', {name: 'Program'}).fill('// typed before');
  await open(page, '/cloud-map/');
  await page.getByRole('link', {name: 'a namespace, a service, an instance'}).click();
  const sample = tool.getByRole('combobox', {name: 'Sample', exact: true});
  await expect(sample).toHaveValue('namespace');
  await expect(tool.getByText('Nothing has run yet.')).toBeVisible();
  await page.getByRole('link', {name: 'Direct link to CDK bench'}).click();
  await expect(page).toHaveURL(/#cdk-bench$/);
  await expect(sample).toHaveValue('namespace');
  await page.goto(`${path}#cdk-bench.sample=%3Cimg%20onerror%3E`);
  await expect(tool.getByText('This link could not be read')).toBeVisible();
  await expect(sample).toHaveValue('namespace');
});

test('a program from a link waits for the button, and one without end can be stopped', async ({page}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const program = 'for (;;) {}\n';
  await open(page, `${path}#${codec.encode({program})}`);
  const tool = toolOn(page);
  await expect(tool.getByRole('textbox', {name: 'Program'})).toHaveValue(program);
  await expect(tool.getByText('Nothing has run yet.')).toBeVisible();
  expect(asked.filter((address) => address.includes('/engines/'))).toEqual([]);
  await press(tool);
  await expect(tool.getByText('Running …')).toBeVisible();
  await tool.getByRole('button', {name: 'Stop'}).click();
  await expect(tool.getByText('Stopped before it came to an end.')).toBeVisible();
  await tool.getByRole('combobox', {name: 'Sample', exact: true}).selectOption('queue');
  await press(tool);
  await expect(verdictOf(tool)).toContainText(/1 resource in .*, in \d+ ms/);
});

test('a program that does not end is ended, and the page answers all the while', async ({page}) => {
  await open(page, path);
  const tool = toolOn(page);
  const program = tool.getByRole('textbox', {name: 'Program'});
  await page.clock.install();
  await program.fill('for (;;) {}\n');
  await press(tool);
  await expect(tool.getByText('Running …')).toBeVisible();
  await program.fill('// answers');
  await expect(program).toHaveValue('// answers');
  await expect(async () => {
    await page.clock.fastForward(1000);
    await expect(tool.getByText('The program did not end within 10 seconds and was stopped.')).toBeVisible({
      timeout: 1,
    });
  }).toPass({intervals: [200]});
  await expect(tool.getByRole('button', {name: 'Stop'})).toBeHidden();
});

/** Holds the run back, tries every way out, and sends an answer of its own making with what became of each. */
const escape = (port: number): string => `
globalThis.setTimeout = () => 0;
const scope: any = globalThis;
const away = 'http://localhost:${port}/';
const socket = (one: any) => new Promise((resolve, reject) => { one.onopen = resolve; one.onerror = reject; });
const child = (address: string) => new Promise((resolve, reject) => {
  const worker = new Worker(address);
  worker.onmessage = ({data}) => (data === 'out' ? resolve(data) : reject(data));
  worker.onerror = reject;
});
const script = "fetch('" + away + "').then(() => postMessage('out'), () => postMessage('held'))";
const waysOut: Record<string, () => unknown> = {
  fetch: () => fetch(away),
  'another host': () => fetch('http://127.0.0.1:${port}/'),
  XMLHttpRequest: () => { const request = new XMLHttpRequest(); request.open('GET', away, false); request.send(); },
  importScripts: () => scope.importScripts(away),
  import: () => import(away),
  WebSocket: () => socket(new WebSocket('ws://localhost:${port}/')),
  EventSource: () => socket(new EventSource(away)),
  WebTransport: () => new scope.WebTransport(away.replace('http:', 'https:')).ready,
  'a font': () => new FontFace('away', 'url(' + away + ')').load(),
  'the address': () => { scope.location.href = away; },
  'a beacon': () => scope.navigator.sendBeacon(away, 'out'),
  'a new window': () => scope.open(away),
  'a form': () => scope.document.createElement('form').submit(),
  'a link that connects ahead': () => scope.document.createElement('link'),
  'a service worker': () => scope.navigator.serviceWorker.register(away),
  'a shared worker': () => new scope.SharedWorker(away),
  'a worker of its own': () => child(URL.createObjectURL(new Blob([script]))),
  'a worker by address': () => child(away),
  parent: () => scope.parent.document.title,
  window: () => scope.window.top.location,
  document: () => scope.document.cookie,
  localStorage: () => scope.localStorage.length,
  sessionStorage: () => scope.sessionStorage.length,
  indexedDB: () => new Promise((resolve, reject) => {
    const request = indexedDB.open('x');
    request.onsuccess = resolve;
    request.onerror = reject;
  }),
  cookieStore: () => scope.cookieStore.getAll(),
  'private files': () => navigator.storage.getDirectory(),
  caches: () => caches.open('x'),
};
(async () => {
  const printed: string[] = [];
  for (const [way, attempt] of Object.entries(waysOut)) {
    let outcome = 'out';
    try { await attempt(); } catch { outcome = 'held'; }
    printed.push(way + ': ' + outcome);
  }
  new BroadcastChannel('escaped').postMessage('out');
  scope.postMessage(JSON.stringify({templates: [], tree: [], problems: [], printed, tookMs: 1}));
})();
`;

/** What a script of the sandbox's page could try, though no program gets that far; each gives whether it got out. */
const escapeFromPage = async (away: string): Promise<readonly string[]> => {
  const loaded = (tag: 'img' | 'script', address: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const element = Object.assign(document.createElement(tag), {src: address, onload: resolve, onerror: reject});
      document.body.append(element);
    });
  const socket = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      Object.assign(new WebSocket(away.replace('http:', 'ws:')), {onopen: resolve, onerror: reject});
    });
  const waysOut: Readonly<Record<string, () => unknown>> = {
    fetch: () => fetch(away),
    image: () => loaded('img', away),
    script: () => loaded('script', away),
    WebSocket: socket,
    top: () => top?.location.assign(away),
    parent: () => parent.document.title,
    window: () => {
      if (!window.open(away)) throw new Error('no window');
    },
    cookie: () => document.cookie,
    localStorage: () => localStorage.length,
    sessionStorage: () => sessionStorage.length,
    indexedDB: () => indexedDB.open('x'),
    caches: () => caches.open('x'),
  };
  // These two say nothing of what becomes of them: the server does.
  navigator.sendBeacon(away, 'out');
  const form = Object.assign(document.createElement('form'), {action: away, method: 'post'});
  document.body.append(form);
  form.submit();
  const outcomes: string[] = [];
  for (const [way, attempt] of Object.entries(waysOut)) {
    try {
      await attempt();
      outcomes.push(`${way}: out`);
    } catch {
      outcomes.push(`${way}: held`);
    }
  }
  return outcomes;
};

// The browser's own words about each attempt are wanted here, so this story does without the silent console.
plainTest('no way leads out of the sandbox: not to the network, the page or its storage', async ({page}) => {
  // It would answer anybody, and notes every connection, whatever becomes of it.
  const connections: unknown[] = [];
  const server = createServer((_, response) => response.setHeader('access-control-allow-origin', '*').end('ok'));
  server.on('connection', (socket) => connections.push(socket.remotePort));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const {port} = server.address() as AddressInfo;
  await open(page, path);
  await page.evaluate(() => {
    const heard: string[] = [];
    new BroadcastChannel('escaped').onmessage = ({data}: MessageEvent<string>) => heard.push(data);
    Object.assign(window, {heard});
    localStorage.setItem('of-the-page', '1');
  });
  const tool = toolOn(page);
  await tool.getByRole('textbox', {name: 'Program'}).fill(escape(port));
  await press(tool);
  const printed = tool.getByRole('figure', {name: 'What the program printed'});
  await expect(printed).toContainText('caches');
  const outcomes = (await printed.locator('pre').innerText()).split('\n');
  expect(outcomes).toHaveLength(27);
  expect(outcomes.filter((outcome) => !outcome.endsWith(': held'))).toEqual([]);
  // Around it stands a page of ours, which runs nothing of the program and lends the sandbox its policy.
  const around = page.frames().find((frame) => frame.url().includes('/sandbox-'))!;
  const [sandbox] = around.childFrames();
  if (!sandbox) throw new Error('There is no sandbox.');
  expect(
    (await sandbox.evaluate(escapeFromPage, `http://localhost:${port}/`)).filter(
      (outcome) => !outcome.endsWith(': held'),
    ),
  ).toEqual([]);
  expect(connections).toEqual([]);
  expect(new URL(page.url()).pathname).toBe(path);
  expect(await page.evaluate(() => (window as unknown as {heard: string[]}).heard)).toEqual([]);
  // Anybody else does reach that server.
  expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe('ok');
  expect(connections).toHaveLength(1);
  server.closeAllConnections();
  server.close();
});

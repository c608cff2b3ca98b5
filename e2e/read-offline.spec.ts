/** The copy for reading offline: it works with the server stopped, and an update never mixes two versions. */
import {test, type Page} from '@playwright/test';
import {hashOf} from '../src/finish/offline/build-list';
import {violations} from './axe';
import {expect, waitForHydration} from './fixtures';
import {readBuilt, SiteServer, type ReadFile} from './site-server';

let server: SiteServer;
test.beforeEach(() => {
  server = new SiteServer();
});
test.afterEach(() => server.stop());
test.use({serviceWorkers: 'allow'});

/** Opens a page that the copy answers for, and waits until there is one. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, {once: true}));
  });
}

test('after one visit the server may go: reload, search, go to pages, use two tools', async ({page}) => {
  const address = await server.start();
  await visit(page, address);
  await server.stop();

  await page.reload();
  await waitForHydration(page);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('envelope encryption');
  await page.getByRole('dialog').getByRole('option').first().click();
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();

  await page.goto(`${address}eventbridge/event-patterns/`);
  await waitForHydration(page);
  const tester = page.getByRole('region', {name: 'Event-pattern tester', exact: true});
  const samples = tester.getByRole('combobox', {name: 'Sample', exact: true});
  await samples.selectOption({index: 1});
  await expect(tester.getByRole('status').filter({hasText: /match/i}).first()).toBeVisible();

  await page.goto(`${address}cli-sdk/retries`);
  await expect(page).toHaveURL(`${address}cli-sdk/retries/`);
  await waitForHydration(page);
  const simulator = page.getByRole('region', {name: 'Retry simulator', exact: true});
  await simulator.getByRole('combobox', {name: 'Sample', exact: true}).selectOption({index: 1});
  await expect(simulator.getByRole('status').filter({hasText: /\d/}).first()).toBeVisible();

  const missing = await page.goto(`${address}no-such-page/`);
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
});

test('a library that a tool has fetched, or the reader asked to keep, is there without the server', async ({page}) => {
  const address = await server.start();
  await visit(page, `${address}offline/`);
  await waitForHydration(page);
  const copy = page.getByRole('region', {name: 'The copy in this browser'});
  const row = copy.getByRole('row').filter({hasText: 'aws-cdk-lib'});
  await expect(row).toContainText('not kept');
  await row.getByRole('button', {name: 'Keep CDK bench library'}).click();
  await expect(row).not.toContainText('not kept');
  await expect(copy.getByRole('status')).toContainText('A copy of all pages, the search and the tools is kept');
  expect(await violations(copy)).toEqual([]);
  await server.stop();

  await page.goto(`${address}cdk/`);
  await waitForHydration(page);
  const bench = page.getByRole('region', {name: 'CDK bench', exact: true});
  await bench.getByRole('button', {name: 'Synthesize'}).click();
  await expect(bench.getByRole('status').filter({hasText: /in \d+ ms/})).toBeVisible({timeout: 30_000});

  await page.goto(`${address}offline/`);
  await page.getByRole('button', {name: 'Remove the copy'}).click();
  await expect(copy.getByRole('status')).toContainText('No copy is kept in this browser.');
  const builds = () => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' build ')));
  expect(await builds()).toEqual([]);
});

/** The built site with other words on its pages, as a later build would have them. */
async function laterBuild(): Promise<ReadFile> {
  let worker = String(readBuilt('sw.js'));
  const changed = new Map<string, string>();
  const build = /data-build=([\w-]+)/.exec(String(readBuilt('index.html')))?.[1] ?? '';
  const pages = [...worker.matchAll(/"((?:[\w-]+\/)*)":"[\w-]{12}"/g)].map(([, path = '']) => `${path}index.html`);
  for (const file of [...new Set(pages), 'search-documents.json']) {
    const before = readBuilt(file);
    const after = String(before).replaceAll(build, 'later-build_').replace('<title data-rh=true>', '$&Later: ');
    const content = file.endsWith('.json') ? `${after} ` : after;
    changed.set(file, content);
    const [was, is] = await Promise.all([before, content].map((one) => hashOf(new Uint8Array(Buffer.from(one)))));
    worker = worker.replace(`"${was}"`, `"${is}"`);
  }
  changed.set('sw.js', worker.replaceAll(build, 'later-build_'));
  return (path) => changed.get(path) ?? readBuilt(path);
}

test('an update leaves open pages as they are, says so, and keeps what was typed', async ({page, context}) => {
  const address = await server.start();
  await visit(page, `${address}cli-sdk/retries/`);
  await waitForHydration(page);
  const documents = (one: Page): Promise<number> =>
    one.evaluate(async () => (await (await fetch('/search-documents.json')).text()).length);
  const before = await documents(page);
  const simulator = page.getByRole('region', {name: 'Retry simulator', exact: true});
  const chosen = simulator.getByRole('combobox', {name: 'Sample', exact: true});
  await chosen.selectOption({index: 2});
  const sample = await chosen.inputValue();

  server.read = await laterBuild();
  await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
  const notice = page.getByRole('complementary', {name: 'Newer version'});
  await expect(notice.getByRole('status')).toContainText('A newer version of these notes is there.');
  expect(await violations(notice)).toEqual([]);
  expect(await documents(page)).toBe(before);

  const other = await context.newPage();
  await other.goto(`${address}kms/`);
  await expect(other).toHaveTitle(/^Later: /);
  expect(await documents(other)).toBe(before + 1);
  await server.stop();
  expect(await documents(page), 'the older page still has its own').toBe(before);
  await other.close();

  await notice.getByRole('button', {name: 'Reload'}).click();
  // By its build: script, which a page reloaded runs at once, gives it the title again that this build has in its script.
  await expect(page.locator('script[data-build="later-build_"]')).toBeAttached();
  await waitForHydration(page);
  await expect(chosen).toHaveValue(sample);
  expect(await documents(page)).toBe(before + 1);
});

test('a reader who saves data gets no copy unasked', async ({page}) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', {get: () => ({saveData: true})}),
  );
  const address = await server.start();
  await page.goto(`${address}offline/`);
  await waitForHydration(page);
  const copy = page.getByRole('region', {name: 'The copy in this browser'});
  await expect(copy.getByRole('status')).toContainText('No copy is kept in this browser.');
  await copy.getByRole('button', {name: /^Keep a copy \(\d+\.\d MB\)$/}).click();
  await expect(copy.getByRole('status')).toContainText('A copy of all pages, the search and the tools is kept');
});

/** Light from the start: pages are whole without script, script comes only when it is wanted, and no early act is lost. */
import {readdirSync, readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {bundlesAsked, expect, isHydrated, test, waitForHydration} from './fixtures';

/** A page with a tool, one of its fields, and what a reader may enter there. The page repeats the entry elsewhere. */
const tool = {path: '/cli-sdk/signature-v4/', field: 'Region', entry: 'xx-test-1'};
const filter = {path: '/errors/', field: 'Filter messages', entry: '000000', answer: /^No message fits/};
const isBundle = (address: string): boolean => /\/assets\/js\/.*\.js$/.test(address);

/** Lets held bundles through, by page. */
const releases = new WeakMap<Page, () => void>();

const searchField = (page: Page) => page.getByRole('search').getByLabel('Search');
const colourMode = (page: Page) => page.getByRole('button', {name: 'Switch between dark and light mode'});
/** Lets the bundles through at last. */
const hydrate = (page: Page): Promise<void> => {
  releases.get(page)?.();
  return isHydrated(page);
};

/** The addresses that a built page lists for its loader: its scripts, after their folder and the whole style sheet. */
const bundlesOf = (html: string): readonly string[] => {
  const [folder, , ...names] = JSON.parse(
    /<script type="application\/json" id="after-paint">(.*?)<\/script>/.exec(html)?.[1] ?? '[]',
  ) as string[];
  return names.map((name) => `${folder ?? ''}${name}`);
};

/** Holds the bundles back until the test waits for script, on a slow processor if so asked. */
async function holdScript(page: Page, cpu: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: cpu});
  const released = new Promise<void>((resolve) => releases.set(page, resolve));
  await page.route(
    ({pathname}) => isBundle(pathname),
    async (route) => {
      await released;
      await route.continue().catch(() => {}); // the page may be gone
    },
  );
}

/** Opens a page without waiting for script, and proves that none has run. */
async function openEarly(page: Page, path: string): Promise<void> {
  await page.goto(path, {waitUntil: 'commit'});
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'false');
}

/** Presses where the button stands: a button that waits for script is still disabled. */
async function press(page: Page): Promise<void> {
  const box = await colourMode(page).boundingBox();
  if (!box) throw new Error('The colour-mode button is not shown.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

test('the loader is small and the same on every page', async ({request}) => {
  const sitemap = readFileSync('build/sitemap.xml', 'utf8');
  const loaders = new Set<string>();
  for (const [, url = ''] of sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)) {
    const html = await (await request.get(new URL(url).pathname)).text();
    const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, body = '']) => body);
    scripts.filter((body) => body.includes('after-paint')).forEach((body) => loaders.add(body));
    expect(html).not.toMatch(/<script[^>]*\ssrc=\S*\/assets\/js\//);
    expect(bundlesOf(html).length).toBeGreaterThan(1);
  }
  expect(loaders.size).toBe(1);
  expect([...loaders].join('').length).toBeLessThan(2600);
});

test('no highlighter is sent: code is coloured in the page already', async ({page}) => {
  const scripts = readdirSync('build/assets/js').filter((file) => file.endsWith('.js'));
  expect(scripts.filter((file) => readFileSync(`build/assets/js/${file}`, 'utf8').includes('prismjs'))).toEqual([]);
  await page.goto(tool.path);
  const keyword = page.getByRole('main').getByText('import', {exact: true}).first();
  const plain = page.getByRole('main').getByText('hashlib').first();
  const colour = (element: Element) => getComputedStyle(element).color;
  expect(await keyword.evaluate(colour)).not.toBe(await plain.evaluate(colour));
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('a page shows its text, claims, links and search field', async ({page, browser, baseURL}) => {
    await page.goto(tool.path);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', {level: 1})).toBeVisible();
    await expect(searchField(page)).toBeEditable();
    const scripted = await (await browser.newContext({baseURL, javaScriptEnabled: true})).newPage();
    await scripted.goto(tool.path);
    await waitForHydration(scripted);
    const article = scripted.getByRole('article');
    for (const line of (await article.innerText()).split('\n').filter((text) => text.trim() !== '')) {
      expect(await page.getByRole('article').innerText()).toContain(line);
    }
    await expect(page.getByRole('article').getByRole('link')).toHaveCount(await article.getByRole('link').count());
    await scripted.context().close();
  });
});

for (const cpu of [1, 4]) {
  test.describe(`while script is late, on a processor ${cpu}× slower`, () => {
    test.beforeEach(({page}) => holdScript(page, cpu));

    test('text typed early is kept, known to the tool, and goes on where the caret stood', async ({page}) => {
      await openEarly(page, tool.path);
      const field = page.getByRole('textbox', {name: tool.field});
      await field.selectText();
      await page.keyboard.type(tool.entry);
      await page.keyboard.press('ArrowLeft');
      await hydrate(page);
      await expect(page.getByRole('main')).toContainText(tool.entry);
      await expect(field).toBeFocused();
      await page.keyboard.type('0');
      await expect(field).toHaveValue(`${tool.entry.slice(0, -1)}0${tool.entry.slice(-1)}`);
    });

    test('a filter typed early filters', async ({page}) => {
      await openEarly(page, filter.path);
      const field = page.getByLabel(filter.field);
      await expect(page.getByText(filter.answer)).toBeHidden();
      await field.fill(filter.entry);
      await hydrate(page);
      await expect(field).toHaveValue(filter.entry);
      await expect(page.getByText(filter.answer)).toBeVisible();
    });

    for (const keys of ['/', 'Control+k']) {
      test(`${keys} pressed early leads to the search, and the letters after it land there`, async ({page}) => {
        await openEarly(page, tool.path);
        await page.keyboard.press(keys);
        await page.keyboard.type('kms');
        await hydrate(page);
        await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('kms');
      });
    }

    for (const [presses, mode, next] of [
      [1, 'light', 'dark'],
      [2, 'dark', 'system'],
    ] as const) {
      test(`${presses} early press of the colour mode counts ${presses}`, async ({page}) => {
        await openEarly(page, tool.path);
        for (let count = 0; count < presses; count++) await press(page);
        await hydrate(page);
        await expect(page.locator('html')).toHaveAttribute('data-theme-choice', mode);
        await colourMode(page).click();
        await expect(page.locator('html')).toHaveAttribute('data-theme-choice', next);
      });
    }

    test('an early click on a section of the sidebar opens it once', async ({page}) => {
      await openEarly(page, '/');
      const section = page.getByRole('button', {name: /^Expand sidebar category/}).first();
      const name = ((await section.getAttribute('aria-label')) ?? '').replace('Expand', 'Collapse');
      await section.click();
      await hydrate(page);
      await expect(page.getByRole('button', {name, exact: true})).toHaveAttribute('aria-expanded', 'true');
    });

    test('an early click on a link leads there once', async ({page}) => {
      await openEarly(page, tool.path);
      await page.getByRole('link', {name: 'AWS Developer Notes'}).click();
      await expect(page).toHaveURL('/');
      await page.goBack({waitUntil: 'commit'}); // its load waits for the script that is held here
      await expect(page).toHaveURL(tool.path);
    });

    test('the search form works by itself', async ({page}) => {
      await openEarly(page, tool.path);
      await searchField(page).fill('kms');
      await searchField(page).press('Enter');
      await expect(page).toHaveURL('/search/?q=kms');
      await hydrate(page);
    });
  });
}

test('a page is fetched ahead only under the pointer or the focus, and only its own chunks', async ({
  page,
  context,
}) => {
  const asked = bundlesAsked(page);
  await page.goto('/');
  await waitForHydration(page);
  const links = page.getByRole('main').getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const others = [...new Set(addresses)].filter((address) => /^\/[^#]+\/$/.test(address)).slice(0, 2);
  for (const [address, intent] of [
    [others[0] ?? '', 'hover'],
    [others[1] ?? '', 'focus'],
  ] as const) {
    const other = await context.newPage();
    const needed = bundlesAsked(other);
    await other.goto(address);
    await waitForHydration(other);
    await other.close();
    const before = new Set(asked);
    const link = page.getByRole('main').locator(`a[href="${address}"]`).first();
    await link.scrollIntoViewIfNeeded();
    expect([...needed].every((chunk) => asked.has(chunk))).toBe(false);
    await (intent === 'hover' ? link.hover() : link.focus());
    await expect.poll(() => [...needed].filter((chunk) => !asked.has(chunk))).toEqual([]);
    expect([...asked].filter((chunk) => !before.has(chunk) && !needed.has(chunk))).toEqual([]);
  }
});

test('links in view fetch nothing', async ({page}) => {
  const asked = bundlesAsked(page);
  await page.goto('/');
  await waitForHydration(page);
  const own = new Set(asked);
  const links = page.getByRole('main').getByRole('link');
  for (const link of await links.all()) await link.scrollIntoViewIfNeeded();
  await expect(links.last()).toBeInViewport();
  expect([...asked].sort()).toEqual([...own].sort());
  expect(own.size).toBeLessThan(15); // of more than forty
});

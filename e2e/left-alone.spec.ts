/** A page left alone is whole and runs no script; it runs with what the reader turns to, and changes no look. */
import type {Page} from '@playwright/test';
import {bundlesAsked, expect, isHydrated, test, waitForHydration} from './fixtures';

const toolPage = '/cli-sdk/signature-v4/';

/** Until the browser has nothing left to do for a page that nobody touches. */
const rest = (page: Page): Promise<unknown> => page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));

for (const path of ['/cli-sdk/', toolPage, '/']) {
  test(`${path}, left alone, runs next to no script and fetches it only once all else is there`, async ({page}) => {
    const asked = bundlesAsked(page);
    await page.goto(path);
    await expect.poll(() => asked.size).toBeGreaterThan(5);
    const run = await page.evaluate(() =>
      [...document.scripts].filter(({type}) => !type.includes('json')).map(({src, text}) => src + text),
    );
    expect(run.join('').length).toBeLessThan(4000);
    expect(run.join('')).not.toContain('/assets/js/');
    const early = await page.evaluate(() => {
      const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const bundles = performance.getEntriesByType('resource').filter(({name}) => name.includes('/assets/js/'));
      return bundles.filter(({startTime}) => startTime < (visit?.loadEventStart ?? 0)).length;
    });
    expect(early).toBe(0);
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'false');
  });
}

test('marked claims and links need no script', async ({page}) => {
  const hasRun = () => page.locator('script[src*="/assets/js/"]').count();
  const claim = page.locator('#sigv4-presign-max-seconds');
  const background = () => claim.evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.goto(toolPage);
  const plain = await background();
  await page.goto(`${toolPage}#sigv4-presign-max-seconds`);
  await expect(claim).toBeInViewport();
  expect(await background()).not.toBe(plain);
  expect(await hasRun()).toBe(0);
  await page.getByRole('link', {name: 'Cheat sheet', exact: true}).first().click();
  await expect(page).toHaveURL('/cheat-sheet/');
  expect(await hasRun()).toBe(0);
});

test('a pointer on plain text fetches what a control runs, but not where data are saved', async ({page, browser}) => {
  const asked = bundlesAsked(page);
  await page.addInitScript(() => Object.assign(window, {requestIdleCallback: () => 0})); // a browser that never rests
  await page.goto(toolPage);
  expect([...asked]).toEqual([]);
  await page.getByRole('heading', {level: 1}).hover();
  await expect.poll(() => asked.size).toBeGreaterThan(5);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'false');
  await page.getByRole('button', {name: 'Copy link'}).first().hover();
  await isHydrated(page);

  const saving = await (await browser.newContext({baseURL: new URL(page.url()).origin})).newPage();
  await saving.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', {value: {saveData: true, effectiveType: '4g'}}),
  );
  const askedToo = bundlesAsked(saving);
  await saving.goto(toolPage);
  await saving.getByRole('heading', {level: 1}).hover();
  await rest(saving);
  expect([...askedToo]).toEqual([]);
  await saving.getByRole('button', {name: 'Copy link'}).first().hover();
  await isHydrated(saving);
  await saving.context().close();
});

test('the look of a page stays when script and the other styles come', async ({page}) => {
  const looks = ['color', 'backgroundColor', 'fontSize', 'fontWeight', 'textDecorationLine', 'borderTopWidth'] as const;
  // The contents beside an article are left out: there script marks the part that is read.
  const look = () =>
    page.locator('body *:visible:not(main *), article *:visible').evaluateAll(
      (all, names) =>
        all.map((element) => {
          const {x, y, width, height} = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          return [element.localName, x, y, width, height, ...names.map((name) => style[name])].join(' ');
        }),
      looks,
    );
  for (const path of [toolPage, '/cli-sdk/', '/errors/']) {
    await page.goto(path);
    const before = await look();
    await waitForHydration(page);
    expect(await look()).toEqual(before);
  }
});

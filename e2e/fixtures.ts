import {expect, test as base, type Page} from '@playwright/test';
import {readFileSync} from 'node:fs';

export {expect};

/** Every page of the built site, as paths below the base URL. */
export const sitePages: readonly string[] = [
  ...[...readFileSync('build/sitemap.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  ),
  '/search/',
];

/**
 * Fails a test on any console error or warning (Firefox has remarks of its own), page error, or request to another host. A
 * test that provokes noise says which: `test.use({provoked: /status of 404/})`.
 */
export const test = base.extend<{quiet: void; provoked: RegExp | undefined}>({
  provoked: [undefined, {option: true}],
  quiet: [
    async ({page, browserName, provoked}, use) => {
      const noise: string[] = [];
      page.on('console', (message) => {
        // Said for `serviceWorkers: 'block'` of the configuration, on every page.
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        const isOurs = browserName === 'chromium' && ['error', 'warning'].includes(message.type());
        if (isOurs) noise.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => noise.push(String(error)));
      // Listened to, not held up: that costs each page a tenth of its time. The browser reaches no other host anyway.
      page.on('request', (sent) => {
        const {protocol, hostname} = new URL(sent.url());
        if (/^(?:https?|wss?):$/.test(protocol) && hostname !== 'localhost') noise.push(`request to ${sent.url()}`);
      });
      await use();
      base.expect(noise.filter((one) => !provoked?.test(one))).toEqual([]);
    },
    {auto: true},
  ],
});

/** Opens a page, turns to it as a reader does and waits until all of it answers. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await waitForHydration(page);
}

/**
 * Resolves once script has come to a page and answers, which takes its time on a slow processor. Docusaurus sets the flag. Looked
 * for in each frame: an expectation that fails at first is tried again after 100, 250 and 500 ms.
 */
export async function isHydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true', null, {timeout: 30_000});
}

/** Script comes when the reader turns to the page: a bare Shift does that and nothing else. */
export async function waitForHydration(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await isHydrated(page);
}

/** The bundles that a page asks for, from the moment of the call on. */
export function bundlesAsked(page: Page): Set<string> {
  const asked = new Set<string>();
  page.on('request', (sent) => {
    if (sent.url().includes('/assets/js/')) asked.add(new URL(sent.url()).pathname);
  });
  return asked;
}

/** A link brings the beginning of its page first and the rest right after; nobody who aims below the beginning misses it. */
import type {Page} from '@playwright/test';
import {expect, open, test} from './fixtures';

declare global {
  interface Window {
    /** What stood in the page when its new heading did. */
    atHeading?: {readonly elements: number; readonly hasTool: boolean; readonly isFooterInView: boolean};
  }
}

const tool = (page: Page) => page.getByRole('region', {name: 'Envelope bench'});
const elements = (page: Page) => page.evaluate(() => document.querySelectorAll('article *').length);

/** Notes what stands in the page with its next heading, and turns to `fragment` at that moment. */
const noteHeading = (page: Page, fragment = '') =>
  page.evaluate((hash) => {
    const heading = () => document.querySelector('h1')?.textContent;
    const before = heading();
    delete window.atHeading;
    new MutationObserver((_, observer) => {
      if (heading() === before) return;
      observer.disconnect();
      window.atHeading = {
        elements: document.querySelectorAll('article *').length,
        hasTool: document.querySelector('[id$=-tool]') !== null,
        isFooterInView: (document.querySelector('footer')?.getBoundingClientRect().top ?? 0) < window.innerHeight,
      };
      if (hash) window.location.hash = hash;
    }).observe(document.body, {childList: true, subtree: true, characterData: true});
  }, fragment);

async function followLink(page: Page): Promise<void> {
  const link = page.getByRole('main').locator('a[href="/kms/"]').first();
  await link.hover();
  await link.click();
  await expect(page.getByRole('heading', {level: 1, name: 'KMS APIs'})).toBeVisible();
}

test('the heading comes before the tool, and the page is whole after it', async ({page}) => {
  await open(page, '/kms/');
  const whole = await elements(page);
  await open(page, '/');
  await noteHeading(page);
  await followLink(page);
  await expect(tool(page).getByRole('status').first()).toBeAttached();
  expect(await page.evaluate(() => window.atHeading)).toMatchObject({hasTool: false, isFooterInView: false});
  expect(await page.evaluate(() => window.atHeading?.elements)).toBeLessThan(whole / 2);
  await expect.poll(() => elements(page)).toBe(whole);
});

test('who turns to a place further down at once gets there', async ({page}) => {
  await open(page, '/');
  await noteHeading(page, 'envelope-bench');
  await followLink(page);
  await expect(page.getByRole('heading', {name: 'Envelope bench'})).toBeInViewport();
});

test('a page gone back to is whole at once', async ({page}) => {
  await open(page, '/kms/');
  const whole = await elements(page);
  await page.getByRole('link', {name: 'AWS Developer Notes'}).first().click();
  await expect(page.getByRole('heading', {level: 1, name: 'AWS Developer Notes'})).toBeVisible();
  await noteHeading(page);
  await page.goBack();
  await expect(tool(page)).toBeAttached();
  expect(await page.evaluate(() => window.atHeading?.elements)).toBe(whole);
});

test('the page before stays until the next one is loaded; of two links, the last leads on', async ({page}) => {
  await open(page, '/cli-sdk/');
  const sidebar = page.getByRole('navigation', {name: 'Docs sidebar'});
  const heading = page.getByRole('heading', {level: 1});
  const before = (await heading.textContent()) ?? '';
  let send = (): void => undefined;
  const sent = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/assets/js/*.js', async (route) => {
    await sent;
    await route.continue();
  });
  await sidebar.locator('a[href="/kms/"]').first().click();
  await expect(page).toHaveURL(/\/kms\/$/);
  await sidebar.locator('a[href="/cloud-map/"]').first().click();
  await expect(page).toHaveURL(/\/cloud-map\/$/);
  await expect(heading).toHaveText(before);
  send();
  await expect(heading).toHaveText(/Cloud Map/);
});

test('a link to the page one is on adds nothing to the way back', async ({page}) => {
  await open(page, '/cli-sdk/');
  const sidebar = page.getByRole('navigation', {name: 'Docs sidebar'});
  const entries = () => page.evaluate(() => window.history.length);
  await sidebar.locator('a[href="/kms/"]').first().click();
  await expect(page.getByRole('heading', {level: 1, name: 'KMS APIs'})).toBeVisible();
  const before = await entries();
  await sidebar.locator('a[href="/kms/"]').first().click();
  await sidebar.locator('a[href="/cloud-map/"]').first().click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText(/Cloud Map/);
  expect(await entries()).toBe(before + 1);
});

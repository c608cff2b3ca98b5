/** Script comes with the reader's first act: acts with no wait before them, on a slow processor, count once each. */
import type {Page} from '@playwright/test';
import {expect, isHydrated, test} from './fixtures';

const retries = '/cli-sdk/retries/';
const signatures = '/cli-sdk/signature-v4/';
/** What one mutation puts on the wire of the first sample. */
const linesOfMutation = 2;
const simulator = (page: Page) => page.getByRole('region', {name: 'Retry simulator'});

/** Opens a page and goes on as soon as its HTML is there. */
const turnTo = (page: Page, path: string) => page.goto(path, {waitUntil: 'commit'});

test.beforeEach(async ({page}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
});

test('letters typed in the search field find', async ({page}) => {
  await turnTo(page, retries);
  await page.getByRole('search').getByLabel('Search').pressSequentially('604800');
  await isHydrated(page);
  const dialog = page.getByRole('dialog', {name: 'Search'});
  await expect(dialog.getByRole('combobox')).toHaveValue('604800');
  await expect(dialog.getByRole('option').first()).toBeVisible();
});

test('a button of a tool pressed twice counts two', async ({page}) => {
  await turnTo(page, '/appsync/real-time/');
  const bench = page.getByRole('region', {name: 'Subscription wire bench'});
  const lines = bench.getByRole('table', {name: 'What crossed the wire'}).getByRole('row');
  const button = bench.getByRole('button', {name: 'Run the mutation'});
  await page.waitForFunction(() => document.readyState !== 'loading'); // the last of the lines has come
  const before = await lines.count();
  await button.click();
  await button.click();
  await isHydrated(page);
  await button.click();
  await expect(lines).toHaveCount(before + 3 * linesOfMutation);
});

test('by keyboard: Tab leads to a button, Enter presses it', async ({page}) => {
  await turnTo(page, retries);
  await simulator(page).getByRole('button', {name: 'Previous attempt'}).focus();
  const button = simulator(page).getByRole('button', {name: 'Next attempt'});
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await isHydrated(page);
  await expect(simulator(page).getByRole('list', {name: 'Reasons at attempt 3'})).toBeVisible();
});

test('a tool’s link opens what it holds, without any act', async ({page}) => {
  await turnTo(page, `${signatures}#sigv4.sample=none-of-this-name`);
  await expect(page.getByText(/This link could not be read/)).toBeVisible({timeout: 30_000});
});

test('what is typed survives a reload, without any act after it', async ({page}) => {
  await turnTo(page, signatures);
  const field = page.getByRole('textbox', {name: 'Region'});
  await field.fill('xx-test-1');
  await expect(page.getByRole('main')).toContainText('xx-test-1', {timeout: 30_000});
  await page.reload({waitUntil: 'commit'});
  await isHydrated(page);
  await expect(field).toHaveValue('xx-test-1');
});

test('the colour mode changes once', async ({page}) => {
  await turnTo(page, '/cli-sdk/');
  // Where the button stands: one that waits for script is disabled, and a test would wait for it too.
  const box = await page.getByRole('button', {name: 'Switch between dark and light mode'}).boundingBox();
  await page.mouse.click((box?.x ?? 0) + 16, (box?.y ?? 0) + 16);
  await isHydrated(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true});

  test('the menu opens once and leads on', async ({page}) => {
    await turnTo(page, '/cli-sdk/');
    await page.getByRole('button', {name: 'Toggle navigation bar'}).tap();
    await page.getByRole('link', {name: 'AWS CDK', exact: true}).filter({visible: true}).tap({timeout: 30_000});
    await expect(page).toHaveURL('/cdk/');
  });

  test('scrolling a page of text runs no script, scrolling to a tool runs it', async ({page}) => {
    await page.goto('/changes/');
    const heading = page.getByRole('heading', {level: 1});
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, 900);
    await expect(heading).not.toBeInViewport();
    expect(await page.locator('script[src*="/assets/js/"]').count()).toBe(0);
    await page.goto(retries);
    await page.mouse.wheel(0, 900);
    await isHydrated(page);
  });
});

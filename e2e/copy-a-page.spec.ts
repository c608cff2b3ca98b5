import {expect, open, test} from './fixtures';

const path = '/kms/';

test('“Copy page as Markdown” copies the page, by keyboard alone, and says so', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const asked: string[] = [];
  page.on('request', (sent) => asked.push(new URL(sent.url()).pathname));
  await open(page, path);
  expect(asked.filter((address) => address.endsWith('.md'))).toEqual([]);
  const link = page.getByRole('link', {name: 'View Markdown'});
  await link.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', {name: 'Copy page as Markdown'})).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({hasText: /^Copied$/})).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^# KMS APIs\n/);
  expect(copied).toBe(await (await page.request.get('/kms.md')).text());
});

test('after a walk to another page the button copies that one', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, path);
  await page.getByRole('main').getByRole('link', {name: 'CloudTrail events'}).click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Event types and selectors');
  await page.getByRole('button', {name: 'Copy page as Markdown'}).click();
  await expect(page.getByRole('status').filter({hasText: /^Copied$/})).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# Event types and selectors\n/);
});

test('where the Markdown cannot be fetched, the button says so', async ({page}) => {
  await open(page, path);
  await page.evaluate(() => (window.fetch = () => Promise.reject(new TypeError('offline'))));
  await page.getByRole('button', {name: 'Copy page as Markdown'}).click();
  await expect(page.getByText('Not copied: the Markdown could not be fetched. Are you offline?')).toBeVisible();
});

import {violations} from './axe';
import {expect, open, test} from './fixtures';

test.use({provoked: /status of 404/});

test('an address that does not exist gives the pages it is near to, and answers to its words', async ({page}) => {
  await open(page, '/EventBridge/Event_Pattern.html');
  await expect(page.getByRole('heading', {level: 1, name: 'Page not found'})).toBeVisible();
  const near = page.getByRole('list', {name: 'Pages with a like address'});
  await expect(near.getByRole('link').first()).toHaveAttribute('href', '/eventbridge/event-patterns/');
  const answers = page.getByRole('list', {name: 'Answers to the words of the address'});
  await expect(answers.getByRole('link').first()).toBeVisible();
  expect((await near.getByRole('link').count()) + (await answers.getByRole('link').count())).toBeLessThanOrEqual(5);
  expect(await violations(page)).toEqual([]);

  const words = page.getByRole('searchbox', {name: 'Words to look for'});
  await expect(words).toHaveValue('EventBridge Event Pattern');
  await words.fill('decrypt bytes');
  await expect(near).toHaveCount(0);
  await answers.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/kms\//);
});

test('an address like nothing says so, hostile text stays text', async ({page}) => {
  await open(page, `/qqqq/${encodeURIComponent('<img src=x onerror=alert(1)>')}/%25`);
  const words = page.getByRole('searchbox', {name: 'Words to look for'});
  await expect(words).toHaveValue('qqqq img src x onerror alert 1');
  await expect(page.locator('img[src=x]')).toHaveCount(0);
  await expect(page.getByRole('list', {name: 'Pages with a like address'})).toHaveCount(0);
  await words.fill('zzzzqqqqxxxx');
  await expect(page.getByText('Nothing found for “zzzzqqqqxxxx”.')).toBeVisible();
  await page.getByRole('main').getByRole('link', {name: 'Cloud Map', exact: true}).click();
  await expect(page).toHaveURL(/\/cloud-map\/$/);
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});
  test('all pages are listed', async ({page}) => {
    await page.goto('/no/such/page/');
    await expect(page.getByRole('heading', {level: 1, name: 'Page not found'})).toBeVisible();
    const links = page.getByRole('main').getByRole('link');
    expect(await links.count()).toBeGreaterThan(20);
  });
});

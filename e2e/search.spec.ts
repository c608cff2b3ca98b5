import type {Page} from '@playwright/test';
import {violations} from './axe';
import {expect, open, test} from './fixtures';

async function openSearch(page: Page): Promise<void> {
  await open(page, '/');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', {name: 'Search the notes'})).toBeFocused();
}

test('by keyboard alone: slash, words, arrow, Enter lands on the claim, marked', async ({page}) => {
  await openSearch(page);
  await page.keyboard.type('pre-signed url 604800');
  const answers = page.getByRole('listbox', {name: 'Answers'});
  await expect(answers.getByRole('option').first()).toBeVisible();
  const claim = answers.getByRole('option').filter({hasText: 'Fact'}).filter({hasText: '604,800'}).first();
  const steps = await answers.getByRole('option').allInnerTexts();
  const index = steps.findIndex((text) => text.includes('Fact') && text.includes('604,800'));
  for (let step = 0; step <= index; step += 1) await page.keyboard.press('ArrowDown');
  await expect(claim).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/cli-sdk\/signature-v4\/#sigv4-presign-max-seconds$/);
  await expect(page.locator('#sigv4-presign-max-seconds')).toBeInViewport();
  await expect(page.locator('#sigv4-presign-max-seconds')).toHaveAttribute('data-target', '');
});

test('Ctrl-K opens the search, Escape closes it and gives the focus back', async ({page}) => {
  await open(page, '/kms/');
  const home = page.getByRole('link', {name: 'Errors', exact: true}).first();
  await home.focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', {name: 'Search'})).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', {name: 'Search'})).toBeHidden();
  await expect(home).toBeFocused();
});

test.describe('when the documents cannot be fetched', () => {
  test.use({provoked: /Failed to load resource/});

  test('the search says so and can be tried again; what was typed stays', async ({page}) => {
    await page.route('**/search-documents.json', (route) => route.abort());
    await openSearch(page);
    await page.keyboard.type('kms');
    const dialog = page.getByRole('dialog', {name: 'Search'});
    await expect(dialog.getByRole('status')).toContainText('could not be loaded');
    expect(await violations(page)).toEqual([]);
    await page.unroute('**/search-documents.json');
    await dialog.getByRole('button', {name: 'Try again'}).press('Enter');
    await expect(dialog.getByRole('option').first()).toContainText('KMS');
    await expect(dialog.getByRole('combobox')).toHaveValue('kms');
    await expect(dialog.getByRole('combobox')).toBeFocused();
  });
});

test('answers stand there in the frame of the keystroke', async ({page}) => {
  await openSearch(page);
  const input = page.getByRole('combobox', {name: 'Search the notes'});
  await input.fill('kms');
  await expect(page.getByRole('option').first()).toBeVisible();
  const framesUntilChange = await input.evaluate(async (element: HTMLInputElement) => {
    const firstAnswer = () => document.querySelector('[role=option]')?.textContent ?? '';
    const before = firstAnswer();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, 'event pattern wildcard');
    element.dispatchEvent(new Event('input', {bubbles: true}));
    let frames = 0;
    while (firstAnswer() === before && frames < 10) {
      frames += 1;
      await new Promise(requestAnimationFrame);
    }
    return frames;
  });
  expect(framesUntilChange).toBeLessThanOrEqual(1);
});

test('all that the search needs is asked for with the focus, not with the first letter', async ({page}) => {
  await open(page, '/kms/');
  await page.evaluate(() => document.addEventListener('keydown', () => performance.mark('key'), {once: true}));
  await page.getByRole('search').getByLabel('Search').focus();
  await page.keyboard.press('k');
  await expect(page.getByRole('option').first()).toBeVisible();
  const late = await page.evaluate(() => {
    const key = performance.getEntriesByName('key')[0]?.startTime ?? 0;
    return performance.getEntriesByType('resource').filter(({startTime}) => startTime > key);
  });
  expect(late.map(({name}) => name)).toEqual([]);
});

test('nothing found is said, with what to try', async ({page}) => {
  await openSearch(page);
  await page.keyboard.type('zzzzqqqqxxxx');
  await expect(page.getByText('Nothing found for “zzzzqqqqxxxx”.')).toBeVisible();
  await expect(page.getByText(/Try fewer or other words/)).toBeVisible();
});

test('the open dialog has no accessibility violation', async ({page}) => {
  await openSearch(page);
  await page.keyboard.type('retry');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('the search has an address of its own', async ({page}) => {
  await open(page, '/search/?q=SignatureDoesNotMatch');
  const results = page.getByRole('list', {name: 'Search results'});
  await expect(results.getByRole('listitem').first()).toBeVisible();
  await expect(results.getByRole('link').first()).toHaveAttribute('href', /\/cli-sdk\/signature-v4\//);
  await expect(
    page.getByRole('textbox', {name: 'Words to look for'}).or(page.getByRole('searchbox', {name: 'Words to look for'})),
  ).toHaveValue('SignatureDoesNotMatch');
});

test('nonsense and hostile text only find nothing', async ({page}) => {
  await open(page, `/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> \\ ( [ * %')}`);
  await expect(page.getByRole('status').filter({hasText: /answer|Nothing/})).toBeVisible();
  await expect(page.locator('img[src=x]')).toHaveCount(0);
});

test('the finder on the home page narrows the topics down', async ({page}) => {
  await open(page, '/');
  await page.getByRole('textbox', {name: 'What do you want to know?'}).fill('metadata');
  await expect(page.getByRole('status').filter({hasText: '1 page'})).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', {name: /How do I read EC2 instance metadata/})
    .click();
  await expect(page).toHaveURL(/\/cli-sdk\/instance-metadata\/$/);
});

test('a pasted error line finds its message', async ({page}) => {
  await open(page, '/errors/');
  await page
    .getByRole('textbox', {name: 'Filter messages'})
    .fill(
      'aws: [ERROR]: An error occurred (NoRegion): You must specify a region. You can also configure your region by running "aws configure".',
    );
  const messages = page.getByRole('list', {name: 'Messages'}).getByRole('listitem');
  await expect(messages.first()).toContainText('You must specify a region');
  expect(await messages.count()).toBeLessThan(5);
});

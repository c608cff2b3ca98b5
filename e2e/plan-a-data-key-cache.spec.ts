import {samples} from '../src/widgets/data-key-cache-lab/samples';
import {codec} from '../src/widgets/data-key-cache-lab/state';
import {violations} from './axe';
import {expect, open, test} from './fixtures';

const path = '/kms/';
const tool = 'Data key cache lab';

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    await expect(page.getByRole('region', {name: tool}).getByText('3 calls of KMS instead of 10.')).toBeVisible();
  });
});

test(
  'weighs calls and money against what a leaked key opens, and sees the trap of milliseconds',
  {tag: '@phone'},
  async ({page}) => {
    await open(page, path);
    const region = page.getByRole('region', {name: tool});
    const verdict = region.getByRole('status').filter({hasText: /calls? of/});
    await region.getByLabel('Maximum messages').fill('10');
    await expect(verdict).toContainText('1 call of KMS instead of 10. A leaked data key opens up to 10 messages');
    await region.getByLabel('Your price of 10,000 calls').fill('0.03');
    await region.getByLabel('The messages come … times a month').fill('1000000');
    await expect(region.getByText('30.00')).toBeVisible();
    await region.getByLabel('Sample').selectOption('tenants');
    await expect(region.getByRole('img', {name: /^Data keys over 11 s: K1/})).toBeVisible();
    await expect(region.getByRole('row', {name: /4, at 3 s/})).toContainText('K1 had to make room in a cache of 2.');

    await region.getByLabel('Sample').selectOption('seconds-in-javascript');
    await expect(verdict).toContainText('10 calls of KMS, as many as without a cache');
    await expect(region.getByLabel('Maximum age (milliseconds)')).toHaveAccessibleDescription(/less than a second/);
    expect(await violations(page)).toEqual([]);
    await region.getByLabel('Library').selectOption('python');
    await expect(region.getByLabel('Maximum age (seconds)')).toHaveValue('60');
    await expect(verdict).toContainText('1 call of KMS instead of 10.');
  },
);

test('sets a limit by keyboard alone, meets nonsense, and sends the link', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, path);
  const region = page.getByRole('region', {name: tool});
  await region.getByLabel('Messages', {exact: true}).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('soon 10');
  await expect(region.getByLabel('Messages', {exact: true})).toHaveAccessibleDescription(
    /Line 1, column 1: Expected a time/,
  );
  await expect(region.getByText('Not planned.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('0s 30\n1s 10\n2s 10');
  // The library, the side, the age, the messages, the bytes.
  for (let stop = 0; stop < 5; stop += 1) await page.keyboard.press('Tab');
  await page.keyboard.type('25');
  await expect(region.getByText('2 calls of KMS instead of 3.')).toBeVisible();
  await region.getByRole('button', {name: 'Copy link'}).focus();
  await page.keyboard.press('Enter');
  await expect(region.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await open(other, link);
  await expect(other.getByText('30 bytes are too many for the limit of 25 bytes. It is not cached.')).toBeVisible();
  expect(codec.decode(new URL(link).hash)).toEqual({
    ...samples[0].state,
    messages: '0s 30\n1s 10\n2s 10',
    maxBytes: '25',
  });
});

import {samples} from '../src/widgets/retry-simulator/samples';
import {codec} from '../src/widgets/retry-simulator/state';
import {violations} from './axe';
import {expect, open, test} from './fixtures';

const path = '/cli-sdk/retries/';
const tool = 'Retry simulator';

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    const region = page.getByRole('region', {name: tool});
    await expect(region.getByText('the call succeeds at attempt 3, after 978 ms.')).toBeVisible();
    await expect(region.getByRole('table', {name: 'Attempts'}).getByRole('row')).toHaveCount(4);
    const others = region.getByRole('table', {name: 'The same answers under other settings'});
    await expect(others.getByRole('row', {name: /SDK for JavaScript v3 standard, rules of 2026/})).toContainText(
      'quota left 486',
    );
  });
});

test(
  'chooses a setting by keyboard alone, steps through the call and sends the link',
  {tag: '@phone'},
  async ({page, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, path);
    const region = page.getByRole('region', {name: tool});
    await region.getByRole('combobox', {name: 'Rules'}).focus();
    await page.keyboard.type('of');
    await region.getByRole('textbox', {name: 'Attempts at most'}).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('2');
    const verdict = region.getByRole('status').filter({hasText: 'boto3, standard, rules of 2026'});
    await expect(verdict).toContainText('1 of 2 calls succeed, with 3 attempts');
    await region.getByRole('button', {name: 'Next attempt'}).focus();
    await page.keyboard.press('Enter');
    const reasons = region.getByRole('list', {name: 'Reasons at attempt 1.2'});
    await expect(reasons.getByText('This was attempt 2 of 2.')).toBeVisible();
    await region.getByRole('button', {name: 'Copy link'}).focus();
    await page.keyboard.press('Enter');
    await expect(region.getByText('Link copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(codec.decode(new URL(link).hash)).toEqual({...samples[0].state, era: '2026', maxAttempts: '2', step: 1});

    const other = await context.newPage();
    await open(other, link);
    await expect(other.getByRole('textbox', {name: 'Attempts at most'})).toHaveValue('2');
    await expect(other.getByText('This was attempt 2 of 2.')).toBeVisible();
  },
);

test('nonsense in the fields is named where it stands, and a refusal is the tool’s own', async ({page}) => {
  await open(page, path);
  const region = page.getByRole('region', {name: tool});
  const answers = region.getByRole('textbox', {name: 'What the service answers'});
  await answers.fill('503\n<script>');
  await expect(answers).toHaveAccessibleDescription(/Line 2, column 1: “<script>” is no answer/);
  await region.getByRole('textbox', {name: 'Attempts at most'}).fill('many');
  await expect(region.getByText('The fields do not describe a run yet.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await answers.fill('400 ThrottlingException x-amz-retry-after: 9000\n200');
  await region.getByRole('textbox', {name: 'Attempts at most'}).fill('');
  await region.getByRole('combobox', {name: 'Tool'}).selectOption('cli');
  await region.getByRole('combobox', {name: 'Retry mode'}).selectOption('legacy');
  await expect(region.getByText('Invalid value provided to "mode": "legacy"')).toBeVisible();
  await expect(region.getByText('exit 255')).toBeVisible();
});

test('5,000 callers run in a worker, and the page can be used meanwhile', async ({page}) => {
  await open(page, path);
  const region = page.getByRole('region', {name: tool});
  await region.getByRole('combobox', {name: 'Sample'}).selectOption('crowd');
  await region.getByRole('textbox', {name: 'Seed'}).fill('7');
  await expect(region.getByText(/Equal jitter gets 5,000 of 5,000 calls through/)).toBeVisible();
  const figures = region.getByRole('table', {name: 'Ways to retry in figures'});
  await expect(figures.getByRole('row', {name: /Exponential, no jitter/})).toContainText('failed');
  await region.getByRole('button', {name: 'Previous moment'}).click();
  await expect(region.getByRole('button', {name: 'Next moment'})).toBeEnabled();
  expect(await violations(page)).toEqual([]);
});

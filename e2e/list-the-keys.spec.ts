import {violations} from './axe';
import {expect, open, test} from './fixtures';

test('a question mark lists the keys, never while one types; Escape gives the focus back', async ({page}) => {
  await open(page, '/cli-sdk/retries/');
  const keys = page.getByRole('dialog', {name: 'Keyboard shortcuts'});
  const link = page.getByRole('link', {name: 'Errors', exact: true}).first();
  await link.focus();
  await page.keyboard.press('?');
  await expect(keys).toBeVisible();
  await expect(keys.getByRole('term').filter({hasText: 'Ctrl + K'})).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('?');
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await expect(link).toBeFocused();

  await page.keyboard.press('/');
  const field = page.getByRole('combobox', {name: 'Search the notes'});
  await expect(field).toBeFocused();
  await page.keyboard.type('why?');
  await expect(field).toHaveValue('why?');
  await expect(keys).toBeHidden();
});

test('the list is behind a button in the footer too, and fetched on demand', async ({page}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, '/kms/');
  const before = asked.length;
  await page.getByRole('contentinfo').getByRole('button', {name: 'Keyboard shortcuts'}).click();
  const keys = page.getByRole('dialog', {name: 'Keyboard shortcuts'});
  await expect(keys).toBeVisible();
  expect(asked.slice(before).some((address) => address.endsWith('.js'))).toBe(true);
  await keys.getByRole('button', {name: 'Close'}).click();
  await expect(page.getByRole('button', {name: 'Keyboard shortcuts'})).toBeFocused();
});

test('the finder takes a symptom to its page, and the search is fetched on its first focus only', async ({page}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, '/');
  const isSearch = (address: string): boolean => address.includes('search-documents');
  expect(asked.some(isSearch)).toBe(false);
  await page.getByRole('textbox', {name: 'What do you want to know?'}).focus();
  await expect.poll(() => asked.some(isSearch)).toBe(true);
  await page.getByRole('button', {name: 'rule never matches'}).click();
  const answers = page.getByRole('list', {name: 'Answers'});
  await expect(answers.getByRole('link').first()).toHaveAttribute('href', /\/eventbridge\/event-patterns\//);
  expect(await violations(page)).toEqual([]);
  await page
    .getByRole('textbox', {name: 'What do you want to know?'})
    .fill('An error occurred (ThrottlingException) when calling the Encrypt operation: Rate exceeded');
  await page.getByRole('link', {name: 'Look this message up among all known messages'}).click();
  await expect(page).toHaveURL(/\/errors\/#errors\.2=/);
  await expect(page.getByRole('textbox', {name: 'Filter messages'})).toHaveValue(/Rate exceeded$/);
});

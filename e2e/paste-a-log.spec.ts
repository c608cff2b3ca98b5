import type {Page} from '@playwright/test';
import {gzipSync} from 'node:zlib';
import {codec} from '../src/widgets/error-finder/state';
import {violations} from './axe';
import {expect, open, test} from './fixtures';

const quiet = '2026-11-26T09:00:00Z INFO GET /orders/17 200 in 21 ms\n'.repeat(9000);
const denial =
  'User: arn:aws:iam::111122223333:user/Ben is not authorized to perform: sqs:SendMessage on resource: arn:aws:sqs:eu-central-1:111122223333:orders with an explicit deny in a service control policy';
const other =
  'ERROR The pattern of the event is not valid. Reason: Match value has to be String, number, true, or null';
const secret = 'Z9xQpLm4';
/** A megabyte: two known messages, one of them twice, one error in other words, and a credential. */
const log = `${quiet}${denial}\nexport TOKEN=${secret}\n\u001b[31mMissing Authentication Token\u001b[0m\n${quiet}${other}\n${denial}\n`;

const tool = (page: Page) => page.getByRole('region', {name: 'Error finder'});
const field = (page: Page) => tool(page).getByRole('textbox', {name: 'Filter messages'});

test('a megabyte of a log is looked through by keyboard alone; its link holds nothing of it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/errors/');
  await page.evaluate((text) => navigator.clipboard.writeText(text), log);
  await field(page).focus();
  await page.keyboard.press('Control+v');
  await expect(
    tool(page).getByRole('status').filter({hasText: '2 known messages in these 18,005 lines. 1 other error'}),
  ).toBeVisible();
  const messages = tool(page).getByRole('list', {name: 'Messages'}).getByRole('listitem');
  await expect(messages).toHaveCount(2);
  await expect(messages.first()).toContainText('Lines 9,001 and 18,005: 2 times');
  await expect(messages.last()).toContainText('Line 9,003');
  const unknown = tool(page).getByRole('list', {name: 'Errors that are not known'});
  await expect(unknown).toContainText('Line 18,004');
  await expect(unknown).toContainText('Match value must be String, number, true, false, or null');
  expect(await violations(page)).toEqual([]);

  await tool(page).getByRole('button', {name: 'Copy link'}).focus();
  await page.keyboard.press('Enter');
  await expect(tool(page).getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(codec.decode(new URL(link).hash)).toEqual({
    text: '',
    messages: [expect.stringMatching(/^msg-/), 'msg-sigv4-missing-token'],
  });
  expect(await page.evaluate(() => JSON.stringify({...sessionStorage, ...localStorage}))).not.toContain(secret);

  await tool(page).getByRole('button', {name: 'Remove'}).focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');

  await page.goto('about:blank');
  await open(page, link);
  await expect(tool(page).getByRole('status').filter({hasText: '2 messages, as the link names them.'})).toBeVisible();
  await expect(messages).toHaveCount(2);
});

test('a packed log file is read; a message in it opens in the tool that explains it', async ({page}) => {
  await open(page, '/errors/');
  const records = Array.from({length: 400}, () => ({
    eventName: 'PutRule',
    errorCode: 'AccessDenied',
    errorMessage: denial,
  }));
  await tool(page)
    .getByLabel('Or a file')
    .setInputFiles({
      name: 'trail.json.gz',
      mimeType: 'application/gzip',
      buffer: gzipSync(JSON.stringify({Records: records})),
    });
  await expect(tool(page).getByText('trail.json.gz')).toBeVisible();
  await expect(tool(page).getByRole('status').filter({hasText: '1 known message in this line.'})).toBeVisible();
  await expect(tool(page).getByText('Line 1: 400 times')).toBeVisible();
  await tool(page).getByRole('link', {name: 'Open in the access-denied explainer'}).click();
  const explainer = page.getByRole('region', {name: 'Access-denied explainer'});
  await expect(explainer.getByText(/^Explicit deny: a statement of a service control policy refuses it/)).toBeVisible();
});

test('nonsense is told from messages, and a file that is cut off is refused', async ({page}) => {
  await open(page, '/errors/');
  await field(page).fill('\u0000 }{ ¿\n\ud800<img src=x onerror=alert(1)>');
  await expect(tool(page).getByText('No known message stands in these 2 lines, and none comes near.')).toBeVisible();
  const file = tool(page).getByLabel('Or a file');
  await file.setInputFiles({name: 'a.gz', mimeType: 'application/gzip', buffer: gzipSync(denial).subarray(0, 30)});
  await expect(file).toHaveAccessibleDescription(/could not be read/);
  await expect(page.locator('img[src=x]')).toHaveCount(0);
});

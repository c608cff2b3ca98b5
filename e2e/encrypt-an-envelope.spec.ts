import type {Page} from '@playwright/test';
import {codec} from '../src/widgets/envelope-bench/state';
import {violations} from './axe';
import {expect, open, test} from './fixtures';

const path = '/kms/';
const toolOf = (page: Page) => page.getByRole('region', {name: 'Envelope bench'});
const verdictOf = (page: Page) => toolOf(page).getByRole('tabpanel').getByRole('status').first();

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    await expect(verdictOf(page)).toContainText('Opened again: 48 bytes.');
    await expect(toolOf(page).getByRole('list', {name: 'The envelope, step by step'})).toContainText(
      '"CiphertextBlob"',
    );
  });
});

test(
  'a text is encrypted, sent on as settings, broken and mended; no key byte leaves the page',
  {tag: '@phone'},
  async ({page, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await open(page, path);
    const tool = toolOf(page);
    await tool.getByRole('textbox', {name: 'Plaintext'}).fill('5 € more');
    await expect(verdictOf(page)).toContainText('Opened again: 10 bytes.');
    const steps = tool.getByRole('list', {name: 'The envelope, step by step'});
    const [, dataKey = ''] = /"Plaintext": "([^"]+)"/.exec((await steps.textContent()) ?? '') ?? [];
    expect(dataKey).toHaveLength(44);

    const broken = tool.getByRole('combobox', {name: 'What to break before it is opened'});
    await broken.selectOption('flip-key');
    await expect(verdictOf(page)).toContainText('Decrypt answers InvalidCiphertextException, with an empty message');
    await tool.getByRole('textbox', {name: 'Encryption context', exact: true}).fill('app');
    await expect(tool.getByRole('textbox', {name: 'Encryption context', exact: true})).toHaveAccessibleDescription(
      /Line 1: expected name=value/,
    );
    await tool.getByRole('textbox', {name: 'Encryption context', exact: true}).fill('app=invoices');
    expect(await violations(page)).toEqual([]);

    await tool.getByRole('button', {name: 'Copy link'}).click();
    await expect(tool.getByText('Link copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await context.newPage();
    await open(other, link);
    await expect(toolOf(other).getByRole('textbox', {name: 'Encryption context', exact: true})).toHaveValue(
      'app=invoices',
    );
    await expect(toolOf(other).getByRole('textbox', {name: 'Plaintext'})).toHaveValue(/^Invoice 2026/);
    await other.close();

    await broken.selectOption('nothing');
    const again = tool.getByRole('textbox', {name: 'Encryption context at Decrypt'});
    await again.fill('app=invoices');
    await expect(verdictOf(page)).toContainText('Opened again: 10 bytes.');

    const stored = await page.evaluate(() => JSON.stringify([{...sessionStorage}, {...localStorage}, location.href]));
    const kept = [stored, JSON.stringify(codec.decode(new URL(link).hash)), ...said].join('\n');
    const hex = Buffer.from(dataKey, 'base64').toString('hex');
    for (const own of [dataKey, dataKey.replace(/=+$/, ''), hex, '5 € more']) expect(kept).not.toContain(own);
  },
);

test('by keyboard alone: the limit of Encrypt, and a broken request', async ({page}) => {
  await open(page, path);
  const tool = toolOf(page);
  await tool.getByRole('combobox', {name: 'Sample'}).focus();
  await page.keyboard.type('Encrypt: 4,097');
  const call = tool.getByRole('button', {name: 'Call Encrypt'});
  await expect(call).toBeVisible();
  const request = tool.getByRole('textbox', {name: 'Request'});
  while (!(await call.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(verdictOf(page)).toContainText('Member must have length less than or equal to 4096');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(request).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('{{"KeyId": ');
  await expect(request).toHaveAccessibleDescription(/This is not JSON at line 1/);
  await expect(call).toBeDisabled();
});

// Below a sub-path, where a worker has to find its script.
test('a file goes through the worker, is refused when it was altered, and comes back', async ({page}) => {
  await open(page, `http://localhost:3101/notes/aws${path}#envelope.sample=file`);
  const tool = toolOf(page);
  const bytes = Buffer.alloc(9_000_000, 'envelope');
  await tool.getByLabel('File', {exact: true}).setInputFiles({name: 'a.bin', mimeType: 'image/png', buffer: bytes});
  await tool.getByRole('button', {name: 'Encrypt', exact: true}).click();
  await expect(verdictOf(page)).toContainText('Encrypted: 9,000,000 bytes became');
  const broken = tool.getByRole('combobox', {name: 'What to break before it is opened'});
  await broken.selectOption('cut-data');
  await tool.getByRole('button', {name: 'Open it again'}).click();
  await expect(verdictOf(page)).toContainText('Frame 5 does not authenticate');
  await broken.selectOption('nothing');
  await tool.getByRole('button', {name: 'Open it again'}).click();
  await expect(verdictOf(page)).toContainText('Opened again: 9,000,000 bytes.');
  const saving = page.waitForEvent('download');
  await tool.getByRole('button', {name: 'Save the opened file'}).click();
  const chunks: Uint8Array[] = [];
  for await (const chunk of await (await saving).createReadStream()) chunks.push(chunk as Uint8Array);
  expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
});

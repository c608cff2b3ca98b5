import {readFileSync} from 'node:fs';
import {samples} from '../src/widgets/encryption-sdk-reader/samples';
import {codec} from '../src/widgets/encryption-sdk-reader/state';
import {violations} from './axe';
import {expect, open, test} from './fixtures';

const path = '/kms/';
const sampleKey = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f';
/** Under a wrapping key of 192 bits, which Chromium's WebCrypto refuses; made with the SDK for JavaScript. */
const [under192] = (
  JSON.parse(readFileSync('src/engines/esdk-message/vectors/shared.json', 'utf8')) as {
    readonly cases: readonly {readonly id: string; readonly wrappingKeyHex: string; readonly messageHex: string}[];
  }
).cases.filter(({id}) => id === 'esdk-07');

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    const tool = page.getByRole('region', {name: 'Encryption SDK reader'});
    await expect(tool.getByText('Opens: 14 bytes, “hello envelope”')).toBeVisible();
  });
});

test(
  'reads a signed message, opens it with a pasted key that goes nowhere, and learns why an altered one is refused',
  {tag: '@phone'},
  async ({page}) => {
    await open(page, `${path}#esdk.sample=signed`);
    const tool = page.getByRole('region', {name: 'Encryption SDK reader'});
    const verdict = tool.getByRole('status').filter({hasText: /Opens|Read|Refused|Not /});
    await expect(verdict).toContainText('signature valid');
    await expect(tool.getByRole('row', {name: /Message ID/})).toContainText('at 3, 32 bytes');
    await expect(tool.getByRole('table', {name: 'Frames'}).getByRole('row')).toHaveCount(3);

    await tool.getByRole('checkbox', {name: /Use the key of the samples/}).uncheck();
    await expect(verdict).toContainText('Nothing is authenticated before a key is given.');
    await tool.getByLabel('Key', {exact: true}).fill(sampleKey);
    await expect(verdict).toContainText('Opens: 30 bytes, “Signed, in frames of 16 bytes.”');
    await tool.getByLabel('Key', {exact: true}).fill('0001');
    await expect(tool.getByLabel('Key', {exact: true})).toHaveAccessibleDescription(/128, 192 or 256 bits, found 16/);
    const kept = await page.evaluate(() => JSON.stringify({...sessionStorage, ...localStorage}) + location.href);
    expect(kept).not.toContain(sampleKey.slice(0, 16));

    await tool.getByLabel('Sample', {exact: true}).selectOption('signature-altered');
    await expect(verdict).toContainText('Refused at the signature');
    await expect(verdict).toContainText('“Invalid Signature”');
    await expect(tool.getByRole('figure', {name: /Plaintext/})).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
    await tool.getByLabel('Message', {exact: true}).fill('no message at all!');
    await expect(tool.getByLabel('Message', {exact: true})).toHaveAccessibleDescription(
      /column 18: Expected letters of base64/,
    );
  },
);

test('opens a message by keyboard alone, sends it without the key, and reads a file', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const {messageHex = '', wrappingKeyHex = ''} = under192 ?? {};
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Encryption SDK reader'});
  const verdict = tool.getByRole('status').filter({hasText: /Opens|Read|Refused|Not /});
  await tool.getByLabel('Message', {exact: true}).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(messageHex);
  await expect(verdict).toContainText('Refused at the data key');
  await expect(tool.getByRole('checkbox', {name: /Use the key of the samples/})).toBeVisible();
  // The file, what the key is, and whose key it is.
  for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(wrappingKeyHex);
  await expect(verdict).toContainText('Opens: 16 bytes, “0123456789abcdef”');
  await tool.getByRole('button', {name: 'Copy link'}).focus();
  await page.keyboard.press('Enter');
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(codec.decode(new URL(link).hash)).toEqual({
    ...samples[0].state,
    message: messageHex,
    usesSampleKey: false,
  });

  const other = await context.newPage();
  await open(other, link);
  const again = other.getByRole('region', {name: 'Encryption SDK reader'});
  await expect(again.getByText('Nothing is authenticated before a key is given.')).toBeVisible();
  const kms = samples.find(({name}) => name === 'kms')?.state.message ?? '';
  await again.getByLabel('Or a file').setInputFiles({
    name: 'message.enc',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(kms, 'base64'),
  });
  await expect(again.getByText(/^aws kms decrypt/)).toContainText('--region us-east-1');
});

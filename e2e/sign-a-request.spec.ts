import {codec} from '../src/widgets/signature-debugger/state';
import {expect, open, test} from './fixtures';

const path = '/cli-sdk/signature-v4/';
const documented = '5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7';
const secret = 'Secret+Key/Of/Somebody/0123456789ABCDEFG';

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    await expect(page.getByRole('region', {name: 'Signature debugger'}).getByText(documented).first()).toBeVisible();
  });
});

test('signing another request changes the lines that depend on it', {tag: '@phone'}, async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Signature debugger'});
  const verdict = tool.getByRole('status').filter({hasText: 'Signature'});
  await expect(verdict).toContainText(documented);
  await tool.getByRole('textbox', {name: 'Region'}).fill('eu-west-1');
  await expect(verdict).not.toContainText(documented);
  await expect(tool.getByRole('table', {name: 'String to sign, line by line'})).toContainText(
    '20150830/eu-west-1/iam/aws4_request',
  );
  await tool.getByRole('button', {name: 'Reset'}).click();
  await expect(verdict).toContainText(documented);
});

test('a bad field is named, and what was typed stays', async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Signature debugger'});
  const url = tool.getByRole('textbox', {name: 'URL'});
  await url.fill('iam.amazonaws.com');
  await expect(url).toHaveAttribute('aria-invalid', 'true');
  await expect(url).toHaveAccessibleDescription(/Begin with https:\/\//);
  await tool.getByRole('textbox', {name: 'Headers'}).fill('nonsense without colon');
  await expect(url).toHaveValue('iam.amazonaws.com');
  await tool.getByRole('tab', {name: 'Debug'}).click();
  await tool.getByRole('tab', {name: 'Sign'}).click();
  await expect(url).toHaveValue('iam.amazonaws.com');
  await page.reload();
  await expect(url).toHaveValue('iam.amazonaws.com');
  await expect(tool.getByRole('textbox', {name: 'Headers'})).toHaveValue('nonsense without colon');
});

test('a pasted curl command fills the form, its secret apart from everything that is kept', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Signature debugger'});
  await tool.getByRole('tab', {name: 'Import'}).click();
  await tool
    .getByRole('textbox', {name: 'Request to import'})
    .fill(
      `curl --aws-sigv4 'aws:amz:eu-central-1:s3' --user 'AKIAIOSFODNN7EXAMPLE:${secret}' -H 'X-Amz-Security-Token: TOKENOFSOMEBODY' 'https://amzn-s3-demo-bucket.s3.eu-central-1.amazonaws.com/a%20b?x=1'`,
    );
  await tool.getByRole('button', {name: 'Import', exact: true}).click();
  await tool.getByRole('tab', {name: 'Sign'}).click();
  await expect(tool.getByRole('textbox', {name: 'URL'})).toHaveValue(
    'https://amzn-s3-demo-bucket.s3.eu-central-1.amazonaws.com/a%20b?x=1',
  );
  await expect(tool.getByRole('textbox', {name: 'Region'})).toHaveValue('eu-central-1');
  await expect(tool.getByLabel('Secret access key', {exact: true})).toHaveValue(secret);
  await expect(tool.getByLabel('Session token', {exact: true})).toHaveValue('TOKENOFSOMEBODY');

  await tool.getByRole('button', {name: 'Copy link'}).click();
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const opened = JSON.stringify(codec.decode(new URL(link).hash));
  const stored = await page.evaluate(() => JSON.stringify({...sessionStorage, ...localStorage}));
  for (const kept of [opened, stored, link]) {
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain('TOKENOFSOMEBODY');
  }
});

test('the answer of the service names the header that changed, line by line', async ({page}) => {
  await open(page, `${path}#sigv4.sample=header-changed`);
  const tool = page.getByRole('region', {name: 'Signature debugger'});
  await expect(tool.getByRole('tab', {name: 'Debug'})).toHaveAttribute('aria-selected', 'true');
  await expect(tool.getByRole('status').filter({hasText: 'content-type'})).toBeVisible();
  const differing = tool
    .getByRole('table', {name: 'Canonical requests compared'})
    .getByRole('row')
    .filter({hasText: 'differs'});
  await expect(differing).toHaveCount(1);
  await expect(differing).toContainText('charset=utf-8');
});

test('tabs work by arrow keys', async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Signature debugger'});
  await tool.getByRole('tab', {name: 'Sign'}).focus();
  await page.keyboard.press('ArrowRight');
  await expect(tool.getByRole('tab', {name: 'Import'})).toBeFocused();
  await page.keyboard.press('End');
  await expect(tool.getByRole('textbox', {name: 'Answer of the service'})).toBeVisible();
});

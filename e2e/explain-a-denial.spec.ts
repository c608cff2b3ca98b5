import {samples} from '../src/widgets/access-denied-explainer/samples';
import {codec} from '../src/widgets/access-denied-explainer/state';
import {violations} from './axe';
import {expect, open, test} from './fixtures';

const path = '/cli-sdk/decode-authorization-message/';
const text = 'What AWS said';

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    const tool = page.getByRole('region', {name: 'Access-denied explainer'});
    await expect(tool.getByText(/^Implicit deny: no identity-based policy allows it/)).toBeVisible();
    await expect(tool.getByText('"Sid": "AllowPassRole"')).toBeVisible();
  });
});

test(
  'reads the decoded message, finds the statement to change, and says where broken JSON breaks',
  {tag: '@phone'},
  async ({page}) => {
    await open(page, `${path}#access-denied.sample=decoded-explicit`);
    const tool = page.getByRole('region', {name: 'Access-denied explainer'});
    await expect(
      tool.getByRole('status').filter({hasText: 'Explicit deny: the statement “StayInEurope”'}),
    ).toBeVisible();
    const row = tool
      .getByRole('table', {name: 'Context of the request'})
      .getByRole('row', {name: /aws:RequestedRegion/});
    await expect(row).toContainText('us-east-1');
    await expect(row).toContainText('eu-central-1');
    const field = tool.getByRole('textbox', {name: text});
    await field.fill('{"explicitDeny": true,\n "context": }');
    await expect(field).toHaveAccessibleDescription(/line 2 column 13/);
    await expect(tool.getByText(/The decoded message cannot be read/)).toBeVisible();
    expect(await violations(page)).toEqual([]);
  },
);

test('mends an encoded message that a terminal wrapped, and copies its command', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Access-denied explainer'});
  const half = 'Aa0-_Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2Rr1Qq0Pp9Oo8';
  await tool.getByRole('textbox', {name: text}).fill(`${half}\n${half}`);
  await expect(tool.getByText(/Only AWS can read an encoded message/)).toBeVisible();
  await expect(tool.getByRole('textbox', {name: text})).toHaveAccessibleDescription(
    /Line breaks or blanks stood inside/,
  );
  await tool.getByRole('button', {name: 'AWS CLI'}).click();
  await expect(tool.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`--encoded-message '${half}${half}'`);
});

test('goes through the denials of a log by keyboard alone', async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Access-denied explainer'});
  await tool.getByRole('textbox', {name: text}).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(
    'User: anonymous is not authorized to perform: execute-api:Invoke on resource: * with an explicit deny',
  );
  const choice = tool.getByRole('combobox', {name: 'Which of the 2 denials'});
  await expect(choice).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(choice).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(tool.getByRole('status').filter({hasText: 'anonymous may not execute-api:Invoke'})).toBeVisible();
});

test('nonsense is told from a denial; a copied link opens the same text', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Access-denied explainer'});
  await tool.getByRole('textbox', {name: text}).fill('\u0000 }{ ¿');
  await expect(tool.getByText(/No access-denied error is recognized/)).toBeVisible();
  await tool.getByRole('combobox', {name: 'Sample'}).selectOption('trust-policy');
  await tool.getByRole('button', {name: 'Copy link'}).click();
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(codec.decode(new URL(link).hash)).toEqual(samples.find(({name}) => name === 'trust-policy')?.state);
  const other = await context.newPage();
  await open(other, link);
  await expect(other.getByText(/^Implicit deny: no role trust policy allows it/)).toBeVisible();
});

import {codec} from '../src/widgets/policy-simulator/state';
import {expect, open, test} from './fixtures';

const path = '/cli-sdk/policy-simulator/';
const name = 'Policy simulator';

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    const tool = page.getByRole('region', {name});
    await expect(tool.getByText('Of 6 combinations: 3 allowed, 2 denied explicitly, 1 not allowed.')).toBeVisible();
    await expect(tool.getByRole('table', {name: 'Decisions'})).toContainText('explicit deny');
  });
});

test(
  'finds out why a call is denied, mends it by keyboard, and sends the link',
  {tag: '@phone'},
  async ({page, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, path);
    const tool = page.getByRole('region', {name});
    const verdict = tool.getByRole('status').filter({hasText: 'Of 6 combinations'});
    await expect(verdict).toContainText('DeleteOnlyWithMfa');
    await expect(
      tool.getByRole('figure', {name: 'In Identity policy 1'}).getByTitle('This statement denies it'),
    ).toBeVisible();
    await tool.getByRole('textbox', {name: 'Request context'}).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('aws:MultiFactorAuthPresent = true');
    await expect(verdict).toContainText('Of 6 combinations: 4 allowed, 2 not allowed.');
    const cell = tool.getByRole('button', {name: /^s3:PutObject on .*logs\/today\.txt: implicit deny/});
    await cell.focus();
    await page.keyboard.press('Enter');
    await expect(cell).toHaveAttribute('aria-pressed', 'true');
    await expect(tool.getByRole('list', {name: 'Layer by layer'})).toContainText('is not one of Resource');
    await tool.getByRole('button', {name: 'Copy link'}).click();
    await expect(tool.getByText('Link copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await context.newPage();
    await open(other, link);
    await expect(other.getByRole('status').filter({hasText: 'Of 6 combinations: 4 allowed'})).toBeVisible();
  },
);

test('nonsense in any field is named, and nothing typed is lost', async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name});
  const policy = tool.getByRole('textbox', {name: 'Identity policy 1'});
  await policy.fill('{"Statement": [{"Effect": "allow"}]}');
  await expect(policy).toHaveAccessibleDescription(/Line 1, column 16/);
  await tool.getByRole('textbox', {name: 'Actions'}).fill('delete everything');
  await expect(tool.getByRole('textbox', {name: 'Actions'})).toHaveAccessibleDescription(/is no action/);
  await expect(tool.getByText('Nothing is simulated yet')).toBeVisible();
  await tool.getByRole('tab', {name: 'SCPs'}).click();
  await tool.getByRole('button', {name: 'Add a level'}).click();
  await page.reload();
  await expect(tool.getByRole('textbox', {name: 'SCP of level 1'})).toBeVisible();
  await tool.getByRole('tab', {name: 'Identity (1)'}).click();
  await expect(policy).toHaveValue('{"Statement": [{"Effect": "allow"}]}');
});

test('actions and condition keys are looked up and taken over', async ({page}) => {
  await open(page, `${path}#${codec.widget}.sample=boundary`);
  const tool = page.getByRole('region', {name});
  await tool.getByRole('button', {name: 'Look up actions and condition keys'}).click();
  await tool.getByRole('combobox', {name: 'Service'}).selectOption('kms');
  await tool.getByRole('combobox', {name: 'Action', exact: true}).fill('kms:GenerateDataKey');
  await tool.getByRole('button', {name: 'Add the action'}).click();
  await expect(tool.getByRole('textbox', {name: 'Actions'})).toHaveValue(/\nkms:GenerateDataKey$/);
  await tool.getByRole('combobox', {name: 'Condition key'}).fill('kms:ViaService');
  await tool.getByRole('button', {name: 'Add the key'}).click();
  await expect(tool.getByRole('textbox', {name: 'Request context'})).toHaveValue(/kms:ViaService = /);
  await expect(
    tool.getByRole('table', {name: 'Decisions'}).getByRole('row', {name: /kms:GenerateDataKey/}),
  ).toBeVisible();
});

import {codec} from '../src/widgets/dry-run-interpreter/state';
import {violations} from './axe';
import {expect, open, test} from './fixtures';

const path = '/cli-sdk/dry-run/';

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    const tool = page.getByRole('region', {name: 'Dry-run interpreter'});
    await expect(tool.getByText('A pass is the error DryRunOperation.')).toBeVisible();
    await expect(tool.getByText('You are allowed.')).toBeVisible();
  });
});

test('reads a refusal, and hands it over to the access-denied explainer', {tag: '@phone'}, async ({page}) => {
  await open(page, `${path}#dry-run.sample=refused`);
  const tool = page.getByRole('region', {name: 'Dry-run interpreter'});
  await expect(tool.getByRole('status').filter({hasText: 'You are not allowed.'})).toBeVisible();
  await expect(tool.getByRole('list', {name: 'Reasons for this reading'})).toContainText('UnauthorizedOperation');
  await tool.getByRole('link', {name: 'Open in the access-denied explainer'}).click();
  const explainer = page.getByRole('region', {name: 'Access-denied explainer'});
  await expect(explainer.getByText(/Only AWS can read an encoded message/)).toBeVisible();
  await expect(explainer.getByText(/--encoded-message 'EXAMPLEq3/)).toBeVisible();
});

test('looks an operation up by keyboard alone, and takes the script along', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Dry-run interpreter'});
  await tool
    .getByRole('combobox', {name: 'Operation'})
    .or(tool.getByRole('textbox', {name: 'Operation'}))
    .focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('AllocateHost');
  await expect(tool.getByText('Did you mean AllocateHosts?')).toBeVisible();
  await page.keyboard.type('s');
  await expect(tool.getByText(/AllocateHosts of ec2 has no dry run/)).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('stop-instances');
  await page.keyboard.press('Escape'); // closes the suggestions
  await expect(tool.getByText(/StopInstances of Amazon EC2 has a dry run/)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  const panel = tool.getByRole('tabpanel', {name: 'Script it'});
  await expect(panel.getByText('may-stop-instances.sh')).toBeVisible();
  await panel.getByRole('button', {name: 'Script'}).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('aws ec2 stop-instances --dry-run "$@"');
});

test('nonsense is no answer, and says what would be one', async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Dry-run interpreter'});
  await tool.getByRole('textbox', {name: 'What the command or the SDK printed'}).fill('¿<img src=x>? \\ { [');
  await tool.getByRole('textbox', {name: 'Exit code'}).fill('1e9');
  await expect(tool.getByRole('status').filter({hasText: 'This is not a dry-run answer.'})).toBeVisible();
  await expect(tool.getByRole('textbox', {name: 'Exit code'})).toHaveAccessibleDescription(
    /whole number from 0 to 255/,
  );
  await expect(page.locator('img[src=x]')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

test('a copied link opens the same for a teammate, without the key that stood in the text', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Dry-run interpreter'});
  await tool
    .getByRole('textbox', {name: 'What the command or the SDK printed'})
    .fill('key AKIAIOSFODNN7EXAMPLE\nUnknown options: --dry-run');
  await tool.getByRole('button', {name: 'Copy link'}).click();
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(codec.decode(new URL(link).hash)?.answer).toBe('key (left out)\nUnknown options: --dry-run');
  const other = await context.newPage();
  await open(other, link);
  await expect(other.getByText('This command has no --dry-run. Nothing was sent.')).toBeVisible();
});

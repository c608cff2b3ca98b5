import {samples} from '../src/widgets/log-group-key-checker/samples';
import {codec} from '../src/widgets/log-group-key-checker/state';
import {expect, open, test} from './fixtures';

const path = '/cloudwatch-logs/encryption/';
const name = 'Log-group key checker';

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    const tool = page.getByRole('region', {name});
    await expect(tool.getByText('This does not work.')).toBeVisible();
    await expect(tool.getByRole('list', {name: 'What is in the way'})).toContainText('ends in “:*”');
  });
});

test(
  'a condition that ends in :* is found, pointed at and mended, by keyboard alone',
  {tag: '@phone'},
  async ({page}) => {
    await open(page, path);
    const tool = page.getByRole('region', {name});
    await expect(tool.getByRole('figure', {name: 'The place in the key policy'}).getByTitle(/ends in/)).toContainText(
      ':*"',
    );
    await tool.getByRole('button', {name: 'Use this key policy'}).focus();
    await page.keyboard.press('Enter');
    await expect(tool.getByRole('status').filter({hasText: 'This works.'})).toBeVisible();
    await expect(tool.getByRole('textbox', {name: 'Key policy'})).not.toHaveValue(/orders:\*/);
    await expect(tool.getByRole('button', {name: 'Use this key policy'})).toBeHidden();
  },
);

test('nonsense is refused with its place, and nothing typed is lost', async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name});
  const policy = tool.getByRole('textbox', {name: 'Key policy'});
  await policy.fill('{"Version": "2012-10-17", "Statements": []}');
  await expect(policy).toHaveAccessibleDescription(/Line 1, column 27.*Statements/);
  await expect(tool.getByRole('status').filter({hasText: 'cannot be read yet'})).toBeVisible();
  await tool.getByRole('textbox', {name: 'Region of the log group'}).fill('Frankfurt');
  await page.reload();
  await expect(policy).toHaveValue('{"Version": "2012-10-17", "Statements": []}');
});

test('a link opens the same key policy for a teammate', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${path}#${codec.widget}.sample=only-iam`);
  const tool = page.getByRole('region', {name});
  await tool.getByRole('textbox', {name: 'Log group name'}).fill('/app/billing');
  await tool.getByRole('button', {name: 'Copy link'}).click();
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const sample = samples.find((one) => one.name === 'only-iam');
  expect(codec.decode(new URL(link).hash)).toEqual({...sample?.state, logGroupName: '/app/billing'});
  const other = await context.newPage();
  await open(other, link);
  await expect(other.getByText(/reads no IAM policies/).first()).toBeVisible();
});

import {samples} from '../src/widgets/construct-tree-workbench/samples';
import {codec} from '../src/widgets/construct-tree-workbench/state';
import {expect, open, test} from './fixtures';

const path = '/cdk/';
const name = 'Construct-tree workbench';

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    await expect(page.getByRole('region', {name}).getByText('1 of 4 resources is replaced.')).toBeVisible();
  });
});

test(
  'a renamed construct is replaced, wrapped with Default it is kept, by keyboard alone',
  {tag: '@phone'},
  async ({page}) => {
    await open(page, path);
    const tool = page.getByRole('region', {name});
    const after = tool.getByRole('textbox', {name: 'Tree after'});
    const type = async (text: string): Promise<void> => {
      await after.focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(text);
    };
    await type(samples[0].state.before.replace('Data', 'Files'));
    const row = tool.getByRole('table', {name: 'What becomes of each resource'}).getByRole('row', {name: /S3::Bucket/});
    await expect(row).toContainText('Data666C94C7');
    await expect(row).toContainText('created anew, the old one orphaned');
    await expect(tool.getByText("overrideLogicalId('Data666C94C7')")).toBeVisible();
    await type(samples[0].state.before.replace('Data:', 'Data\n  Default:'));
    await expect(tool.getByRole('status').filter({hasText: 'All 4 resources are kept.'})).toBeVisible();
  },
);

test('nonsense is refused with its place, and a link opens what was typed', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, path);
  const tool = page.getByRole('region', {name});
  const after = tool.getByRole('textbox', {name: 'Tree after'});
  await after.fill('Data: bucket');
  await expect(after).toHaveAccessibleDescription(/Line 1, column 1: .*Is it s3\.Bucket\?/);
  await tool.getByRole('button', {name: 'Copy link'}).click();
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(codec.decode(new URL(link).hash)).toEqual({...samples[0].state, after: 'Data: bucket'});
  await page.reload();
  await expect(after).toHaveValue('Data: bucket');
});

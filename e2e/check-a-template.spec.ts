import {samples} from '../src/widgets/template-check/samples';
import {codec} from '../src/widgets/template-check/state';
import {violations} from './axe';
import {expect, open, test} from './fixtures';

const path = '/cdk/';
const name = 'Template check';

test(
  'a replacement and the exit code, by keyboard alone; nothing is fetched before',
  {tag: '@phone'},
  async ({page}) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await open(page, path);
    const tool = page.getByRole('region', {name});
    await expect(tool.getByText('1 replace, 1 orphan, 1 created.')).toBeVisible();
    expect(fetched.filter((url) => url.includes('template-check'))).toEqual([]);

    await tool.getByRole('button', {name: 'Compare'}).focus();
    await page.keyboard.press('Enter');
    const after = tool.getByRole('textbox', {name: 'Template after'});
    await after.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(samples[0].state.before.replace('"jobs"', '"other"'));
    const row = tool.getByRole('table', {name: 'What becomes of each resource'}).getByRole('row', {name: /Jobs/});
    await expect(row).toContainText('QueueName changes, which needs a new resource.');
    await expect(tool.getByText('--fail-on destructive exits with 1.')).toBeVisible();
    await expect(tool.getByRole('region', {name: 'What cdk diff prints'})).toContainText(
      'Orders: AWS::SQS::Queue Jobs will be replaced',
    );
    await tool.getByRole('combobox', {name: '--fail-on'}).selectOption('broadening');
    await expect(tool.getByText('--fail-on broadening exits with 0.')).toBeVisible();
  },
);

test('widened permissions are printed as the CLI prints them, from YAML', async ({page}) => {
  await open(page, `${path}#template-check.sample=broadening`);
  const tool = page.getByRole('region', {name});
  await tool.getByRole('button', {name: 'Compare'}).click();
  const printed = tool.getByRole('region', {name: 'What cdk diff prints'});
  await expect(printed).toContainText(
    '│ + │ {"Fn::Sub":"${Data.Arn}/*"} │ Allow  │ s3:GetObject │ AWS:${Worker} │           │',
  );
  await expect(tool.getByText('any-change 1 · broadening 1 · destructive 0 · never 0')).toBeVisible();
});

test('nonsense says where it breaks, and a link brings it to a teammate', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, path);
  const tool = page.getByRole('region', {name});
  await tool.getByRole('button', {name: 'Compare'}).click();
  const before = tool.getByRole('textbox', {name: 'Template before'});
  await before.fill('Resources: [1');
  await expect(before).toHaveAccessibleDescription(/not YAML .* line 1 column/);
  await before.fill('{"Resources": {"A": {}}}');
  await expect(before).toHaveAccessibleDescription(/Resources\.A has no Type/);
  expect(await violations(tool)).toEqual([]);
  await tool.getByRole('button', {name: 'Copy link'}).click();
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(codec.open(new URL(link).hash)).toMatchObject({kind: 'state', state: {before: '{"Resources": {"A": {}}}'}});
});

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

/** A machine with much else to do takes its time to start the validator. */
const started = {timeout: 60_000};
const retention = samples.find((sample) => sample.name === 'retention')!.state;

test('a wrong retention is found, shown and mended, by keyboard alone; nothing is fetched before, and it can be stopped', async ({
  page,
}) => {
  test.slow();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const program = '**/engines/validator/*.bin';
  await page.route(program, () => undefined);
  await open(page, `${path}#template-check.sample=retention`);
  const tool = page.getByRole('region', {name});
  const template = tool.getByRole('textbox', {name: 'Template', exact: true});
  await expect(template).toHaveValue(retention.after);
  await expect(tool.getByText('Press Check.')).toBeVisible();
  expect(fetched.filter((address) => address.includes('/engines/'))).toEqual([]);

  await template.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(tool.getByText('Fetching AWS’s validator')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(tool.getByText('Stopped before it came to an end.')).toBeVisible();
  await page.unroute(program);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(tool.getByText('1 warning. The first is W3030 at line 7, column 5.')).toBeVisible(started);
  await expect(tool.getByRole('button', {name: 'Check', exact: true})).toBeFocused();
  const finding = tool.getByRole('list', {name: 'Findings'}).getByRole('listitem').filter({hasText: 'W3030'});
  await expect(finding).toContainText('Resources.Orders.Properties.RetentionInDays');
  await expect(finding).toContainText('45 is not one of [1, 3, 5, 7, 14, 30, 60,');
  expect(await violations(tool)).toEqual([]);
  await finding.getByRole('button', {name: 'line 7, column 5'}).press('Enter');
  await expect(template).toBeFocused();
  await page.keyboard.insertText('"RetentionInDays"');
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText('60');
  await expect(template).toHaveValue(retention.after.replace('45', '60'));
  await expect(tool.getByText('Nothing fatal, no error and no warning in 1 resource.')).toBeVisible();
  await tool.getByText('4 opinions').press('Enter');
  await expect(tool.getByRole('list', {name: 'Opinions'})).toContainText('I9040');

  await template.fill('Resources: [1');
  await expect(template).toHaveAccessibleDescription(/line 1, column 14: YAML parse error: .*expected ',' or ']'/);
  await expect(tool.getByText('The template cannot be read at line 1, column 14.')).toBeVisible();
});

test('the templates before and after an edit of a CDK program are compared and checked', async ({page}) => {
  await open(page, path);
  test.slow();
  const bench = page.getByRole('region', {name: 'CDK bench', exact: true});
  const tool = page.getByRole('region', {name});
  const program = bench.getByRole('textbox', {name: 'Program'});
  await tool.getByRole('textbox', {name: 'Template before'}).fill('{"Resources": {}}');
  const edited = (await program.inputValue()).replace("'Jobs'", "'Jobs', {fifo: true}");
  await program.fill(edited);
  await bench.getByRole('button', {name: 'Synthesize'}).click();
  await bench.getByRole('button', {name: 'Check this template'}).click();
  await expect(tool).toBeFocused();
  await expect(tool.getByText('Nothing fatal, no error and no warning in 1 resource.')).toBeVisible(started);

  await bench.getByRole('button', {name: 'Compare with the one before'}).click();
  const row = tool.getByRole('table', {name: 'What becomes of each resource'}).getByRole('row', {name: /Jobs/});
  await expect(row).toContainText('FifoQueue changes, which needs a new resource.');
  await expect(tool.getByText('--fail-on destructive exits with 1.')).toBeVisible();
  await expect(tool.getByRole('region', {name: 'What cdk diff prints'})).toContainText('Shop: AWS::SQS::Queue Jobs');
  await expect(program).toHaveValue(edited);
});

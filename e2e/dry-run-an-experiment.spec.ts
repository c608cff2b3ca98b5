import {violations} from './axe';
import {samples} from '../src/widgets/experiment-dry-run/samples';
import {codec} from '../src/widgets/experiment-dry-run/state';
import {expect, open, test} from './fixtures';

const path = '/fault-injection/';

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    const tool = page.getByRole('region', {name: 'Experiment dry run'});
    await expect(tool.getByText('alarm checkout-errors goes to ALARM')).toBeVisible();
    await expect(
      tool.getByRole('table', {name: 'Actions and their states'}).getByRole('row', {name: /stop/}),
    ).toContainText('running');
  });
});

test('an alarm stops an experiment, by keyboard alone', {tag: '@phone'}, async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Experiment dry run'});
  const verdict = tool.getByRole('status').filter({hasText: 'Target web: 3 of 10'});
  await expect(verdict).toContainText('stopped after 9 min');

  // The metric stays below the threshold: nothing stops the experiment any more.
  const point = tool.getByRole('slider', {name: 'Point at minute 9'});
  await point.focus();
  for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowDown');
  await expect(verdict).toContainText('completed after 18 min');
  await tool.getByRole('textbox', {name: 'Points of the metric'}).fill('0: 100');
  await expect(verdict).toContainText('stopped after 2 min');

  await tool.getByRole('button', {name: 'Previous change'}).focus();
  await page.keyboard.press('Enter');
  await expect(tool.getByText('At 2 min the experiment is stopped')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(tool.getByText('At 1 min the experiment is stopping')).toBeVisible();
  await tool.getByRole('slider', {name: 'Now'}).press('Home');
  await expect(tool.getByText('the experiment is running')).toBeVisible();
  await tool.getByRole('tab', {name: 'Run'}).press('ArrowRight');
  await expect(tool.getByRole('table', {name: 'Resources for web'}).getByRole('row', {name: /i-11/})).toContainText(
    'filter State.Name wants running, found stopped',
  );
});

test('nonsense is refused where it stands, and an action is built into the template', async ({page}) => {
  await open(page, `${path}#experiment.sample=refused`);
  const tool = page.getByRole('region', {name: 'Experiment dry run'});
  const template = tool.getByRole('textbox', {name: 'Experiment template'});
  await expect(template).toHaveAccessibleDescription(
    /AWS FIS refuses: .* Its text: “Unexpected target "Instances" found in action "interrupt"\./,
  );
  expect(await violations(page)).toEqual([]);
  await template.fill('{"description": "A pause",');
  await expect(tool.getByText('This template is refused')).toBeVisible();
  await expect(template).toHaveAccessibleDescription(/Line 1, column 27/);
  await template.fill(
    '{"description": "A pause", "roleArn": "arn:aws:iam::111122223333:role/fis", "actions": {}, "stopConditions": [{"source": "none"}]}',
  );
  await tool.getByRole('combobox', {name: 'Service'}).selectOption('rds');
  await tool.getByRole('combobox', {name: 'Action', exact: true}).selectOption('aws:rds:failover-db-cluster');
  await tool.getByRole('button', {name: 'Add action'}).click();
  await expect(tool.getByText('aws:rds:failover-db-cluster was added.')).toBeVisible();
  await expect(tool.getByText('Target cluster: 0 of 0')).toBeVisible();
  await tool.getByRole('tab', {name: 'Role'}).click();
  await expect(tool.getByRole('figure', {name: 'Permissions policy of the role'})).toContainText(
    'rds:FailoverDBCluster',
  );
});

test('a copied link opens the same for a teammate', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Experiment dry run'});
  await tool.getByRole('textbox', {name: 'Threshold'}).fill('99');
  await tool.getByRole('tab', {name: 'Cost'}).click();
  await expect(tool.getByText('$1.80')).toBeVisible();
  await tool.getByRole('button', {name: 'Copy link'}).click();
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(codec.decode(new URL(link).hash)).toEqual({...samples[0].state, threshold: '99', tab: 'cost'});

  const other = await context.newPage();
  await open(other, link);
  await expect(other.getByText('$1.80')).toBeVisible();
  await other.close();
});

import {samples} from '../src/widgets/registry-simulator/samples';
import {codec} from '../src/widgets/registry-simulator/state';
import {violations} from './axe';
import {expect, open, test} from './fixtures';

const path = '/cloud-map/';
const name = 'Registry simulator';

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    const tool = page.getByRole('region', {name});
    await expect(tool.getByText('2 of 3 instances of orders come back.')).toBeVisible();
    await expect(tool.getByRole('table', {name: 'Who comes back'})).toContainText('It is UNHEALTHY.');
  });
});

test('discovers only healthy instances, by keyboard alone, and DNS agrees', {tag: '@phone'}, async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name});
  const verdict = tool.getByRole('status').filter({hasText: 'of'});
  await tool.getByRole('button', {name: 'Fail task-1'}).focus();
  await page.keyboard.press('Enter');
  await expect(verdict.filter({hasText: '1 of 3 instances of orders comes back.'})).toBeVisible();
  await expect(tool.getByRole('textbox', {name: 'Registry'})).toHaveValue(/"HealthStatus": "UNHEALTHY"/);
  await tool.getByRole('button', {name: 'Register', exact: true}).focus();
  await page.keyboard.press('Enter');
  await expect(verdict.filter({hasText: '2 of 4 instances of orders come back.'})).toBeVisible();
  await tool.getByRole('tab', {name: 'DiscoverInstances'}).focus();
  await page.keyboard.press('ArrowRight');
  const answer = tool.getByRole('figure', {name: 'As dig prints it'});
  await expect(answer).toContainText('10.0.1.12');
  await expect(answer).toContainText('10.0.1.14');
  await expect(answer).not.toContainText('10.0.1.11');
});

test('nonsense keeps its place, stays through a reload, and is accessible', async ({page}) => {
  await open(page, `${path}#${codec.widget}.sample=refused`);
  const tool = page.getByRole('region', {name});
  const registry = tool.getByRole('textbox', {name: 'Registry'});
  await expect(registry).toHaveAccessibleDescription(/Cannot use `CNAME` record when routing policy is `Multivalue`\./);
  expect(await violations(tool)).toEqual([]);
  await registry.fill('{"AccountId": "1",\n "Region": "eu-central-1", "Namespaces": []}');
  await expect(registry).toHaveAccessibleDescription(
    /Line 1, column 15: AccountId is 12 digits in quotes; found "1"\./,
  );
  await page.reload();
  await expect(registry).toHaveValue(/"AccountId": "1"/);
});

test('a command answers in the words of AWS, and a copied link opens the same', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${path}#${codec.widget}.sample=delete-service`);
  const tool = page.getByRole('region', {name});
  await expect(
    tool.getByRole('status').filter({hasText: 'ResourceInUse: Service contains registered instances;'}),
  ).toBeVisible();
  const command = 'aws servicediscovery get-instances-health-status --service-id srv-orders4example1';
  await tool.getByRole('textbox', {name: 'Command'}).fill(command);
  await expect(tool.getByRole('figure', {name: 'Answer'}).filter({visible: true})).toContainText(
    '"task-3": "UNHEALTHY"',
  );
  await tool.getByRole('button', {name: 'Copy link'}).click();
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const sample = samples.find((each) => each.name === 'delete-service');
  expect(codec.decode(new URL(link).hash)).toEqual({...sample?.state, command});
});

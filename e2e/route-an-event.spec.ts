import {samples} from '../src/widgets/bus-router/samples';
import {codec} from '../src/widgets/bus-router/state';
import {expect, open, test} from './fixtures';

const path = '/eventbridge/event-buses/';
const name = 'Bus router';
const stateOf = (sample: string) => samples.find((each) => each.name === sample)?.state ?? samples[0].state;

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    const tool = page.getByRole('region', {name});
    await expect(tool.getByText('1 target is reached: function:note.')).toBeVisible();
    const way = tool.getByRole('list', {name: 'The way of the event'});
    await expect(way).toContainText('Rule instance-stopped matches');
    await expect(way).toContainText('Rule instance-running does not match');
    await expect(tool.getByRole('figure', {name: 'What note gets'})).toContainText('"instance":"i-0123456789abcdef0"');
  });
});

test(
  'an event for another account is refused by the policy there, and arrives once the policy is mended',
  {tag: '@phone'},
  async ({page}) => {
    await open(page, path);
    const tool = page.getByRole('region', {name});
    await page.getByRole('link', {name: 'send one to another account'}).click();
    const verdict = tool.getByRole('status').filter({hasText: 'target'});
    await expect(verdict).toContainText('No target is reached. The bus central of 444455556666 refuses it');
    await expect(tool.getByRole('list', {name: 'Statement account-777788889999 (Allow)'})).toContainText(
      '✗ not met Principal',
    );
    await tool.getByRole('combobox', {name: 'Change'}).selectOption({label: 'Let an account send'});
    await tool.getByRole('textbox', {name: 'Account', exact: true}).fill('111122223333');
    await tool.getByRole('button', {name: 'Write it into the set-up'}).click();
    await expect(tool.getByRole('textbox', {name: 'Set-up'})).toHaveValue(/"Sid": "account-111122223333"/);
    await expect(verdict).toContainText('1 target is reached: function:invoice.');
    await expect(tool.getByRole('list', {name: 'The way of the event'})).toContainText(
      'the bus central of 444455556666 takes it',
    );
    await expect(tool.getByRole('figure', {name: 'What invoice gets'})).toContainText('"account":"111122223333"');
  },
);

test('nonsense keeps its place: the set-up says line and column, and stays through a reload', async ({page}) => {
  await open(page, `${path}#bus-router.sample=third-account`);
  const tool = page.getByRole('region', {name});
  const setup = tool.getByRole('textbox', {name: 'Set-up'});
  await expect(
    tool.getByRole('status').filter({hasText: 'a rule does not send it on to a third account'}),
  ).toBeVisible();
  await setup.fill('{"Accounts": [\n  {"AccountId": 1}\n]}');
  await expect(setup).toHaveAttribute('aria-invalid', 'true');
  await expect(setup).toHaveAccessibleDescription(/Line 2, column 17: AccountId is a text; found 1\./);
  await expect(tool.getByRole('status').filter({hasText: 'This set-up cannot be built.'})).toBeVisible();
  await page.reload();
  await expect(setup).toHaveValue('{"Accounts": [\n  {"AccountId": 1}\n]}');
});

test('by keyboard alone: another sender, its steps, and on to the event-pattern tester', async ({page}) => {
  await open(page, `${path}#bus-router.sample=archive-and-replay`);
  const tool = page.getByRole('region', {name});
  const step = tool.getByText('Rule invoice on orders');
  await tool.getByRole('button', {name: 'CloudFormation', exact: true}).focus();
  for (let tabs = 0; tabs < 2; tabs += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(step).toBeVisible();
  const fields = tool.getByRole('list', {name: 'Fields of invoice'});
  await expect(fields).toContainText('✗ not met replay-name');
  await tool
    .getByRole('listitem')
    .filter({has: page.getByText('Rule invoice on orders')})
    .getByRole('link', {name: 'Open in the event-pattern tester'})
    .focus();
  await page.keyboard.press('Enter');
  const tester = page.getByRole('region', {name: 'Event-pattern tester'});
  await expect(tester.getByRole('textbox', {name: 'Events'})).toHaveValue(/"replay-name": "orders-again"/);
});

test('a link and the commands carry what was typed', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${path}#bus-router.sample=failed-entries`);
  const tool = page.getByRole('region', {name});
  await expect(tool.getByRole('list', {name: 'The way of the event'})).toContainText(
    'Entry 2 is refused: MalformedDetail: Detail is malformed.',
  );
  await tool.getByRole('textbox', {name: 'Role that calls'}).fill('another-role');
  await tool.getByRole('button', {name: 'aws events, to send it'}).click();
  await expect(tool.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'aws events put-events \\\n  --region us-east-1',
  );
  await tool.getByRole('button', {name: 'Copy link'}).click();
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(codec.decode(new URL(link).hash)).toEqual({...stateOf('failed-entries'), role: 'another-role'});
  const second = await context.newPage();
  await open(second, link);
  await expect(second.getByRole('textbox', {name: 'Role that calls'})).toHaveValue('another-role');
});

import {samples} from '../src/widgets/schema-discoverer/samples';
import {codec} from '../src/widgets/schema-discoverer/state';
import {expect, open, test} from './fixtures';

const path = '/eventbridge/schema-registry/';
const name = 'Schema discoverer';
const event = (id: number, detail: object) => ({
  ...{
    version: '0',
    id: `00000000-0000-4000-8000-00000000000${id}`,
    'detail-type': 'Seat Taken',
    source: 'com.example.seats',
  },
  ...{account: '111122223333', time: '2026-11-25T12:00:00Z', region: 'eu-central-1', resources: [], detail},
});

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    const tool = page.getByRole('region', {name});
    await expect(tool.getByRole('list', {name: 'Versions'})).toContainText('Version 3');
  });
});

test('discovers a schema with its versions from three events, by keyboard alone', {tag: '@phone'}, async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name});
  await tool.getByRole('textbox', {name: 'Events'}).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(
    [event(1, {seat: 1}), event(2, {seat: 2, row: 'A'}), event(3, {seat: '2b', row: 'A'})]
      .map((one) => JSON.stringify(one))
      .join('\n'),
  );
  const versions = tool.getByRole('list', {name: 'Versions'});
  await expect(versions.getByRole('table', {name: 'Changes of version 2'})).toContainText('+ added');
  await expect(versions.getByRole('table', {name: 'Changes of version 3'})).toContainText('~ type changed');
  await tool.getByRole('tab', {name: 'Versions'}).focus();
  await page.keyboard.press('ArrowRight');
  const schema = tool.getByRole('tabpanel', {name: 'Schema'});
  await expect(schema).toContainText('x-amazon-events-source');
  await page.keyboard.press('ArrowRight');
  await expect(tool.getByRole('tabpanel', {name: 'Code bindings'})).toContainText('interface');
});

test('nonsense is refused with its place, and nothing typed is lost', async ({page}) => {
  await open(page, path);
  const events = page.getByRole('region', {name}).getByRole('textbox', {name: 'Events'});
  await events.fill('{"source": "a" "detail": {}}');
  await expect(events).toHaveAccessibleDescription(/line 1/i);
  await page.reload();
  await expect(events).toHaveValue('{"source": "a" "detail": {}}');
});

test('after the link is copied, the events open in the event-pattern tester with a pattern that matches them', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${path}#${codec.widget}.sample=${samples[0].name}`);
  const tool = page.getByRole('region', {name});
  await tool.getByRole('textbox', {name: 'Registry in the commands'}).fill('tickets');
  await tool.getByRole('button', {name: 'Copy link'}).click();
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(codec.decode(new URL(link).hash)).toEqual({...samples[0].state, registry: 'tickets'});
  await tool.getByRole('link', {name: 'Open in the event-pattern tester'}).click();
  await expect(
    page.getByRole('region', {name: 'Event-pattern tester'}).getByText('4 of 4 events match.'),
  ).toBeVisible();
});

import {codec} from '../src/widgets/subscription-wire-bench/state';
import {violations} from './axe';
import {expect, open, test} from './fixtures';

const path = '/appsync/real-time/';
const name = 'Subscription wire bench';

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    const tool = page.getByRole('region', {name});
    await expect(tool.getByText('A receives addPost; B does not.')).toBeVisible();
    await expect(tool.getByRole('table', {name: 'What crossed the wire'})).toContainText('start_ack');
  });
});

test(
  'a filtered subscription is watched with the keyboard alone, and sent as a link',
  {tag: '@phone'},
  async ({page, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, path);
    const tool = page.getByRole('region', {name});
    const receives = tool.getByRole('table', {name: 'Who receives it'});
    await expect(receives).toContainText('✗ owner eq "bo": the field is "ana".');
    await tool.getByRole('textbox', {name: 'Enhanced filter of B'}).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('{"title": {"beginsWith": "New"}}');
    await expect(tool.getByRole('status').filter({hasText: 'A and B receive addPost.'})).toBeVisible();
    await tool.getByRole('button', {name: 'B stops'}).focus();
    await page.keyboard.press('Enter');
    const wire = tool.getByRole('table', {name: 'What crossed the wire'});
    await expect(wire.getByRole('row').last()).toContainText('complete');
    await tool.getByRole('button', {name: 'Run the mutation'}).focus();
    await page.keyboard.press('Enter');
    await expect(receives).toContainText('It has no subscription.');
    await tool.getByRole('button', {name: 'Copy link'}).click();
    await expect(tool.getByText('Link copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(codec.decode(new URL(link).hash)).toMatchObject({
      acts: ['A.subscribe', 'B.subscribe', 'send', 'B.stop', 'send'],
      b: {filter: '{"title": {"beginsWith": "New"}}'},
    });
  },
);

test('a pasted handshake is decoded, and kept nowhere', async ({page}) => {
  await open(page, `${path}#${codec.widget}.sample=handshake`);
  const tool = page.getByRole('region', {name});
  await expect(tool.getByRole('figure', {name: 'Sec-WebSocket-Protocol'})).toContainText('graphql-ws, header-');
  const json = JSON.stringify({host: 'abc.appsync-realtime-api.us-east-1.amazonaws.com', 'x-api-key': 'da2-WATCHED'});
  const pasted = `header-${Buffer.from(json).toString('base64url')}`;
  await tool.getByLabel('Pasted handshake').fill(pasted);
  await expect(tool.getByText('It must be abc.appsync-api.us-east-1.amazonaws.com')).toBeVisible();
  await expect(tool.getByRole('figure', {name: 'Decoded'})).toContainText('da2-WATCHED');
  const kept = await page.evaluate(() => JSON.stringify({...sessionStorage, ...localStorage}) + location.href);
  expect(kept).not.toContain(pasted.slice(8, 40));
  expect(await violations(page)).toEqual([]);
});

test('nonsense is refused in its field, and nothing typed is lost', async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name});
  const filter = tool.getByRole('textbox', {name: 'Enhanced filter of A'});
  await filter.fill('{"owner": {"is": 1}}');
  await expect(filter).toHaveAccessibleDescription(/Line 1, column 18: “is” is no operator/);
  await expect(tool.getByRole('status').filter({hasText: 'cannot be used yet'})).toBeVisible();
  await tool.getByRole('tab', {name: 'Check a log'}).click();
  await tool.getByRole('textbox', {name: 'Message log'}).fill('> {"type":"subscribe","id":"1","payload":{}}\nnothing');
  await expect(tool.getByRole('table', {name: 'Findings'})).toContainText('This is no message');
  await page.reload();
  await expect(tool.getByRole('textbox', {name: 'Message log'})).toHaveValue(/nothing$/);
});

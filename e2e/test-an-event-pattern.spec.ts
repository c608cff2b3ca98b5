import {samples} from '../src/widgets/event-pattern-tester/samples';
import {codec} from '../src/widgets/event-pattern-tester/state';
import {expect, open, test} from './fixtures';

const path = '/eventbridge/event-patterns/';
const name = 'Event-pattern tester';
const [first] = samples;

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    const tool = page.getByRole('region', {name});
    await expect(tool.getByText('The event matches the pattern.')).toBeVisible();
    await expect(tool.getByRole('table', {name: 'Field by field'})).toContainText('detail.state is "stopped"');
  });
});

test('finding out why a pattern does not match, and mending it', {tag: '@phone'}, async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name});
  await page.getByRole('link', {name: 'See it fail, and mend it'}).click();
  const verdict = tool.getByRole('status').filter({hasText: 'event'});
  await expect(verdict).toContainText('The event does not match. The event has no value at detail.errorCode');
  const row = tool.getByRole('table', {name: 'Field by field'}).getByRole('row', {name: /detail\.errorCode/});
  await expect(row).toContainText('field absent');
  await tool
    .getByRole('textbox', {name: 'Pattern'})
    .fill('{"source": ["aws.s3"], "detail": {"errorCode": [{"anything-but": "AccessDenied"}, {"exists": false}]}}');
  await expect(verdict).toContainText('The event matches the pattern.');
  await expect(row).toContainText('matched');
});

test('a refused pattern has AWS’s message, the line and the column at its field', async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name});
  const pattern = tool.getByRole('textbox', {name: 'Pattern'});
  await pattern.fill('{\n  "source": "aws.ec2"\n}');
  await expect(pattern).toHaveAttribute('aria-invalid', 'true');
  await expect(pattern).toHaveAccessibleDescription(
    /Event pattern is not valid\. Reason: "source" must be an object or an array\. Line 2, column 14\./,
  );
  await expect(tool.getByRole('status').filter({hasText: 'AWS refuses this pattern.'})).toBeVisible();
  await page.reload();
  await expect(pattern).toHaveValue('{\n  "source": "aws.ec2"\n}');
});

test('many events get a table, and any of them its reasons', async ({page}) => {
  await open(page, `${path}#event-pattern.sample=many-events`);
  const tool = page.getByRole('region', {name});
  await expect(tool.getByRole('status').filter({hasText: '2 of 5 events match.'})).toBeVisible();
  const table = tool.getByRole('table', {name: 'Events', exact: true});
  await expect(table.getByRole('row', {name: 'Event'}).filter({hasText: '✓ matches'})).toHaveCount(2);
  await table.getByRole('button', {name: 'Show event 4'}).focus();
  await page.keyboard.press('Enter');
  await expect(tool.getByRole('table', {name: 'Event 4, field by field'})).toContainText('detail.state is "stopped"');
  await expect(tool.getByRole('status').filter({hasText: 'Event 4 matches.'})).toBeVisible();
});

test('a link opens the same on the page of somebody else', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, path);
  const tool = page.getByRole('region', {name});
  await tool.getByRole('textbox', {name: 'Pattern'}).fill('{"source": [{"prefix": "aws."}]}');
  await tool.getByRole('button', {name: 'Copy link'}).click();
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(codec.decode(new URL(link).hash)).toEqual({...first.state, pattern: '{"source": [{"prefix": "aws."}]}'});

  const second = await context.newPage();
  await open(second, link);
  const opened = second.getByRole('region', {name});
  await expect(opened.getByRole('textbox', {name: 'Pattern'})).toHaveValue('{"source": [{"prefix": "aws."}]}');
  await expect(opened.getByRole('table', {name: 'Field by field'})).toContainText('{"prefix":"aws."}');
});

test('a link that was cut off says so and leaves a working tool', async ({page}) => {
  await open(page, `${path}#${codec.encode(first.state).slice(0, 60)}`);
  const tool = page.getByRole('region', {name});
  await expect(tool.getByText('This link could not be read')).toBeVisible();
  await expect(tool.getByText('The event matches the pattern.')).toBeVisible();
});

test('a pattern built from an event by ticking fields is the pattern tested', async ({page}) => {
  await open(page, `${path}#event-pattern.sample=build-from-event`);
  const tool = page.getByRole('region', {name});
  await tool.getByRole('checkbox', {name: 'detail.object.key'}).check();
  await expect(tool.getByRole('figure', {name: 'Pattern built'})).toContainText('"key": ["uploads/cat.jpg"]');
  await tool.getByRole('button', {name: 'Use this pattern'}).click();
  await expect(tool.getByRole('tab', {name: 'Test'})).toHaveAttribute('aria-selected', 'true');
  await expect(tool.getByRole('textbox', {name: 'Pattern'})).toHaveValue(/uploads\/cat\.jpg/);
  await expect(tool.getByText('The event matches the pattern.')).toBeVisible();
});

test('PutEvents answers 200 and names the entries that failed', async ({page}) => {
  await open(page, `${path}#event-pattern.sample=put-events-bad-entry`);
  const tool = page.getByRole('region', {name});
  await expect(tool.getByRole('status').filter({hasText: '2 of 3 entries are not taken'})).toBeVisible();
  const table = tool.getByRole('table', {name: 'Entries of the request'});
  await expect(table.getByRole('row').filter({hasText: 'MalformedDetail'})).toContainText('Detail is malformed.');
  await expect(table.getByRole('row').filter({hasText: 'InvalidArgument'})).toContainText('DetailType is a required');
  await expect(tool.getByRole('figure', {name: 'Answer of AWS'})).toContainText('"FailedEntryCount": 2');
});

test('the commands are copied ready for a shell', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, path);
  const tool = page.getByRole('region', {name});
  await tool.getByRole('textbox', {name: 'Pattern'}).fill(`{"source": ["it's"]}`);
  await tool.getByRole('button', {name: 'aws events put-rule'}).click();
  await expect(tool.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`'{"source":["it'\\''s"]}'`);
});

test('tabs work by arrow keys', async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name});
  await tool.getByRole('tab', {name: 'Test'}).focus();
  await page.keyboard.press('ArrowRight');
  await expect(tool.getByRole('tab', {name: 'Build'})).toBeFocused();
  await page.keyboard.press('End');
  await expect(tool.getByRole('textbox', {name: 'Entries'})).toBeVisible();
});

import {gzipSync, strToU8} from 'fflate';
import {samples} from '../src/widgets/selector-lab/samples';
import {codec} from '../src/widgets/selector-lab/state';
import {expect, open, test} from './fixtures';

const path = '/cloudtrail/events/';
const table = 'Records against the selectors';

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    const tool = page.getByRole('region', {name: 'Selector lab'});
    await expect(tool.getByText('The trail logs 2 of 3 events.')).toBeVisible();
    await expect(tool.getByRole('table', {name: table}).getByRole('row', {name: /GetObject/})).toContainText(
      'DataResources refuses',
    );
  });
});

test('learns why an S3 object read is not in the trail, and mends it', {tag: '@phone'}, async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Selector lab'});
  await tool.getByRole('combobox', {name: 'Sample'}).selectOption('s3-read-missing');
  const verdict = tool.getByRole('status').filter({hasText: 'The trail logs'});
  await expect(verdict).toContainText('GetObject is not. Selector 2 “Writes to invoices” refuses it: readOnly.');
  const row = tool.getByRole('table', {name: table}).getByRole('row', {name: /GetObject/});
  await expect(row).toContainText('readOnly refuses');
  await expect(
    tool.getByRole('list', {name: 'Reasons for GetObject'}).getByText('wanted: Equals “false”'),
  ).toBeVisible();

  const selectors = tool.getByRole('textbox', {name: 'Event selectors of the trail'});
  const text = await selectors.inputValue();
  await selectors.fill(text.replace('"false"', 'false'));
  await expect(selectors).toHaveAccessibleDescription(/Write it in quotes: "false"/);
  await selectors.fill(text.replace('"false"', '"true"'));
  await expect(verdict).toContainText('GetObject is logged.');
  await expect(row).toContainText('by selector 2');
  await tool.getByRole('button', {name: 'PutObject'}).click();
  await expect(verdict).toContainText('PutObject is not.');
});

test('a gzip log file is read in the page', async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Selector lab'});
  const records = Array.from({length: 900}, (_, index) => ({
    eventName: `Call${index}`,
    eventSource: 'sqs.amazonaws.com',
    eventCategory: 'Management',
    readOnly: true,
    userAgent: 'x'.repeat(80),
  }));
  await tool.getByLabel('Log file').setInputFiles({
    name: 'trail.json.gz',
    mimeType: 'application/gzip',
    buffer: Buffer.from(gzipSync(strToU8(JSON.stringify({Records: records})))),
  });
  await expect(tool.getByText('The trail logs 900 of 900 events.')).toBeVisible();
  await expect(tool.getByText('The first 200 of 900 records are shown.')).toBeVisible();
  await tool.getByRole('button', {name: 'Put the file away'}).click();
  await expect(tool.getByText('The trail logs 2 of 3 events.')).toBeVisible();
  await tool.getByLabel('Log file').setInputFiles({
    name: 'broken.gz',
    mimeType: 'application/gzip',
    buffer: Buffer.from([0x1f, 0x8b, 1, 2, 3]),
  });
  await expect(tool.getByLabel('Log file')).toHaveAccessibleDescription(/could not be read/);
});

test('basic selectors become advanced ones that can be tested at once', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${path}#cloudtrail.sample=convert-basic`);
  const tool = page.getByRole('region', {name: 'Selector lab'});
  const panel = tool.getByRole('tabpanel', {name: 'Convert'});
  await expect(panel.getByRole('status').filter({hasText: '3 advanced selectors log the same events.'})).toBeVisible();
  await panel.getByRole('button', {name: 'AWS CLI'}).click();
  await expect(panel.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("--advanced-event-selectors '[{");
  await panel.getByRole('button', {name: 'Test these'}).click();
  await expect(tool.getByText('The trail logs 2 of 2 events.')).toBeVisible();
});

test('a copied link opens the same for a teammate, and a broken one says so', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Selector lab'});
  await tool.getByRole('textbox', {name: 'Trail name'}).fill('audit');
  await tool.getByRole('button', {name: 'Copy link'}).click();
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(codec.decode(new URL(link).hash)).toMatchObject({...samples[0].state, trailName: 'audit'});

  const other = await context.newPage();
  await open(other, link);
  await expect(other.getByRole('textbox', {name: 'Trail name'})).toHaveValue('audit');
  await other.close();

  const third = await context.newPage();
  await open(third, link.slice(0, -20));
  await expect(third.getByRole('status').filter({hasText: 'This link could not be read'})).toBeVisible();
});

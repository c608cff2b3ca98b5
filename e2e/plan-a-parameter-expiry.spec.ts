import {samples} from '../src/widgets/parameter-policy-composer/samples';
import {codec} from '../src/widgets/parameter-policy-composer/state';
import {violations} from './axe';
import {expect, open, test} from './fixtures';

const path = '/parameter-store/parameter-policies/';
const name = 'Parameter-policy composer';

test.use({timezoneId: 'Europe/Berlin'});

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    const tool = page.getByRole('region', {name});
    await expect(tool.getByText('By the known rules Parameter Store takes 3 policies.')).toBeVisible();
    await expect(tool.getByRole('table', {name: 'Moments'})).toContainText('2027-11-17 21:34:33 UTC');
    await expect(tool.getByText('1 of 3 moments has come; next, in 12 days: notice of the expiration.')).toBeVisible();
  });
});

test("plan a parameter's expiry and see both notifications match a rule", {tag: '@phone'}, async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name});
  await tool.getByRole('textbox', {name: 'Timestamp'}).fill('2028-01-15T12:00:00+01:00');
  await tool.getByRole('textbox', {name: 'Before'}).fill('10');
  await tool.getByRole('textbox', {name: 'After'}).fill('30');
  await expect(tool.getByRole('textbox', {name: 'Policies', exact: true})).toHaveValue(/"Before": "10"/);
  const moments = tool.getByRole('table', {name: 'Moments'});
  const row = (words: string) => moments.getByRole('row').filter({hasText: words});
  await expect(row('2. ExpirationNotification')).toContainText('2028-01-05 11:00:00 UTC');
  await expect(row('2. ExpirationNotification')).toContainText('5 Jan 2028, 12:00 CET here');
  await expect(row('1. NoChangeNotification')).toContainText('2027-10-03 09:00:00 UTC');
  const events = tool.getByRole('list', {name: 'Events that are sent'});
  for (const type of ['NoChangeNotification', 'ExpirationNotification']) {
    await expect(events.getByRole('listitem').filter({hasText: `${type} event`})).toContainText('✓ matches the rule');
  }
  await tool.getByText('All 2 notifications').getByRole('link', {name: 'Open in the event-pattern tester'}).click();
  const tester = page.getByRole('region', {name: 'Event-pattern tester'});
  await expect(tester.getByRole('status').filter({hasText: '2 of 2 events match.'})).toBeVisible();
  await expect(tester.getByRole('textbox', {name: 'Events'})).toHaveValue(/"policy-type": "NoChangeNotification"/);
});

test('by keyboard alone: move now past the deletion, start the clock again, and mend a single policy', async ({
  page,
}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name});
  const slider = tool.getByRole('slider', {name: 'Move now'});
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^2027-11-05 12:00:00 UTC\. 1 of 3 moments has come/);
  await page.keyboard.press('End');
  await expect(tool.getByText('The parameter is deleted; reading it gives ParameterNotFound.').first()).toBeVisible();
  await expect(tool.getByRole('table', {name: 'Moments'})).toContainText('a new parameter without policies');
  await page.keyboard.press('Home');
  await expect(tool.getByRole('textbox', {name: 'Now'})).toHaveValue(/^2027-08-2\d/);
  await tool.getByRole('combobox', {name: 'Sample'}).selectOption('object-not-array');
  await expect(tool.getByText('Parameter Store answers: “Invalid policies input:').first()).toBeVisible();
  await tool.getByRole('button', {name: 'Put it in brackets'}).focus();
  await page.keyboard.press('Enter');
  await expect(tool.getByRole('status').filter({hasText: 'takes 1 policy.'})).toBeVisible();
});

test('nonsense stays as typed at its line and column, in a link too', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${path}#parameter-policy.sample=many-mistakes`);
  const tool = page.getByRole('region', {name});
  const policies = tool.getByRole('textbox', {name: 'Policies', exact: true});
  await expect(policies).toHaveAccessibleDescription(/Policy type expirationNotification is not supported\./);
  expect(await violations(tool)).toEqual([]);
  await policies.fill('[\n  {"Type": }\n]');
  await expect(policies).toHaveAccessibleDescription(/Line 2, column 12: This is not JSON\. A value is expected/);
  await expect(tool.getByText('The form waits until the JSON is an array again')).toBeVisible();
  await tool.getByRole('textbox', {name: 'Size of the value'}).fill('my secret value');
  await tool.getByRole('button', {name: 'Copy link'}).click();
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const mistaken = samples.find((sample) => sample.name === 'many-mistakes')?.state;
  expect(codec.decode(new URL(link).hash)).toEqual({...mistaken, policies: '[\n  {"Type": }\n]', valueBytes: ''});
  await page.reload();
  await expect(policies).toHaveValue('[\n  {"Type": }\n]');
});

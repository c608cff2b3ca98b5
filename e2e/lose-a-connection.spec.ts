/** A part of a tool that does not come is told of, and comes once it is tried again. */
import {samples} from '../src/widgets/bus-router/samples';
import {violations} from './axe';
import {expect, open, test} from './fixtures';

test.use({provoked: /net::ERR_FAILED/});

const bundles = '**/assets/js/*.js';
const failure = 'This could not be fetched.';

test('an engine that does not come is asked for again by keyboard, until it is there', async ({page}) => {
  await open(page, '/eventbridge/event-buses/');
  const tool = page.getByRole('region', {name: 'Bus router'});
  await page.route(bundles, (route) => route.abort());
  const {label} = samples.find(({name}) => name === 'account-refused') ?? samples[0];
  await tool.getByRole('combobox', {name: 'Sample'}).selectOption(label);
  const told = tool.getByText(failure);
  const again = tool.getByRole('button', {name: 'Try again'});
  await expect(told).toBeVisible();
  expect(await violations(tool)).toEqual([]);
  await again.focus();
  const asked = page.waitForRequest(bundles);
  await page.keyboard.press('Enter');
  await asked;
  await expect(told).toBeVisible();
  await expect(again).toBeFocused();
  await page.unroute(bundles);
  await page.keyboard.press('Enter');
  await expect(tool.getByRole('status').filter({hasText: 'No target is reached.'})).toBeVisible();
  await expect(again).toHaveCount(0);
});

test('a panel that does not come is told of in its place, and the rest of the tool stays', async ({page}) => {
  await open(page, '/cli-sdk/retries/');
  const tool = page.getByRole('region', {name: 'Retry simulator'});
  const panel = tool.getByRole('tabpanel', {name: 'Many callers'});
  await page.route(bundles, (route) => route.abort());
  await tool.getByRole('tab', {name: 'Many callers'}).click();
  await expect(panel.getByText(failure)).toBeVisible();
  await expect(tool.getByRole('tab', {name: 'One client'})).toBeVisible();
  await page.unroute(bundles);
  await panel.getByRole('button', {name: 'Try again'}).click();
  await expect(panel.getByRole('combobox').first()).toBeVisible();
  await expect(tool.getByText(failure)).toHaveCount(0);
});

import {expect, test, waitForHydration} from './fixtures';

test('below a sub-path every link of the home page stays below it and leads somewhere', async ({page, request}) => {
  await page.goto('./');
  await waitForHydration(page);
  const addresses = await page
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).href).filter((href) => href.startsWith('http://localhost')),
    );
  expect(addresses.length).toBeGreaterThan(25);
  for (const address of new Set(addresses)) {
    expect(new URL(address).pathname).toMatch(/^\/notes\/aws\//);
    expect((await request.get(address)).status(), address).toBe(200);
  }
});

test('below a sub-path the search finds and leads to claims', async ({page}) => {
  await page.goto('./search/?q=604800');
  const results = page.getByRole('list', {name: 'Search results'});
  await results.getByRole('link').filter({hasText: '604,800'}).first().click();
  await expect(page).toHaveURL(/\/notes\/aws\/cli-sdk\/signature-v4\/#/);
});

test('below a sub-path a tool link opens', async ({page}) => {
  await page.goto('./cli-sdk/signature-v4/#sigv4.sample=s3-put');
  await expect(page.getByRole('combobox', {name: 'Sample'})).toHaveValue('s3-put');
});

test('canonical addresses carry the site and the sub-path they were built for', async ({page}) => {
  await page.goto('./kms/');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', 'https://example.org/notes/aws/kms/');
});

test('below a sub-path an address that has moved leads on, with its fragment', async ({page}) => {
  await page.goto('./cloudtrail/#facts');
  await expect(page).toHaveURL(/\/notes\/aws\/cloudtrail\/events\/#facts$/);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Event types and selectors');
});

test.describe('below a sub-path a page that does not exist', () => {
  test.use({provoked: /status of 404/});
  test('leads to the page that was meant', async ({page}) => {
    await page.goto('./eventbridge/eventpatterns/');
    await page
      .getByRole('list', {name: 'Pages with a like address'})
      .getByRole('link', {name: /^Event patterns/})
      .click();
    await expect(page).toHaveURL(/\/notes\/aws\/eventbridge\/event-patterns\/$/);
  });
});

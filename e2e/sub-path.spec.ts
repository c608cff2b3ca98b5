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

test('below a sub-path links unfold, lead and copy with the site and the sub-path they were built for', async ({
  page,
  request,
  context,
}) => {
  const site = 'https://example.org/notes/aws/';
  const kms = await (await request.get('./kms/')).text();
  expect(kms).toContain(`<meta data-rh=true property=og:image content=${site}kms/card.png />`);
  const llms = await (await request.get('./llms.txt')).text();
  expect(llms).toContain(`](${site}kms.md)`);
  const feed = (await (await request.get('./changes/feed.json')).json()) as {items: {url: string}[]};
  expect(feed.items.every(({url}) => url.startsWith(site))).toBe(true);
  for (const path of ['kms/card.png', 'c/kms-encrypt/card.png', 'kms.md', 'index.md', 'changes/rss.xml']) {
    expect((await request.get(`./${path}`)).status(), path).toBe(200);
  }
  const links = (await (await request.get('./kms.md')).text()).match(/\]\((?!https:\/\/[^)]*\))[^)]*\)/g);
  expect(links).toBeNull();
  await page.goto('./c/kms-encrypt/');
  await expect(page).toHaveURL(/\/notes\/aws\/kms\/#kms-encrypt$/);
  await waitForHydration(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', {name: 'Copy page as Markdown'}).click();
  await expect(page.getByRole('status').filter({hasText: /^Copied$/})).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`<${site}kms/>`);
});

import {expect, sitePages, test} from './fixtures';

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  test('every page reads well', async ({page}) => {
    test.setTimeout(120_000);
    for (const path of sitePages.filter((slug) => slug !== '/search/')) {
      await page.goto(path);
      await expect.soft(page.getByRole('heading', {level: 1}), path).toBeVisible();
      const main = page.getByRole('main');
      expect.soft((await main.innerText()).length, path).toBeGreaterThan(400);
      await expect.soft(page.getByRole('searchbox', {name: 'Search'}), path).toBeVisible();
    }
  });
});

import {expect, sitePages, test} from './fixtures';

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  for (const path of sitePages.filter((slug) => slug !== '/search/')) {
    test(`${path} reads well`, async ({page}) => {
      await page.goto(path);
      await expect(page.getByRole('heading', {level: 1})).toBeVisible();
      const main = page.getByRole('main');
      expect((await main.innerText()).length).toBeGreaterThan(400);
      await expect(page.getByRole('searchbox', {name: 'Search'})).toBeVisible();
    });
  }
});

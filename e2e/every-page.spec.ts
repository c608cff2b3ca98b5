import {violations} from './axe';
import {expect, open, sitePages, test} from './fixtures';

for (const path of sitePages) {
  test(`${path} is silent, accessible and not too wide, in light and dark`, async ({page}) => {
    await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
    await open(page, path);
    await expect(page.getByRole('heading', {level: 1})).toHaveCount(1);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({colorScheme: 'dark', reducedMotion: 'reduce'});
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await violations(page, 'colours')).toEqual([]);
    await page.setViewportSize({width: 320, height: 700});
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, 'the page scrolls sideways at 320 px').toBeLessThanOrEqual(0);
  });
}

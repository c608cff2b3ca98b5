import {violations} from './axe';
import {expect, open, sitePages, test} from './fixtures';

for (const path of sitePages) {
  test.describe(path, () => {
    test('is silent, accessible and not too wide, in light and dark', async ({page, isMobile}) => {
      // The colours are the same on a phone; there one theme tells what its layout adds.
      for (const theme of isMobile ? (['dark'] as const) : (['light', 'dark'] as const)) {
        await page.emulateMedia({colorScheme: theme, reducedMotion: 'reduce'});
        if (page.url() === 'about:blank') await open(page, path);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        await expect(page.getByRole('heading', {level: 1})).toHaveCount(1);
        expect(await violations(page)).toEqual([]);
      }
      await page.setViewportSize({width: 320, height: 700});
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, 'the page scrolls sideways at 320 px').toBeLessThanOrEqual(0);
    });
  });
}

import {expect, open, test} from './fixtures';

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

test('the cheat sheet prints on A4 without bars and buttons', async ({page}) => {
  await open(page, '/cheat-sheet/');
  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('navigation').first()).toBeHidden();
  const pages = pagesIn(await page.pdf({format: 'A4', printBackground: false}));
  expect(pages).toBeGreaterThan(3);
  expect(pages).toBeLessThan(30);
});

test('a page in the dark theme prints dark on white, with the answer of its tool and nothing to press', async ({
  page,
}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await open(page, '/kms/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({media: 'print', colorScheme: 'dark'});
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByRole('button').filter({visible: true})).toHaveCount(0);
  await expect(page.getByRole('tablist').filter({visible: true})).toHaveCount(0);
  await expect(
    page
      .getByRole('region', {name: 'Envelope bench'})
      .getByText(/Opened again/)
      .first(),
  ).toBeVisible();
  const colours = await page.evaluate(() =>
    ['main p', 'main pre', 'main td', 'section[data-search-ignore] label'].map((selector) => {
      const element = document.querySelector(selector)!;
      return (getComputedStyle(element).color.match(/\d+/g) ?? []).slice(0, 3).map(Number);
    }),
  );
  for (const channels of colours) expect(Math.max(...channels)).toBeLessThan(100);
  const widths = await page
    .locator('main pre')
    .evaluateAll(
      (blocks) =>
        blocks.filter(
          (block) => block.scrollWidth > block.clientWidth + 1 || block.scrollHeight > block.clientHeight + 1,
        ).length,
    );
  expect(widths, 'no code is cut off').toBe(0);
  expect(pagesIn(await page.pdf({format: 'A4', printBackground: false}))).toBeGreaterThan(3);
});

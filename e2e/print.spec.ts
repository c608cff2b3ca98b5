import {expect, open, test} from './fixtures';

test('the cheat sheet prints on A4 without bars and buttons', async ({page}) => {
  await open(page, '/cheat-sheet/');
  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('navigation').first()).toBeHidden();
  const pdf = await page.pdf({format: 'A4', printBackground: false});
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(3);
  expect(pages).toBeLessThan(30);
});

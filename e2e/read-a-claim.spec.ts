import {expect, open, test} from './fixtures';

const path = '/cli-sdk/signature-v4/';
const id = 'sigv4-presign-max-seconds';

test('a claim shows its source on focus, and puts it away with Escape', async ({page}) => {
  await open(page, path);
  const claim = page.locator(`#${id}`);
  const source = claim.getByRole('link', {name: /Amazon S3 API Reference/});
  await expect(source).toBeHidden();
  await claim.getByRole('button', {name: 'source'}).focus();
  await expect(source).toBeVisible();
  await expect(source).toHaveAttribute('href', /^https:\/\/docs\.aws\.amazon\.com\//);
  await expect(claim.getByText(/checked 20\d\d-\d\d-\d\d/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(source).toBeHidden();
});

test('the source of a claim is covered by nothing, also where it hangs out over the next heading', async ({page}) => {
  await open(page, path);
  const covered = await page.getByRole('button', {name: 'source', exact: true}).evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        button.scrollIntoView({behavior: 'instant', block: 'center'});
        button.focus({preventScroll: true});
        const shown = button.parentElement?.querySelector('a')?.getBoundingClientRect();
        const there = shown && document.elementFromPoint(shown.x + 9, shown.y + 9);
        return !there || !button.parentElement?.contains(there);
      })
      .map(({parentElement}) => parentElement?.textContent),
  );
  expect(covered).toEqual([]);
});

test('a tap on “source” shows the source', {tag: '@phone'}, async ({page, hasTouch}) => {
  await open(page, path);
  const claim = page.locator(`#${id}`);
  const button = claim.getByRole('button', {name: 'source'});
  await (hasTouch ? button.tap() : button.click());
  await expect(claim.getByRole('link', {name: /Amazon S3 API Reference/})).toBeVisible();
});

test('the permalink of a claim copies an address of its own, which leads to the claim', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, path);
  const claim = page.locator(`#${id}`);
  await claim.getByRole('link', {name: 'Copy link to this claim'}).click();
  await expect(claim.getByText('Link copied')).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(`http://localhost:3100/c/${id}/`);
  await page.goto(address);
  await expect(page).toHaveURL(`${path}#${id}`);
  await expect(claim).toBeInViewport();
});

test('a link to a claim lands on it, marked', async ({page}) => {
  await open(page, `${path}#${id}`);
  const claim = page.locator(`#${id}`);
  await expect(claim).toBeInViewport();
  await expect(claim).toHaveAttribute('data-target', '');
});

test('a corrected line says what the 2022 note was', async ({page}) => {
  await open(page, path);
  await expect(page.locator('#sigv4-sign-credentials')).toContainText('2022 note, wrong');
});

test('printed, a claim carries its source in the text', async ({page}) => {
  await open(page, path);
  await page.emulateMedia({media: 'print'});
  await expect(page.locator(`#${id}`).getByText(/checked 20\d\d/)).toBeVisible();
});

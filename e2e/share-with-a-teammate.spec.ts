import {codec} from '../src/widgets/signature-debugger/state';
import {samples} from '../src/widgets/signature-debugger/samples';
import {expect, open, test} from './fixtures';

const path = '/cli-sdk/signature-v4/';
const [first] = samples;
const shared = {...first.state, region: 'ap-southeast-2', body: 'hello'};

test('a link opens the same state in another browser', {tag: '@phone'}, async ({page, context, browser}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Signature debugger'});
  await tool.getByRole('textbox', {name: 'Region'}).fill('ap-southeast-2');
  await tool.getByRole('textbox', {name: 'Body'}).fill('hello');
  await tool.getByRole('button', {name: 'Copy link'}).click();
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await browser.newPage();
  await open(other, link);
  const theirs = other.getByRole('region', {name: 'Signature debugger'});
  await expect(theirs.getByRole('textbox', {name: 'Region'})).toHaveValue('ap-southeast-2');
  await expect(theirs.getByRole('textbox', {name: 'Body'})).toHaveValue('hello');
  await other.close();
});

test('a link wins over what was typed before, and what is typed after it survives a reload', async ({page}) => {
  await open(page, path);
  const region = page.getByRole('textbox', {name: 'Region'});
  await region.fill('eu-north-1');
  await open(page, `${path}?again#${codec.encode(shared)}`);
  await expect(region).toHaveValue('ap-southeast-2');
  await region.fill('sa-east-1');
  await page.reload();
  await expect(region).toHaveValue('sa-east-1');
});

const whole = codec.encode(shared);
for (const [what, fragment] of [
  ['cut off', whole.slice(0, -12)],
  ['altered', whole.replace(/.{6}$/, 'AAAAAA')],
  ['of an unknown version', whole.replace('sigv4.1=', 'sigv4.99=')],
  ['hostile', `sigv4.1=${encodeURIComponent('<script>alert(1)</script>')}`],
  ['for a sample that does not exist', 'sigv4.sample=constructor'],
] as const) {
  test(`a link that is ${what} opens the page with a quiet notice`, async ({page}) => {
    await open(page, `${path}#${fragment}`);
    const tool = page.getByRole('region', {name: 'Signature debugger'});
    await expect(tool.getByText('This link could not be read')).toBeVisible();
    await expect(tool.getByRole('textbox', {name: 'Region'})).toHaveValue('us-east-1');
  });
}

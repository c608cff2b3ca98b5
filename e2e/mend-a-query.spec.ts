import {samples} from '../src/widgets/field-access-bench/samples';
import {codec} from '../src/widgets/field-access-bench/state';
import {expect, open, test} from './fixtures';

const path = '/appsync/authorization/';
const name = 'Field access bench';

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    const tool = page.getByRole('region', {name});
    await expect(tool.getByText('both.title is denied')).toBeVisible();
    await expect(tool.getByRole('figure', {name: 'Answer, HTTP 200'})).toContainText(
      'Not Authorized to access title on type Post',
    );
  });
});

test('a query that half fails is mended by a directive, with the keyboard alone', {tag: '@phone'}, async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name});
  const row = tool.getByRole('table', {name: 'Fields of the query'}).getByRole('row', {name: /both\.title/});
  await expect(row).toContainText('Post.title carries @aws_iam, and only that counts');
  const schema = tool.getByRole('textbox', {name: 'Schema'});
  await schema.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(samples[0].state.sdl.replace('String @aws_iam', 'String @aws_iam @aws_api_key'));
  await expect(tool.getByRole('status').filter({hasText: 'All 3 fields are answered.'})).toBeVisible();
  await expect(tool.getByRole('figure', {name: 'Answer, HTTP 200'})).not.toContainText('errors');
  await tool.getByRole('tab', {name: 'Query'}).focus();
  await page.keyboard.press('ArrowRight');
  const field = tool.getByRole('table', {name: 'Who may read which field'}).getByRole('row', {name: /Post\.title/});
  await expect(field.getByRole('cell', {name: '✓ reads'})).toHaveCount(2);
});

test('a pasted token tells mode and groups, and is kept nowhere', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${path}#${codec.widget}.sample=groups`);
  const tool = page.getByRole('region', {name});
  await expect(tool.getByRole('status').filter({hasText: 'orders is denied'})).toBeVisible();
  const claims = {iss: 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_EXAMPLE', 'cognito:groups': ['Staff']};
  const token = ['{}', JSON.stringify(claims), 'x'].map((part) => Buffer.from(part).toString('base64url')).join('.');
  await tool.getByLabel('Or paste a header').fill(`Authorization: ${token}`);
  await expect(tool.getByRole('textbox', {name: 'Groups'})).toHaveValue('Staff');
  await expect(tool.getByRole('status').filter({hasText: 'All 2 fields are answered.'})).toBeVisible();
  await tool.getByRole('button', {name: 'Copy link'}).click();
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(codec.decode(new URL(link).hash)).toMatchObject({groups: 'Staff', mode: 'AMAZON_COGNITO_USER_POOLS'});
  const kept = await page.evaluate(
    () => JSON.stringify({...sessionStorage, ...localStorage}) + document.body.innerHTML,
  );
  expect(kept).not.toContain(token);
});

test('nonsense is refused with its place, and nothing typed is lost', async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name});
  const query = tool.getByRole('textbox', {name: 'Query'});
  await query.fill('{\n  nowhere {');
  await expect(query).toHaveAccessibleDescription(/Line 2, column 12: Syntax Error/);
  await tool.getByRole('textbox', {name: 'Schema'}).fill('type Query { a: Int }}');
  await expect(tool.getByRole('status').filter({hasText: 'The schema cannot be read yet.'})).toBeVisible();
  await page.reload();
  await expect(query).toHaveValue('{\n  nowhere {');
});

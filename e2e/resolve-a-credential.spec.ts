import {samples} from '../src/widgets/credentials-resolver/samples';
import {codec} from '../src/widgets/credentials-resolver/state';
import {violations} from './axe';
import {expect, open, test} from './fixtures';

const path = '/cli-sdk/credential-chain/';
const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

test(
  'finds out why the profile loses to the environment in one tool and wins in another',
  {tag: '@phone'},
  async ({page}) => {
    await open(page, path);
    const tool = page.getByRole('region', {name: 'Credentials resolver'});
    const verdict = tool.getByRole('status').filter({hasText: /tools/});
    await expect(verdict).toContainText('AWS CLI v2, boto3 and Java 2.x use environment variables');
    await expect(verdict).toContainText('JavaScript v3 uses assumed role');
    const javascript = tool.getByRole('article', {name: 'SDK for JavaScript v3'});
    const chain = javascript.getByRole('list', {name: 'Chain of SDK for JavaScript v3'});
    await chain.getByText('fromEnv').click();
    await expect(chain.getByText(/Skipped, since a profile is named by/)).toBeVisible();
    await expect(tool.getByRole('region', {name: 'Why they differ'})).toContainText(
      'only the SDK for JavaScript skips',
    );

    await tool.getByRole('textbox', {name: 'Explicit profile'}).fill('admin');
    await expect(verdict).toContainText('AWS CLI v2, boto3 and JavaScript v3 use assumed role');
    await tool.getByRole('textbox', {name: 'Environment variables'}).fill('AWS_PROFILE=admin');
    await expect(verdict).toContainText('All tools agree: each uses assumed role');
  },
);

test('pastes a secret that neither the screen nor the link nor the storage ever shows', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Credentials resolver'});
  const variables = tool.getByRole('textbox', {name: 'Environment variables'});
  await variables.fill(`AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\nAWS_SECRET_ACCESS_KEY=${secret}\nAWS_REGION=eu-west-1`);
  await expect(variables).toHaveValue(
    'AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\nAWS_SECRET_ACCESS_KEY=****\nAWS_REGION=eu-west-1',
  );
  const file = tool.getByRole('textbox', {name: '~/.aws/credentials'});
  await file.fill('');
  await file.pressSequentially(`[dev]\naws_secret_access_key = ${secret}\nregion = x`);
  await expect(file).toHaveValue('[dev]\naws_secret_access_key = ****\nregion = x');
  await expect(tool.getByRole('article', {name: 'boto3'})).toContainText('environment variables');

  await tool.getByRole('button', {name: 'Copy link'}).click();
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(codec.decode(new URL(link).hash)?.credentials).toBe('[dev]\naws_secret_access_key = ****\nregion = x');
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('wJalr');

  const other = await context.newPage();
  await open(other, link);
  await expect(other.getByRole('textbox', {name: 'Environment variables'})).toHaveValue(/AWS_SECRET_ACCESS_KEY=\*{4}/);
});

test('by keyboard alone, an instance role appears and is hidden by left-over keys', async ({page}) => {
  await open(page, `${path}#credentials.sample=nothing`);
  const tool = page.getByRole('region', {name: 'Credentials resolver'});
  const verdict = tool.getByRole('status').filter({hasText: /tools/});
  await expect(verdict).toContainText('each finds no credentials');
  const metadata = tool.getByRole('combobox', {name: 'Instance metadata'});
  await metadata.focus();
  await page.keyboard.press('End');
  await expect(metadata).toHaveValue('role');
  await expect(verdict).toContainText('each uses instance role');
  const file = tool.getByRole('textbox', {name: '~/.aws/credentials'});
  await file.focus();
  await page.keyboard.type('[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = x');
  await expect(verdict).toContainText('each uses credentials file');
  await expect(tool.getByRole('region', {name: 'What to do'})).toContainText('If the role of this host was meant');
  await expect(tool.getByRole('figure', {name: /aws configure list/})).toContainText('shared-credentials-file');
});

test('nonsense is explained at its field', async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Credentials resolver'});
  const config = tool.getByRole('textbox', {name: '~/.aws/config'});
  await config.fill('[admin]\nregion = x\nregion = y\nhello');
  await expect(config).toHaveAccessibleDescription(
    /AWS CLI and boto3 refuse the whole file, since region is set twice/,
  );
  await expect(config).toHaveAccessibleDescription(/lacks the word profile. Write \[profile admin\]/);
  await expect(tool.getByRole('article', {name: 'AWS CLI v2'})).toContainText('Unable to parse config file');
  await tool.getByRole('textbox', {name: 'Environment variables'}).fill('AWS_SECRET_KEY=1\n\u0000 what?');
  expect(await violations(page)).toEqual([]);
});

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    const tool = page.getByRole('region', {name: 'Credentials resolver'});
    await expect(tool.getByText('The tools disagree:')).toBeVisible();
    await expect(tool.getByRole('article')).toHaveCount(4);
    expect(samples[0].expects[2]).toBe('assumed role');
    await expect(tool.getByRole('article', {name: 'SDK for JavaScript v3'})).toContainText('AssumeRole of admin');
  });
});

import {samples} from '../src/widgets/region-resolver/samples';
import {codec} from '../src/widgets/region-resolver/state';
import {violations} from './axe';
import {expect, open, test} from './fixtures';

const path = '/cli-sdk/region/';

test('learns which Region each tool hits, and what happens if none is set', {tag: '@phone'}, async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Region resolver'});
  const verdict = tool.getByRole('status').filter({hasText: /tool/});
  await expect(verdict).toContainText('boto3: eu-west-2');
  await tool.getByRole('textbox', {name: 'Environment variables'}).fill('AWS_REGION=eu-central-1');
  const boto3 = tool.getByRole('article', {name: 'boto3'});
  await expect(boto3).toContainText('ap-southeast-2');
  await tool.getByRole('textbox', {name: '~/.aws/config'}).fill('');
  await expect(boto3).toContainText('NoRegionError: You must specify a region.');
  await tool.getByRole('combobox', {name: 'What is called'}).selectOption('s3');
  await expect(boto3).toContainText('https://s3.amazonaws.com, signed for us-east-1');
  await expect(tool.getByRole('region', {name: 'What to do'})).toContainText(
    'export AWS_REGION=eu-central-1 AWS_DEFAULT_REGION=eu-central-1',
  );
});

test('by keyboard alone, an instance gives a Region to all but boto3', async ({page}) => {
  await open(page, `${path}#region.sample=nothing`);
  const tool = page.getByRole('region', {name: 'Region resolver'});
  const verdict = tool.getByRole('status').filter({hasText: /tool/i});
  await expect(verdict).toContainText('No tool finds a Region.');
  await tool.getByRole('checkbox', {name: 'On an EC2 instance'}).focus();
  await page.keyboard.press('Space');
  await expect(verdict).toContainText('AWS CLI v2, JavaScript v3, Java 2.x: eu-north-1; boto3: no Region');
  const chain = tool.getByRole('list', {name: 'Where AWS CLI v2 looks'});
  await expect(chain.getByText('instance metadata')).toBeVisible();
});

test('a copied link opens the same, and nonsense stays harmless', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${path}#region.sample=empty-variable`);
  const tool = page.getByRole('region', {name: 'Region resolver'});
  await expect(tool.getByRole('article', {name: 'SDK for JavaScript v3'})).toContainText(
    'is not a valid hostname component',
  );
  await tool.getByRole('textbox', {name: '~/.aws/credentials'}).fill('region = \u0001\n[[[\n= =');
  await tool.getByRole('textbox', {name: 'JVM options'}).fill('Daws.region');
  await expect(tool.getByRole('textbox', {name: 'JVM options'})).toHaveAccessibleDescription(/write -Dname=value/);
  expect(await violations(page)).toEqual([]);
  await tool.getByRole('button', {name: 'Copy link'}).click();
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(codec.decode(new URL(link).hash)).toMatchObject({
    env: samples.find(({name}) => name === 'empty-variable')?.state.env,
  });
  const other = await context.newPage();
  await open(other, link);
  await expect(other.getByRole('textbox', {name: 'JVM options'})).toHaveValue('Daws.region');
});

test('takes the setup along to the credentials resolver', async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Region resolver'});
  await tool.getByRole('textbox', {name: 'Environment variables'}).fill('AWS_PROFILE=nope');
  await tool.getByRole('link', {name: 'Open in the credentials resolver'}).click();
  const other = page.getByRole('region', {name: 'Credentials resolver'});
  await expect(other.getByRole('textbox', {name: 'Environment variables'})).toHaveValue('AWS_PROFILE=nope');
  await expect(other.getByRole('article', {name: 'AWS CLI v2'})).toContainText(
    'The config profile (nope) could not be found',
  );
});

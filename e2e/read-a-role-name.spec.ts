import {samples} from '../src/widgets/metadata-console/samples';
import {codec} from '../src/widgets/metadata-console/state';
import {violations} from './axe';
import {expect, open, test} from './fixtures';

const path = '/cli-sdk/instance-metadata/';
const base = 'http://169.254.169.254/latest';
const credentials = `${base}/meta-data/iam/security-credentials/`;

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    const tool = page.getByRole('region', {name: 'Metadata console'});
    await expect(tool.getByRole('log', {name: 'Terminal output'})).toContainText('"AccessKeyId" : "ASIA');
    await expect(tool.getByText('200 OK by IMDSv2.')).toBeVisible();
    await expect(tool.getByRole('list', {name: 'Reasons for the answer'})).toContainText('an IMDSv2 request');
  });
});

test(
  'reads the role with a token, is refused without one, and gets no answer in a container',
  {tag: '@phone'},
  async ({page}) => {
    await open(page, path);
    const tool = page.getByRole('region', {name: 'Metadata console'});
    const command = tool.getByRole('textbox', {name: 'Command'});
    const screen = tool.getByRole('log', {name: 'Terminal output'});
    const run = async (line: string) => {
      await command.fill(line);
      await tool.getByRole('button', {name: 'Run'}).click();
      await expect(command).toHaveValue('');
    };
    const verdict = tool.getByRole('status').filter({hasText: /IMDSv|answer|Unauthorized|OK/});

    await tool.getByRole('button', {name: 'Clear the screen'}).click();
    await run(`TOKEN=\`curl -X PUT "${base}/api/token" -H "X-aws-ec2-metadata-token-ttl-seconds: 60"\``);
    await expect(screen).toContainText('% Total');
    await run(`curl -i -H "X-aws-ec2-metadata-token: $TOKEN" ${credentials}`);
    await expect(screen).toContainText('Server: EC2ws');
    await expect(verdict).toContainText('200 OK by IMDSv2.');

    await run(`curl ${credentials}`);
    await expect(screen).toContainText('<title>401 - Unauthorized</title>');
    await expect(verdict).toContainText('401 Unauthorized. HttpTokens is required');
    await tool.getByRole('combobox', {name: 'HttpTokens'}).selectOption('optional');
    await expect(screen).toContainText('HttpTokens is now optional');
    await run(`curl ${credentials}`);
    await expect(verdict).toContainText('200 OK by IMDSv1.');

    await tool.getByRole('checkbox', {name: 'Inside a container'}).check();
    await tool.getByRole('combobox', {name: 'Hop limit of PUT'}).selectOption('1');
    await run(`curl -m 2 -X PUT ${base}/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 60"`);
    await expect(screen).toContainText('curl: (28) Operation timed out after 2001 milliseconds with 0 bytes received');
    await expect(verdict).toContainText('No answer arrives. HttpPutResponseHopLimit is 1');
  },
);

test('by keyboard alone: completes a path, goes through the history, leaves with Tab', async ({page}) => {
  await open(page, `${path}#imds.sample=expired-token`);
  const tool = page.getByRole('region', {name: 'Metadata console'});
  const command = tool.getByRole('textbox', {name: 'Command'});
  const screen = tool.getByRole('log', {name: 'Terminal output'});
  await expect(screen).toContainText('1 minute later: 09:01:00 UTC');
  await command.focus();
  await page.keyboard.press('ArrowUp');
  await expect(command).toHaveValue(/instance-id$/);
  await page.keyboard.press('ArrowDown');
  await expect(command).toHaveValue('');
  await page.keyboard.type('TOKEN=$(cu');
  await page.keyboard.press('Tab');
  await page.keyboard.type(' -s -X PUT 1');
  await page.keyboard.press('Tab');
  await page.keyboard.type('latest/a');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(' -H "X-aws-ec2-metadata-token-');
  await page.keyboard.press('Tab');
  await page.keyboard.type('60")');
  await expect(command).toHaveValue(
    'TOKEN=$(curl -s -X PUT 169.254.169.254/latest/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 60")',
  );
  await page.keyboard.press('Enter');
  await page.keyboard.type('curl -s -H "X-aws-ec2-metadata-token: $T');
  await page.keyboard.press('Tab');
  await page.keyboard.type(`" ${base}/meta-data/inst`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(tool.getByRole('status').filter({hasText: 'instance-type'})).toContainText('instance-id');
  await page.keyboard.type('ty');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(screen).toContainText('t3.micro');
  await page.keyboard.press('Tab');
  await expect(tool.getByRole('button', {name: 'Run'})).toBeFocused();
});

test('nonsense is kept and pointed at, and what the console has not got is said', async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name: 'Metadata console'});
  const command = tool.getByRole('textbox', {name: 'Command'});
  await command.fill('curl "http://169.254.169.254/');
  await command.press('Enter');
  await expect(command).toHaveAccessibleDescription(/Line 1, column 6: expected a closing "/);
  await expect(command).toHaveValue('curl "http://169.254.169.254/');
  await command.fill('curl https://example.com/ | awk 1');
  await command.press('Enter');
  await expect(tool.getByRole('log')).toContainText('Nothing leaves this page');
  await command.fill('\u0000 ${ }{ ü 漢 $(');
  await command.press('Enter');
  await expect(command).toHaveAccessibleDescription(/Problem/);
  expect(await violations(page)).toEqual([]);
});

test('a click writes the command, and a copied link opens the session for a teammate', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${path}#imds.sample=tags`);
  const tool = page.getByRole('region', {name: 'Metadata console'});
  const command = tool.getByRole('textbox', {name: 'Command'});
  await tool.getByRole('region', {name: 'Paths of this instance'}).getByRole('button', {name: 'web-server'}).click();
  await expect(command).toBeFocused();
  await expect(command).toHaveValue(`curl -s -H "X-aws-ec2-metadata-token: $TOKEN" ${credentials}web-server`);
  await command.press('Enter');
  await expect(tool.getByRole('log')).toContainText('"Expiration"');
  await tool.getByRole('button', {name: 'Let it pass'}).click();
  await expect(tool.getByRole('log')).toContainText('1 minute later');

  await tool.getByRole('button', {name: 'Copy link'}).click();
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const sent = codec.decode(new URL(link).hash);
  const tags = samples.find(({name}) => name === 'tags')!.state;
  expect(sent?.steps.slice(0, tags.steps.length)).toEqual(tags.steps);
  await tool.getByRole('tab', {name: 'Scripts'}).click();
  await tool.getByRole('button', {name: 'Bash script'}).click();
  await expect(tool.getByText('Copied', {exact: true})).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^#!\/usr\/bin\/env bash\n/);

  const other = await context.newPage();
  await open(other, link);
  await expect(other.getByRole('log')).toContainText('1 minute later: 09:01:00 UTC');
  await other.close();
  const third = await context.newPage();
  await open(third, link.slice(0, -20));
  await expect(third.getByRole('status').filter({hasText: 'This link could not be read'})).toBeVisible();
});

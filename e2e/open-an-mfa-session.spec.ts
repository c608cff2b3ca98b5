import {codeAt, parseSeed} from '../src/engines/totp';
import {samples} from '../src/widgets/mfa-session-bench/samples';
import {codec} from '../src/widgets/mfa-session-bench/state';
import {violations} from './axe';
import {expect, open, test} from './fixtures';

const path = '/cli-sdk/mfa-session/';
const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
const token = 'IQoJb3JpZ2luX2VjEXAMPLETOKEN';
const answer = `{
  "Credentials": {
    "AccessKeyId": "ASIAIOSFODNN7EXAMPLE",
    "SecretAccessKey": "${secret}",
    "SessionToken": "${token}",
    "Expiration": "2099-11-25T21:00:00+00:00"
  }
}`;

test.describe('the worked answer', () => {
  test.use({javaScriptEnabled: false});
  test('stands in the page without script', async ({page}) => {
    await page.goto(path);
    const tool = page.getByRole('region', {name: 'MFA session bench'});
    await expect(tool.getByText('A session of 43,200 seconds (12 hours) with MFA')).toBeVisible();
    await expect(tool.getByRole('table', {name: 'What a session with MFA may call'})).toBeVisible();
  });
});

test('learns why AWS STS refuses a session, and mends it', {tag: '@phone'}, async ({page}) => {
  await open(page, `${path}#mfa.sample=user-arn`);
  const tool = page.getByRole('region', {name: 'MFA session bench'});
  const verdict = tool.getByRole('status').filter({hasText: /^.?(Refused|AWS STS refuses|A session)/});
  await expect(verdict).toContainText('MultiFactorAuthentication failed, unable to validate MFA code.');
  const serial = tool.getByRole('textbox', {name: 'Serial number or ARN of the device'});
  await expect(serial).toHaveAccessibleDescription(/it is arn:aws:iam::111122223333:mfa\/ana/);
  expect(await violations(page)).toEqual([]);
  await serial.fill('arn:aws:iam::111122223333:mfa/ana');
  await expect(verdict).toContainText('12 hours) with MFA');

  const duration = tool.getByRole('textbox', {name: 'Duration (seconds)'});
  await duration.fill('twelve hours');
  await expect(duration).toHaveAccessibleDescription(/Write 43200 for 12 hours\./);
  await tool.getByRole('tab', {name: 'Profiles'}).click();
  await expect(tool.getByRole('figure', {name: '~/.aws/config'})).toContainText('mfa_serial = arn:aws:iam::');
  await tool.getByRole('tab', {name: 'Request'}).click();
  await page.reload();
  await expect(duration).toHaveValue('twelve hours');
  await expect(verdict).toContainText('The duration is a whole number of seconds.');
});

test('codes turn with the clock, stand still while hidden, and the seed stays in its field', async ({page}) => {
  const parsed = parseSeed(seed);
  const at = (seconds: number): string => (parsed.ok ? codeAt(parsed.seed, seconds) : '');
  await page.clock.install({time: new Date(1_999_999_000_000)});
  await open(page, path);
  const tool = page.getByRole('region', {name: 'MFA session bench'});
  await tool.getByRole('tab', {name: 'Code'}).click();
  const field = tool.getByLabel('Seed or otpauth:// URI');
  await field.fill(`otpauth://totp/ana-device@ana?secret=${seed}`);
  await page.clock.pauseAt(new Date(2_000_000_000_000));
  const current = tool.getByLabel('Current code');
  // The value of RFC 6238 for this second, of which six digits are shown.
  await expect(current).toHaveText('279037');
  await expect(tool.getByRole('timer')).toHaveText('10 seconds left');
  await page.clock.runFor(9000);
  await expect(tool.getByRole('timer')).toHaveText('1 second left');
  await page.clock.runFor(1000);
  await expect(current).toHaveText(at(2_000_000_010));
  await expect(tool.getByRole('row', {name: /previous/})).toContainText('279037');

  await tool.getByRole('textbox', {name: 'What does the device show?'}).fill(at(2_000_000_010 - 90));
  await expect(tool.getByText('The clock of the device is about 1 minute 30 seconds behind.')).toBeVisible();

  const turnTo = (state: string) =>
    page.evaluate((visibility) => {
      Object.defineProperty(document, 'visibilityState', {configurable: true, get: () => visibility});
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await turnTo('hidden');
  await page.clock.runFor(20_000);
  await expect(tool.getByRole('timer')).toHaveText('30 seconds left');
  await turnTo('visible');
  await expect(tool.getByRole('timer')).toHaveText('10 seconds left');

  const tree = await (await page.context().newCDPSession(page)).send('Accessibility.getFullAXTree');
  const stored = await page.evaluate(() => JSON.stringify({...sessionStorage, ...localStorage}));
  for (const seen of [JSON.stringify(tree), stored, await page.content(), page.url()]) expect(seen).not.toContain(seed);
  await tool.getByRole('button', {name: 'Show seed'}).click();
  await expect(field).toHaveAttribute('type', 'text');
  await field.fill('not a seed 1');
  await expect(field).toHaveAccessibleDescription(/Character 12 is “1”/);
  await expect(current).toHaveCount(0);
});

test('a pasted answer becomes exports, and is in no link and no storage', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${path}#mfa.sample=exports`);
  const tool = page.getByRole('region', {name: 'MFA session bench'});
  const lines = tool.getByRole('figure', {name: 'Lines to use'});
  await expect(lines).toContainText("export AWS_SESSION_TOKEN='<SessionToken>'");
  await tool.getByLabel('Answer of GetSessionToken (JSON)').fill(answer);
  await expect(lines).toContainText("export AWS_ACCESS_KEY_ID='ASIAIOSFODNN7EXAMPLE'");
  await expect(tool).not.toContainText(secret);
  await tool.getByRole('button', {name: 'bash', exact: true}).click();
  await expect(tool.getByText('Copied')).toBeVisible();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toContain(`export AWS_SECRET_ACCESS_KEY='${secret}'\nexport AWS_SESSION_TOKEN='${token}'`);

  await tool.getByRole('combobox', {name: 'Hand it to'}).selectOption('PowerShell');
  await tool.getByRole('button', {name: 'Copy link'}).click();
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await copied();
  const stored = await page.evaluate(() => JSON.stringify({...sessionStorage, ...localStorage}));
  const opened = codec.decode(new URL(link).hash);
  expect(opened).toMatchObject({tab: 'use', form: 'powershell', serialNumber: samples[0].state.serialNumber});
  for (const kept of [JSON.stringify(opened), stored, await page.content()]) {
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain(token);
  }
  const other = await context.newPage();
  await open(other, link);
  await expect(other.getByRole('figure', {name: 'Lines to use'})).toContainText(
    "$env:AWS_SESSION_TOKEN = '<SessionToken>'",
  );
});

test('the Bool trap is found and mended by keyboard alone', async ({page}) => {
  await open(page, path);
  const tool = page.getByRole('region', {name: 'MFA session bench'});
  await tool.getByRole('tab', {name: 'Request'}).focus();
  await page.keyboard.press('End');
  const policy = tool.getByRole('textbox', {name: 'Identity-based policy'});
  await expect(policy).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(policy).toBeFocused();
  const right = await policy.inputValue();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(right.replace('"BoolIfExists"', '"Bool"'));
  await expect(tool.getByRole('status').filter({hasText: 'Long-term keys pass without MFA:'})).toBeVisible();
  const row = tool.getByRole('table', {name: 'The call, by credentials'}).getByRole('row', {name: /Long-term keys/});
  await expect(row).toContainText('allowed');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(right);
  await expect(tool.getByRole('status').filter({hasText: 'The call is allowed with a code only.'})).toBeVisible();
  await expect(row).toContainText('explicitly denied');
});

import type {Locator, Page} from '@playwright/test';
import {codec as busRouter} from '../src/widgets/bus-router/state';
import {codec as credentials} from '../src/widgets/credentials-resolver/state';
import {codec as composer} from '../src/widgets/parameter-policy-composer/state';
import {codec as simulator} from '../src/widgets/policy-simulator/state';
import {codec as discoverer} from '../src/widgets/schema-discoverer/state';
import {samples as discovered} from '../src/widgets/schema-discoverer/samples';
import {expect, open, test} from './fixtures';

interface Opened {
  readonly path: string;
  readonly codec: {readonly widget: string};
  readonly sample: string;
  readonly field: string;
}

const matrix: Opened = {
  path: '/cli-sdk/policy-simulator/',
  codec: simulator,
  sample: 'twenty-by-twenty',
  field: 'Resources',
};

/** Tools in which much follows from a letter, with the field that the most follows from. */
const tools: readonly Opened[] = [
  matrix,
  {path: '/cli-sdk/credential-chain/', codec: credentials, sample: 'role-chain', field: '~/.aws/config'},
  {path: '/eventbridge/event-buses/', codec: busRouter, sample: 'third-account', field: 'Set-up'},
  {path: '/parameter-store/parameter-policies/', codec: composer, sample: 'eleven-policies', field: 'Policies'},
];

/** Opens the sample of a tool, with the text of a field and what stands in the tool beside fields. */
async function opened(page: Page, {path, codec, sample, field}: Opened) {
  await open(page, `${path}#${codec.widget}.sample=${sample}`);
  const tool = page.locator(`#${codec.widget}-tool`);
  await expect(tool.getByRole('combobox', {name: 'Sample', exact: true})).toHaveValue(sample);
  const box = tool.getByRole('textbox', {name: field, exact: true});
  return {tool, box, text: await box.inputValue()};
}

/** What stands in a tool beside its fields; after a letter in the field that has the focus, if one is given, before any more is rendered. */
const answerIn = (tool: Locator, letter = ''): Promise<string> =>
  tool.evaluate(async (element, typed) => {
    if (typed !== '') document.execCommand('insertText', false, typed);
    // What React renders for an event itself is there when the microtasks of the event are done.
    for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
    const copy = element.cloneNode(true) as Element;
    copy.querySelectorAll('textarea').forEach((area) => area.remove());
    return copy.textContent;
  }, letter);

for (const one of tools) {
  test(`${one.codec.widget}: a letter stands in its field before what follows from it is worked out`, async ({
    page,
  }) => {
    const {tool, box, text} = await opened(page, one);
    const before = await answerIn(tool);
    await box.focus();
    await page.keyboard.press('End');
    expect(await answerIn(tool, 'x')).toBe(before);
    await expect(box).not.toHaveValue(text);
    await expect.poll(() => answerIn(tool)).not.toBe(before);
  });
}

test('a field holds its text itself: no letter is copied into the markup of the page', async ({page}) => {
  const {tool, box} = await opened(page, matrix);
  const markup = () => box.evaluate((field: HTMLTextAreaElement) => field.defaultValue);
  const before = await markup();
  const answer = await answerIn(tool);
  await box.focus();
  await answerIn(tool, 'x');
  expect(await markup()).toBe(before);
  await expect.poll(() => answerIn(tool)).not.toBe(answer);
  expect(await markup()).toBe(before);
});

test('a link copied right after a letter holds that letter', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const {tool, box, text} = await opened(page, matrix);
  await box.focus();
  // All in one task, so that nothing is rendered behind in between.
  await tool.evaluate(async (element) => {
    const button = [...element.querySelectorAll('button')].find(({textContent}) => textContent === 'Copy link');
    document.execCommand('insertText', false, 'x');
    button?.focus();
    await Promise.resolve();
    button?.click();
  });
  await expect(tool.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const held = simulator.decode(new URL(link).hash);
  expect(held?.resources).toHaveLength(text.length + 1);
  expect(held?.resources).toBe(await box.inputValue());
});

test('a link to another tool leads there in the moment in which a letter brings it', async ({page}) => {
  const sample = discovered[0].name;
  const {tool, box} = await opened(page, {
    path: '/eventbridge/schema-registry/',
    codec: discoverer,
    sample,
    field: 'Events',
  });
  const link = tool.getByRole('link', {name: 'Open in the event-pattern tester'});
  await box.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('x');
  await expect(link).toBeHidden();
  await tool.evaluate((element) => {
    new MutationObserver((_, observer) => {
      const come = [...element.querySelectorAll('a')].find((one) => one.textContent.startsWith('Open in'));
      if (!come) return;
      observer.disconnect();
      come.click();
    }).observe(element, {subtree: true, childList: true});
  });
  await page.keyboard.press('Backspace');
  await expect(
    page.getByRole('region', {name: 'Event-pattern tester'}).getByText('4 of 4 events match.'),
  ).toBeVisible();
});

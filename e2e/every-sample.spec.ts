/** Every sample of every tool: it opens by its link, and the tool is accessible and not too wide with it. */
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Locator} from '@playwright/test';
import type {Codec} from '../src/share-link';
import type {Samples} from '../src/ui/sample';
import {violations} from './axe';
import {expect, open, test} from './fixtures';

/**
 * Takes what stands beside the tool, but its headings, out of what is rendered: axe looks at the whole page each time, and
 * samples change the tool only. The whole page with a tool's first sample is looked at in every-page.spec.ts. A shadow root
 * that shows some of the children leaves the document as it is, for React and for ids; axe passes the others over, where it
 * would ask for the styles of each one that is there and not displayed.
 */
const leaveOutTheRest = (tool: Locator): Promise<void> =>
  tool.evaluate((element) => {
    const isHeading = (other: Element): boolean => other.matches('header, h1, h2, h3, h4, h5, h6');
    for (let part: Element = element; part.parentElement && part !== document.body; part = part.parentElement) {
      const slot = document.createElement('slot');
      part.parentElement.attachShadow({mode: 'open', slotAssignment: 'manual'}).append(slot);
      slot.assign(...[...part.parentElement.children].filter((other) => other === part || isHeading(other)));
    }
  });

/** A dynamic import would not pass through Playwright's reader of TypeScript. */
const load = createRequire(`${process.cwd()}/package.json`);

/** The tools, each with the page that embeds it. */
const tools = readdirSync('docs', {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.mdx'))
  .flatMap((file) => {
    const path = `/${file.replace(/(index)?\.mdx$/, '').replace(/\/?$/, '/')}`;
    const imports = readFileSync(`docs/${file}`, 'utf8').matchAll(/from '@site\/src\/widgets\/([a-z0-9-]+)'/g);
    return [...imports].map(([, folder = '']) => ({folder, path}));
  })
  .filter(({folder}) => readdirSync(`src/widgets/${folder}`).includes('samples.ts'));

for (const {folder, path} of tools) {
  test(`${folder}: every sample is accessible, and not too wide at 320 px`, async ({page}) => {
    const {samples} = load(`${process.cwd()}/src/widgets/${folder}/samples.ts`) as {samples: Samples<object>};
    const {codec} = load(`${process.cwd()}/src/widgets/${folder}/state.ts`) as {codec: Codec<object>};
    const tool = page.locator(`#${codec.widget}-tool`);
    const openSample = async (name: string): Promise<void> => {
      await page.goto(`${path}#${codec.widget}.sample=${name}`);
      await expect(tool.getByRole('combobox', {name: 'Sample', exact: true})).toHaveValue(name);
      // What a sample needs beyond the tool's own script is fetched when it is first shown.
      await expect(tool.getByText('Loading…', {exact: true})).toHaveCount(0);
    };
    test.setTimeout(60_000 + samples.length * 20_000);
    await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
    await page.setViewportSize({width: 320, height: 700});
    await open(page, path);
    await leaveOutTheRest(tool);
    for (const {name} of samples) {
      await openSample(name);
      expect(await violations(tool), name).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${name} scrolls sideways at 320 px`).toBeLessThanOrEqual(0);
    }
    await page.emulateMedia({colorScheme: 'dark', reducedMotion: 'reduce'});
    expect(await violations(tool, 'colours'), 'the last sample in the dark').toEqual([]);
  });
}

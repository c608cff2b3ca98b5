/** How long each keystroke in a tool takes until the next paint: the largest sample, a processor four times slower. */
import {readdirSync, readFileSync} from 'node:fs';
import {createJiti} from 'jiti';
import {turnTo} from '../measure.mjs';
import {inSlowPage, notedIn} from './slow-page.mjs';
import {spread} from './spread.mjs';

const jiti = createJiti(import.meta.url, {alias: {'@site': process.cwd()}});

/** The tools with the pages they stand on, their share-link name and the sample with the most text. */
export async function toolsWithSamples() {
  const pages = readdirSync('docs', {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.mdx'));
  const tools = pages.flatMap((file) => {
    const path = `/${file.replace(/(index)?\.mdx$/, '').replace(/\/?$/, '/')}`;
    const imports = readFileSync(`docs/${file}`, 'utf8').matchAll(/from '@site\/src\/widgets\/([a-z0-9-]+)'/g);
    return [...imports].map(([, folder]) => ({folder, path}));
  });
  const found = [];
  for (const {folder, path} of tools) {
    if (!readdirSync(`src/widgets/${folder}`).includes('samples.ts')) continue;
    const {samples} = await jiti.import(`${process.cwd()}/src/widgets/${folder}/samples.ts`);
    const {codec} = await jiti.import(`${process.cwd()}/src/widgets/${folder}/state.ts`);
    const size = ({state}) => JSON.stringify(state).length;
    const [largest] = [...samples].sort((one, other) => size(other) - size(one));
    found.push({folder, path, widget: codec.widget, sample: largest.name, size: size(largest)});
  }
  return found;
}

/** The fields of a tool that take text, the fullest first; their names are for the report. */
const fields = (tool) =>
  tool
    .locator('textarea:visible, input:is([type=text], [type=search], [type=number], :not([type])):visible')
    .evaluateAll((all) =>
      all
        .filter((field) => !field.readOnly && !field.disabled)
        .map((field) => ({
          name: field.labels?.[0]?.textContent?.trim() || field.getAttribute('aria-label') || field.name,
          index: all.indexOf(field),
          length: field.value.length,
        }))
        .sort((one, other) => other.length - one.length),
    );

/**
 * Types into the fullest fields of a tool and gives, per field, milliseconds from key to paint, of which 16 and less count
 * as 16, and those of the longest task meanwhile, of which 50 and less count as none.
 */
export function typeInto(browser, origin, {path, widget, sample}, {keys = 8, most = 3} = {}) {
  return inSlowPage(browser, {viewport: {width: 1280, height: 900}}, async (page) => {
    await page.goto(`${origin}${path}#${widget}.sample=${sample}`);
    await turnTo(page);
    const tool = page.locator(`#${widget}-tool`);
    await tool.getByRole('combobox', {name: 'Sample', exact: true}).waitFor();
    await page.waitForFunction(
      ([id, name]) => document.querySelector(`#${id}-tool select`)?.value === name,
      [widget, sample],
    );
    const boxes = tool.locator(
      'textarea:visible, input:is([type=text], [type=search], [type=number], :not([type])):visible',
    );
    // A panel may be fetched when it is first shown.
    await boxes.first().waitFor();
    const measured = [];
    for (const {name, index, length} of (await fields(tool)).slice(0, most)) {
      const box = boxes.nth(index);
      await box.focus();
      await page.keyboard.press('End');
      await page.evaluate(() => void (window.noted.events.length = window.noted.tasks.length = 0));
      for (let key = 0; key < keys; key += 1) {
        await page.keyboard.press(key % 2 ? 'Backspace' : '1');
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      }
      await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
      const {events, tasks} = await notedIn(page);
      const pressed = events.filter(([kind]) => kind === 'keydown').map(([, , duration]) => duration);
      measured.push({
        field: name,
        length,
        milliseconds: spread(pressed) ?? {median: 16, least: 16, most: 16, runs: keys},
        longestTask: Math.max(0, ...tasks.map(([, duration]) => duration)),
      });
    }
    return measured;
  });
}

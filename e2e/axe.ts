import type {Locator, Page} from '@playwright/test';
import type {AxeResults} from 'axe-core';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

// Evaluated, not added as a script: the policy of the pages refuses that.
const source = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'), 'utf8');
/** A violation is told by its selector and its summary: the markup of every element looked at is not written down. */
const prepared = `${source};axe.configure({noHtml: true})`;
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose outcome depends on colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Everything, or what depends on colours. */
export type Look = 'all' | 'colours';

const options = (look: Look): object => ({
  // What passes is not told, and style sheets are not fetched again: half the time.
  resultTypes: ['violations'],
  preload: false,
  runOnly: look === 'colours' ? {type: 'rule', values: colourRules} : {type: 'tag', values: standards},
});

/** Accessibility violations of the page, or of one part of it, as it stands, one line each. */
export async function violations(within: Page | Locator, look: Look = 'all'): Promise<readonly string[]> {
  const isPage = 'mainFrame' in within;
  const page = isPage ? within : within.page();
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(prepared);
  const results = await (isPage ? page.locator('html') : within).evaluate(
    (element, given) =>
      (window as unknown as {axe: {run: (context: unknown, options: unknown) => Promise<AxeResults>}}).axe.run(
        element,
        given,
      ),
    options(look),
  );
  return results.violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${help}: ${target.join(' ')} (${failureSummary ?? ''})`),
  );
}

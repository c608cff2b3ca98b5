import type {Page} from '@playwright/test';
import type {AxeResults} from 'axe-core';
import {createRequire} from 'node:module';

const source = createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js');

/** Accessibility violations of the page as it stands, one line each. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({path: source});
  const results = await page.evaluate(() =>
    (window as unknown as {axe: {run: (context: unknown, options: unknown) => Promise<AxeResults>}}).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return results.violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${help}: ${target.join(' ')} (${failureSummary ?? ''})`),
  );
}

/** Opens a page of the production build in Chromium, for benches that measure in a browser. */
import {existsSync} from 'node:fs';
import {chromium} from '@playwright/test';
import {findChromium} from './chromium.mjs';
import {whileServed} from './measure.mjs';

/** Calls `use(page)` once the page at this path of the build has hydrated; says so if there is no build or browser. */
export async function inBuiltPage(path, use, contextOptions = {}) {
  const executablePath = findChromium();
  if (!existsSync('build/index.html') || !executablePath) {
    console.log(`not measured: there is no ${executablePath ? 'build, run `npm run build`' : 'Chromium'}`);
    return;
  }
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({executablePath, args: [...args, '--disable-background-networking']});
  try {
    await whileServed(async (origin) => {
      const page = await browser.newPage({serviceWorkers: 'block', ...contextOptions});
      await page.goto(`${origin}${path}`);
      await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
      await use(page);
    });
  } finally {
    await browser.close();
  }
}

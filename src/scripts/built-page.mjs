/** Opens a page of the production build in Chromium, for benches that measure in a browser. */
import {existsSync} from 'node:fs';
import {findChromium} from './chromium.mjs';
import {inChromium, turnTo, whileServed} from './measure.mjs';

/** Calls `use(page)` once the page at this path of the build has hydrated; says so if there is no build or browser. */
export async function inBuiltPage(path, use, contextOptions = {}) {
  const executablePath = findChromium();
  if (!existsSync('build/index.html') || !executablePath) {
    console.log(`not measured: there is no ${executablePath ? 'build, run `npm run build`' : 'Chromium'}`);
    return;
  }
  await inChromium((browser) =>
    whileServed(async (origin) => {
      const page = await browser.newPage({serviceWorkers: 'block', ...contextOptions});
      await page.goto(`${origin}${path}`);
      await turnTo(page);
      await use(page);
    }),
  );
}

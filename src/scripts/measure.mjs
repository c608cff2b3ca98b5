/** Measures in a real browser what the pages of the production build weigh: shared by the budget and the benchmark. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from '@playwright/test';
import {ensureChromium, quietFlags} from './chromium.mjs';
import {brotli, fileOf, gzip, whileServed} from './serve-build.mjs';

export {whileServed} from './serve-build.mjs';

/** Calls `work(browser)` with a Chromium that does not call home. */
export async function inChromium(work) {
  const browser = await chromium.launch({executablePath: ensureChromium(), args: quietFlags});
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Turns to a page as a reader does, which brings its script, and waits for that. A bare Shift does nothing else. */
export async function turnTo(page) {
  await page.keyboard.press('Shift');
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
}

const kindOf = (pathname) => {
  if (pathname.endsWith('.js')) return 'script';
  if (pathname.endsWith('.css')) return 'css';
  return pathname.endsWith('/') || pathname.endsWith('.html') ? 'html' : 'other';
};

/** Pages share most of their files, and compressing takes longer than all else. */
const weightsOf = new Map([
  [gzip, new Map()],
  [brotli, new Map()],
]);
const weightOf = (file, compress) => {
  const known = weightsOf.get(compress);
  if (!known.has(file)) known.set(file, compress(readFileSync(file)).length);
  return known.get(file);
};

const none = () => ({html: 0, css: 0, script: 0, other: 0, requests: 0});

/** What a page needs and runs when it is left alone (`before`), and all it has fetched once the reader has turned to it (`after`). */
async function weigh(browser, address) {
  const page = await browser.newPage({serviceWorkers: 'block'}); // what the page loads itself
  const asked = new Set();
  page.on('response', (response) => {
    if (response.ok()) asked.add(response.request());
  });
  // From the files: a browser gives no body for what it has fetched ahead.
  const sums = async ({isAhead}) => {
    const requests = [...asked];
    const headers = await Promise.all(requests.map((request) => request.allHeaders()));
    const wanted = requests.filter((_, index) => isAhead || headers[index]['sec-purpose'] !== 'prefetch');
    const paths = new Set(wanted.map((request) => new URL(request.url()).pathname));
    const sum = (compress) => {
      const weights = {...none(), requests: paths.size};
      for (const path of paths) weights[kindOf(path)] += weightOf(fileOf('build', path).file, compress);
      return weights;
    };
    return {gzip: sum(gzip), brotli: sum(brotli)};
  };
  await page.goto(address);
  const hasTool = (await page.locator('section[data-search-ignore]').count()) > 0;
  const ranBefore = await page.evaluate(() =>
    [...document.scripts].filter(({type}) => !type.includes('json')).reduce((all, {text}) => all + text.length, 0),
  );
  const before = await sums({isAhead: false});
  await turnTo(page);
  const after = await sums({isAhead: true});
  await page.close();
  return {hasTool, ranBefore, before, after};
}

/** The pages of the sitemap, as paths. */
export function sitePaths() {
  if (!existsSync('build/sitemap.xml')) throw new Error('No build: run `npm run build` first.');
  const sitemap = readFileSync('build/sitemap.xml', 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url).pathname);
}

/** Each page with its weight. */
export function pageWeights(paths = sitePaths()) {
  return inChromium((browser) =>
    whileServed(async (origin) => {
      const weights = [];
      for (const path of paths) weights.push({path, ...(await weigh(browser, origin + path))});
      return weights;
    }),
  );
}

/** What the search fetches on first focus: its documents and the chunk of its engine, in bytes. */
export function searchWeight(compress = gzip) {
  const scripts = join('build', 'assets', 'js');
  const engine = readdirSync(scripts)
    .map((file) => (file.endsWith('.js') ? readFileSync(join(scripts, file)) : Buffer.alloc(0)))
    .filter((script) => script.includes('fuzzyGet')) // the tree of terms and what fills it
    .reduce((total, script) => total + compress(script).length, 0);
  return {documents: compress(readFileSync('build/search-documents.json')).length, engine};
}

/** Measures in a real browser what the pages of the production build weigh: shared by the budget and the benchmark. */
import {spawn} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {chromium} from '@playwright/test';
import {ensureChromium} from './chromium.mjs';

const port = 3102;
const gzip = (bytes) => gzipSync(bytes, {level: 9}).length;

/** Serves the build while `work(origin)` runs. */
export async function whileServed(work) {
  const server = spawn(
    process.execPath,
    ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'serve', '--no-open', '--port', String(port)],
    {stdio: ['ignore', 'pipe', 'inherit']},
  );
  try {
    await new Promise((resolve, reject) => {
      server.stdout.on('data', (chunk) => /serving/i.test(String(chunk)) && resolve());
      server.on('exit', (code) => reject(new Error(`the server stopped with ${code}`)));
    });
    return await work(`http://localhost:${port}`);
  } finally {
    server.removeAllListeners('exit');
    server.kill();
  }
}

const kindOf = (url) => {
  const {pathname} = new URL(url);
  if (pathname.endsWith('.js')) return 'script';
  if (pathname.endsWith('.css')) return 'css';
  return pathname.endsWith('/') || pathname.endsWith('.html') ? 'html' : 'other';
};

/** Bytes (gzip) and requests of one page until the reader can use it. */
async function weigh(browser, address) {
  const page = await browser.newPage({serviceWorkers: 'block'}); // what the page loads itself
  const bodies = [];
  page.on('response', (response) => {
    if (response.ok()) bodies.push(response.body().then((body) => [kindOf(response.url()), gzip(body)]));
  });
  await page.goto(address);
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
  const hasTool = (await page.locator('section[data-search-ignore]').count()) > 0;
  const sums = {html: 0, css: 0, script: 0, other: 0};
  for (const [kind, bytes] of await Promise.all(bodies)) sums[kind] += bytes;
  const requests = bodies.length;
  await page.close();
  return {...sums, requests, hasTool};
}

/** Every page of the sitemap with its weight. */
export async function pageWeights() {
  if (!existsSync('build/sitemap.xml')) throw new Error('No build: run `npm run build` first.');
  const sitemap = readFileSync('build/sitemap.xml', 'utf8');
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url).pathname);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking'],
  });
  try {
    return await whileServed(async (origin) => {
      const weights = [];
      for (const path of paths) weights.push({path, ...(await weigh(browser, origin + path))});
      return weights;
    });
  } finally {
    await browser.close();
  }
}

/** What the search fetches on first focus: its documents and the chunk of its engine, in bytes (gzip). */
export function searchWeight() {
  const scripts = join('build', 'assets', 'js');
  const engine = readdirSync(scripts)
    .map((file) => (file.endsWith('.js') ? readFileSync(join(scripts, file)) : Buffer.alloc(0)))
    .filter((script) => script.includes('addAllAsync'))
    .reduce((total, script) => total + gzip(script), 0);
  return {documents: gzip(readFileSync('build/search-documents.json')), engine};
}

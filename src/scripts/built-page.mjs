/** Opens a page of the production build in Chromium, for benches that measure in a browser. */
import {createReadStream, existsSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {chromium} from '@playwright/test';
import {findChromium} from './chromium.mjs';

const types = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'};

function serve(folder) {
  const server = createServer(({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const path = join(folder, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    if (!existsSync(path)) return void response.writeHead(404).end();
    response.writeHead(200, {'content-type': types[extname(path)] ?? 'application/octet-stream'});
    createReadStream(path).pipe(response);
    return undefined;
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}

/** Calls `use(page)` once the page at this path of the build has hydrated; says so if there is no build or browser. */
export async function inBuiltPage(path, use, contextOptions = {}) {
  const executablePath = findChromium();
  if (!existsSync('build/index.html') || !executablePath) {
    console.log(`not measured: there is no ${executablePath ? 'build, run `npm run build`' : 'Chromium'}`);
    return;
  }
  const server = await serve('build');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({executablePath, args: [...args, '--disable-background-networking']});
  try {
    const page = await browser.newPage(contextOptions);
    await page.goto(`http://localhost:${server.address().port}${path}`);
    await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
    await use(page);
  } finally {
    await browser.close();
    server.close();
  }
}

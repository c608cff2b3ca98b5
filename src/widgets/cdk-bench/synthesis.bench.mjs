// What the CDK bench fetches, and how long the first and the next synthesis take: node src/widgets/cdk-bench/synthesis.bench.mjs
import {existsSync, readFileSync} from 'node:fs';
import {inBuiltPage} from '../../scripts/built-page.mjs';
import {slowedDown} from '../../scripts/slowed-down.mjs';

const list = 'build/engines/cdk/list.json';
if (existsSync(list)) {
  const {version, first, more} = JSON.parse(readFileSync(list, 'utf8'));
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(`aws-cdk-lib ${version}: first file ${kilobytes(first.gzipBytes)} gzip (at most 700 kB)`);
  console.log(`all modules: ${kilobytes(first.gzipBytes + more.gzipBytes)} gzip (at most 1600 kB)`);
}

const times = 4;
/** As long as a reader looks at an outcome before pressing again; the next worker loads meanwhile. */
const readingMs = 2500;

/** Presses the button, and takes the time in the page until the verdict is painted; `ran` is what the bench says of it. */
const press = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const tool = document.getElementById('cdk-bench-tool');
        const button = [...tool.querySelectorAll('button')].find(({textContent}) => textContent === 'Synthesize');
        const begun = performance.now();
        const look = () => {
          const [, ran] = /, in (\d+) ms/.exec(tool.textContent) ?? [];
          if (ran) return resolve({took: performance.now() - begun, ran: Number(ran)});
          return requestAnimationFrame(look);
        };
        button.click();
        requestAnimationFrame(look);
      }),
  );

/** Median and spread of some milliseconds. */
const spread = (all) => {
  const sorted = all.toSorted((one, other) => one - other).map(Math.round);
  return `${sorted[Math.floor(sorted.length / 2)]} ms (${sorted[0]} to ${sorted.at(-1)} in ${sorted.length} runs)`;
};
const report = (what, runs) =>
  console.log(
    `${what}: ${spread(runs.map(({took}) => took))}, of which the program ${spread(runs.map(({ran}) => ran))}`,
  );

const opened = async (page) => {
  await page.reload();
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
};

async function nextRuns(page, count) {
  const runs = [];
  for (let run = 0; run < count; run += 1) {
    await page.getByRole('textbox', {name: 'Program'}).press('Control+End');
    await page.getByRole('textbox', {name: 'Program'}).pressSequentially(`// ${run} `);
    await page.waitForTimeout(readingMs);
    runs.push(await press(page));
  }
  return runs;
}

await inBuiltPage('/cdk/', async (page) => {
  const browser = page.context().browser();
  const first = [];
  for (let run = 0; run < 5; run += 1) {
    await opened(page);
    const timed = await slowedDown(browser, times, () => press(page));
    if (timed) first.push(timed);
  }
  if (first.length > 0) {
    report(`first synthesis at a ${times}× slowdown, the library in the cache (at most 3000 ms)`, first);
    report(`next at a ${times}× slowdown`, await slowedDown(browser, times, () => nextRuns(page, 5)));
  }
  await opened(page);
  report('first synthesis at full speed', [await press(page)]);
  report('next, another program in a fresh worker (at most 200 ms)', await nextRuns(page, 9));
  await page.getByRole('region', {name: 'CDK bench', exact: true}).getByLabel('Sample').selectOption('bus');
  report('first with the second file', [await press(page)]);
  report('next with the second file', await nextRuns(page, 5));
});

/**
 * Measures the production build: builds, weights, paints and answers on a slow phone, navigation, search, keystrokes in
 * every tool, and the benches beside engines and tools. Prints tables and writes bench.json.
 *
 * --quick            one run, few pages, the build that is there, no benches of engines
 * --runs=5           how often each visit is repeated
 * --only=paints,…    some parts: builds, weights, paints, navigation, search, keystrokes, engines
 * --tools=a,b        keystrokes in some tools only
 * --against=<folder> another build, visited in turn with this one, for a comparison under the same load
 * --scale            sites of 100, 300 and 1,000 pages instead of all that
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, totalmem} from 'node:os';
import {parseArgs} from 'node:util';
import {timedBuild} from './bench/builds.mjs';
import {toolsWithSamples, typeInto} from './bench/keystrokes.mjs';
import {navigationTimes} from './bench/navigation.mjs';
import {visit} from './bench/paints.mjs';
import {scaled} from './bench/scale.mjs';
import {searchTimes} from './bench/search-times.mjs';
import {inWords, spreads} from './bench/spread.mjs';
import {inChromium, pageWeights, searchWeight, sitePaths} from './measure.mjs';
import {brotli, whileServed} from './serve-build.mjs';

const {values: flags} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    runs: {type: 'string'},
    only: {type: 'string'},
    tools: {type: 'string'},
    against: {type: 'string'},
    scale: {type: 'boolean', default: false},
  },
});
const runs = Number(flags.runs ?? (flags.quick ? 1 : 5));
const quickParts = ['weights', 'paints', 'search'];
const wanted = flags.only?.split(',');
const isWanted = (part) => (wanted ? wanted.includes(part) : !flags.quick || quickParts.includes(part));
const kilobytes = (bytes) => Number((bytes / 1000).toFixed(1));
const of = (count) => Array.from({length: count});

/** A page of text, one with a tool, the two with most on them, home and search. */
const visited = flags.quick
  ? ['/cli-sdk/', '/kms/']
  : ['/', '/cli-sdk/', '/changes/', '/cli-sdk/signature-v4/', '/kms/', '/cdk/', '/search/?q=kms'];
const folders = ['build', ...(flags.against ? [flags.against] : [])];
const report = {machine: `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB`};

/** Measures the builds in turn, as often as asked for, so that each has its share of what else the machine does. */
async function inTurn(origins, measure) {
  const seen = new Map(origins.map(([folder]) => [folder, []]));
  for (const _ of of(runs)) {
    for (const [folder, origin] of origins) seen.get(folder).push(await measure(origin));
  }
  return seen;
}

const parts = {
  async builds() {
    for (const folder of ['.docusaurus', 'build', 'node_modules/.cache'])
      rmSync(folder, {recursive: true, force: true});
    report.builds = {cold: await timedBuild(), warm: await timedBuild()};
    console.table(report.builds);
  },
  async weights() {
    report.weights = await pageWeights(flags.quick ? visited : sitePaths());
    report.search = {gzip: searchWeight(), brotli: searchWeight(brotli)};
    console.log('\nkB (gzip; brotli in brackets) of a page left alone, and script once the reader turns to something');
    console.table(
      report.weights.map(({path, ranBefore, before, after}) => {
        const both = (when, kind) => `${kilobytes(when.gzip[kind])} (${kilobytes(when.brotli[kind])})`;
        return {
          page: path,
          requests: before.gzip.requests,
          HTML: both(before, 'html'),
          CSS: both(before, 'css'),
          'script run, kB raw': kilobytes(ranBefore),
          'script then': both(after, 'script'),
          'requests then': after.gzip.requests,
        };
      }),
    );
    console.log('search on first focus, bytes', report.search);
  },
  async paints(browser, origins) {
    const seen = new Map();
    for (const _ of of(runs)) {
      for (const path of visited) {
        for (const [folder, origin] of origins) {
          const key = `${path} ${folder}`;
          seen.set(key, [...(seen.get(key) ?? []), await visit(browser, origin + path)]);
        }
      }
    }
    report.paints = Object.fromEntries([...seen].map(([key, visits]) => [key, spreads(visits)]));
    console.log('\nms on a processor 4× slower and a slow 4G link: median (least–most)');
    console.table(
      Object.fromEntries(
        Object.entries(report.paints).map(([key, one]) => [
          key,
          {
            'first paint': inWords(one.first),
            'largest paint': inWords(one.largest),
            'blocked, left alone': inWords(one.blocked),
            shift: inWords(one.shift, 3),
            'first act to script': inWords(one.answered),
            'blocked by it': inWords(one.blockedByAnswer),
          },
        ]),
      ),
    );
  },
  async navigation(browser, origins) {
    report.navigation = {};
    for (const cpu of [1, 4]) {
      for (const [folder, walks] of await inTurn(origins, (origin) => navigationTimes(browser, origin, cpu))) {
        report.navigation[`${cpu}× ${folder}`] = spreads(walks);
      }
    }
    console.log('\nms from a click on a link to the new page, script running');
    for (const [key, walk] of Object.entries(report.navigation)) {
      console.log(key, Object.fromEntries(Object.entries(walk).map(([address, one]) => [address, inWords(one)])));
    }
  },
  async search(browser, origins) {
    report.searchTimes = {};
    for (const cpu of [1, 4]) {
      for (const [folder, times] of await inTurn(origins, (origin) => searchTimes(browser, origin, cpu))) {
        report.searchTimes[`${cpu}× ${folder}`] = spreads(times);
      }
    }
    console.log(
      '\nsearch, ms: first answers after the first focus; keystroke to the frame with its answers, worst and median; script',
    );
    for (const [key, one] of Object.entries(report.searchTimes)) {
      console.log(key, inWords(one.first), inWords(one.keystroke), inWords(one.median), inWords(one.script));
    }
  },
  async keystrokes(browser, origins) {
    report.keystrokes = {};
    const named = flags.tools?.split(',');
    for (const tool of (await toolsWithSamples()).filter(({folder}) => !named || named.includes(folder))) {
      for (const [folder, origin] of origins) {
        report.keystrokes[`${tool.folder} ${folder}`] = {
          sample: tool.sample,
          fields: await typeInto(browser, origin, tool),
        };
      }
    }
    console.log(
      '\nms from a key in a tool to the next paint, largest sample, processor 4× slower (16 is the least seen); longest task (50 and less is none)',
    );
    for (const [key, {sample, fields}] of Object.entries(report.keystrokes)) {
      const each = fields.map(
        ({field, length, milliseconds, longestTask}) =>
          `${field} [${length}]: ${inWords(milliseconds)}; ${Math.round(longestTask) || '–'}`,
      );
      console.log(`${key}, ${sample}: ${each.join(' · ')}`);
    }
  },
  engines() {
    report.engines = {};
    const benches = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((file) =>
      file.endsWith('.bench.mjs'),
    );
    for (const file of benches.sort()) {
      const {stdout} = spawnSync(process.execPath, [`src/${file}`], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      console.log(`\n${file}\n${stdout.trimEnd()}`);
      report.engines[file] = stdout.trimEnd().split('\n');
    }
  },
};

if (flags.scale) {
  report.scale = [];
  for (const count of [100, 300, 1000]) {
    report.scale.push(await scaled(count));
    console.log(report.scale.at(-1));
  }
} else {
  if (isWanted('builds') || !existsSync('build/index.html')) await parts.builds();
  if (isWanted('weights')) await parts.weights();
  await inChromium(async (browser) => {
    report.browser = `Chromium ${browser.version()}, Node ${process.version}`;
    const serveAll = (rest, origins) =>
      rest.length === 0
        ? (async () => {
            for (const part of ['paints', 'navigation', 'search', 'keystrokes']) {
              if (isWanted(part)) await parts[part](browser, origins);
            }
          })()
        : whileServed((origin) => serveAll(rest.slice(1), [...origins, [rest[0], origin]]), rest[0]);
    await serveAll(folders, []);
  });
  if (isWanted('engines')) parts.engines();
}
writeFileSync('bench.json', `${JSON.stringify(report, null, 2)}\n`);

/** Fails if a page of the build weighs more than it may (kB, gzip). */
import {pageWeights, searchWeight} from './measure.mjs';

const kilobyte = 1000;
const budget = {textScript: 200, toolScript: 30, css: 18, html: 20, search: 78.5};
/** These pages hold every fact or every message in one document, which is what they are for. */
const wholeCollections = {'/cheat-sheet/': {html: 48, script: 216}, '/errors/': {html: 28}};

const over = [];
const check = (what, bytes, limit) => {
  if (bytes > limit * kilobyte) over.push(`${what}: ${(bytes / kilobyte).toFixed(1)} kB, budget ${limit} kB`);
};

const pages = await pageWeights();
for (const {path, html, css, script, hasTool} of pages) {
  check(`${path} HTML`, html, wholeCollections[path]?.html ?? budget.html);
  check(`${path} CSS`, css, budget.css);
  check(
    `${path} script`,
    script,
    wholeCollections[path]?.script ?? budget.textScript + (hasTool ? budget.toolScript : 0),
  );
}
const {documents, engine} = searchWeight();
check('search, on first focus', documents + engine, budget.search);

if (over.length > 0) {
  console.error(`Over budget:\n${over.join('\n')}`);
  process.exit(1);
}
const most = (key) => Math.max(...pages.map((page) => page[key])) / kilobyte;
console.log(
  `${pages.length} pages within budget: script at most ${most('script').toFixed(0)} kB, CSS ${most('css').toFixed(1)} kB, HTML ${most('html').toFixed(1)} kB; search ${((documents + engine) / kilobyte).toFixed(1)} kB`,
);

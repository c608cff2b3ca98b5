/** Fails if a page of the build weighs more than it may (kB, gzip). */
import {pageWeights, searchWeight} from './measure.mjs';

const kilobyte = 1000;
/** Left alone a page is HTML, CSS, what runs in it and the script of the offline copy (`early`); the whole sheet and script run when the reader turns to it. */
const budget = {
  html: 20.5,
  css: 9.5,
  text: 23.8,
  ran: 4,
  early: 2,
  sheet: 18,
  textScript: 171.6,
  toolPageScript: 221,
  search: 73,
};
/** These pages hold every fact or every message in one document, which is what they are for. */
const wholeCollections = {'/cheat-sheet/': {html: 48, text: 54.5, script: 203}, '/errors/': {html: 28.5}};
/** Only script knows what this page is about, the copy that the browser holds, so it asks for script at once. */
const asksForScript = ['/offline/'];

const over = [];
const check = (what, bytes, limit) => {
  if (bytes > limit * kilobyte) over.push(`${what}: ${(bytes / kilobyte).toFixed(1)} kB, budget ${limit} kB`);
};

const weights = await pageWeights();
const pages = weights.map(({path, hasTool, ranBefore, before, after}) => ({
  ...{path, hasTool, ran: ranBefore},
  ...{html: before.gzip.html, css: before.gzip.css, early: before.gzip.script, script: after.gzip.script},
  sheet: after.gzip.css - before.gzip.css,
}));
for (const {path, html, css, early, ran, sheet, script, hasTool} of pages) {
  const collection = wholeCollections[path];
  check(`${path} HTML`, html, collection?.html ?? budget.html);
  if (!asksForScript.includes(path)) {
    check(`${path} CSS`, css, budget.css);
    if (!hasTool) check(`${path} HTML and CSS`, html + css, collection?.text ?? budget.text);
    check(`${path} whole style sheet`, sheet, budget.sheet);
    check(`${path} script before the reader does anything`, early, budget.early);
  }
  check(`${path} script in the page, raw`, ran, budget.ran);
  check(`${path} script`, script, collection?.script ?? (hasTool ? budget.toolPageScript : budget.textScript));
}
const {documents, engine} = searchWeight();
check('search, on first focus', documents + engine, budget.search);

if (over.length > 0) {
  console.error(`Over budget:\n${over.join('\n')}`);
  process.exit(1);
}
const most = (key) =>
  Math.max(...pages.filter(({path}) => !asksForScript.includes(path)).map((page) => page[key])) / kilobyte;
console.log(
  `${pages.length} pages within budget: script at most ${most('script').toFixed(0)} kB, CSS ${most('css').toFixed(1)} kB, HTML ${most('html').toFixed(1)} kB; search ${((documents + engine) / kilobyte).toFixed(1)} kB`,
);

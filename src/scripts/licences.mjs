/** Fails if a package of the lock file comes under a licence that is not permissive, or under none. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const permissive = new Set([
  ...['MIT', 'MIT-0', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'Unlicense', 'Python-2.0', 'WTFPL'],
]);

/** Tools and their data: they work on the site or its sources and are no part of what a reader gets. */
const toolsOnly = [
  [/^lightningcss(-|$)/, 'MPL-2.0', 'minifies the styles while the site is built'],
  [/^caniuse-lite$/, 'CC-BY-4.0', 'tells the compiler which browsers know what'],
  [/^axe-core$/, 'MPL-2.0', 'looks for barriers in the browser tests'],
  [/^@cspell\/dict-en-common-misspellings$/, 'CC BY-SA 4.0', 'a word list of the spelling check'],
  [/^@fontsource\/inter$/, 'OFL-1.1', 'the letters of the social cards, drawn while the site is built'],
  [/^spdx-exceptions$/, 'CC-BY-3.0', 'a list of a lint rule'],
];

/** The licence stands in the package's own text, not in its description. */
const readByHand = {'require-like': 'MIT'};

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

function licenceOf(path, name, {license}) {
  if (license) return license;
  const description = join(path, 'package.json');
  if (!existsSync(description)) return readByHand[name];
  const {license: own, licenses = []} = JSON.parse(readFileSync(description, 'utf8'));
  return own?.type ?? own ?? (licenses.map(({type}) => type).join(' OR ') || readByHand[name]);
}

/** Whether an SPDX expression (https://spdx.github.io/spdx-spec/) lets one choose permissive licences only. */
function isPermissive(expression) {
  const [outer, inner] = /^\(([^()]*)\)$/.exec(expression) ?? [];
  if (outer) return isPermissive(inner);
  if (/[()]/.test(expression)) return false;
  return expression
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((licence) => permissive.has(licence.trim())));
}

const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const wrong = [];
const used = new Set();
let count = 0;
for (const [path, entry] of Object.entries(packages)) {
  if (path === '' || entry.link) continue;
  count += 1;
  const name = entry.name ?? nameOf(path);
  const licence = licenceOf(path, name, entry);
  if (licence && isPermissive(licence)) continue;
  const exception = toolsOnly.find(([names, its]) => names.test(name) && its === licence);
  if (exception) used.add(exception);
  else wrong.push(`${name} ${entry.version}: ${licence ?? 'no licence'} (${path})`);
}
for (const exception of toolsOnly) {
  if (!used.has(exception)) wrong.push(`${exception[0]}: this exception is no longer needed.`);
}
if (wrong.length > 0) {
  console.error(`Not under a permissive licence:\n${wrong.join('\n')}`);
  process.exit(1);
}
console.log(`${count} packages, all under permissive licences but ${toolsOnly.length} tools.`);

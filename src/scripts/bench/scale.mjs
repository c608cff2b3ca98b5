/** How build, search and pages grow with the number of pages: the same pages over and over, in folders of their own. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {gzip} from '../serve-build.mjs';
import {timedBuild} from './builds.mjs';

const shared = [
  'node_modules',
  'package.json',
  'tsconfig.json',
  'sidebars.ts',
  'docusaurus.config.ts',
  'src',
  'static',
];

/** A site of `count` pages: the docs, then copies of them below `copy-2`, `copy-3`, … */
function siteOf(count, folder) {
  for (const name of shared) {
    // Modules are found by their real path, so these may be links; what is resolved by the site's folder is copied.
    if (/^(?:node_modules|static|package\.json)$/.test(name)) symlinkSync(resolve(name), join(folder, name));
    else cpSync(name, join(folder, name), {recursive: true});
  }
  const patch = (path, from, to) => {
    const file = join(folder, 'src', path);
    const source = readFileSync(file, 'utf8');
    if (!source.includes(from)) throw new Error(`${file}: “${from.trim()}” is not where it was.`);
    writeFileSync(file, source.replace(from, to));
  };
  // A copy of a page has the facts of its original.
  patch('plugins/load-topics.ts', 'const slug = path\n', "const slug = path.replace(/^copy-\\d+./, '')\n");
  // Its documents have an address of their own, or the search would take all copies for one page.
  patch('plugins/search-index/index.ts', 'async (topic) =>', 'async (topic, at) =>');
  patch(
    'plugins/search-index/index.ts',
    'return pageDocuments(topic, built, facts)',
    'return pageDocuments(topic, built, facts).map((one) => ({...one, url: `copy-${at}/${one.url}`}))',
  );
  // A host reads no more rules of headers than this, and each page has one. Here nothing is published.
  patch('finish/headers-file.ts', 'const mostRules = 100;', 'const mostRules = Infinity;');
  const pages = readdirSync('docs', {recursive: true, encoding: 'utf8'}).filter((file) =>
    statSync(join('docs', file)).isFile(),
  );
  let made = 0;
  for (let copy = 1; made < count; copy += 1) {
    for (const file of pages) {
      // The home page names its own address: it cannot be there twice.
      if (file.endsWith('.mdx') && (made >= count || (copy > 1 && file === 'index.mdx'))) continue;
      const target = join(folder, 'docs', copy === 1 ? '' : `copy-${copy}`, file);
      mkdirSync(dirname(target), {recursive: true});
      writeFileSync(target, readFileSync(join('docs', file)));
      if (file.endsWith('.mdx')) made += 1;
    }
  }
}

/** Builds a site of `count` pages in a temporary folder and weighs it. */
export async function scaled(count) {
  const folder = mkdtempSync(join(tmpdir(), 'notes-scale-'));
  try {
    siteOf(count, folder);
    const built = await timedBuild(folder);
    const weight = (...path) => gzip(readFileSync(join(folder, 'build', ...path))).length;
    return {pages: count, ...built, search: weight('search-documents.json'), page: weight('kms', 'index.html')};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

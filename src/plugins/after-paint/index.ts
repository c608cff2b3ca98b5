/**
 * Light from the start: a built page shows everything before script, and script never delays that. Bundles are fetched
 * after the first paint, what the reader does before they run takes effect once they do, unused styles are left out.
 */
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readdir, readFile, rename, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {eachOf} from '../each-of';
import {loader} from './loader';
import {purgeCss, renamed, shownWords, wordsOf} from './purge-css';
import {rewriteHtml} from './rewrite-html';

/** Writes in one step, because other plugins may read the file at this moment. */
async function replaceFile(file: string, content: string): Promise<void> {
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
}

/** Purges each style file in place and gives its old and new names. */
async function lighten(
  files: readonly string[],
  pages: readonly string[],
  bundles: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const words = shownWords(wordsOf([...pages, ...bundles]), pages);
  const names = new Map<string, string>();
  await eachOf(files, async (file) => {
    const css = await readFile(file, 'utf8');
    const purged = await purgeCss(css, words);
    await replaceFile(file, purged);
    process.stdout.write(`[INFO] ${basename(file)}: ${css.length} bytes of styles, ${purged.length} of them used.\n`);
    const name = renamed(basename(file), purged);
    // A script that names the file is itself kept by its hash; Docusaurus writes none, but then the name must stay.
    if (name === basename(file) || words.has(basename(file, '.css'))) return;
    await rename(file, join(dirname(file), name));
    names.set(basename(file), name);
  });
  return names;
}

/** The Docusaurus plugin. */
export default function afterPaint({baseUrl, siteConfig}: LoadContext): Plugin {
  if (siteConfig.baseUrlIssueBanner) {
    throw new Error('after-paint needs `baseUrlIssueBanner: false`: that script takes late bundles for missing ones.');
  }
  return {
    name: 'after-paint',
    injectHtmlTags() {
      if (process.env.NODE_ENV !== 'production') return {};
      return {headTags: [{tagName: 'script', innerHTML: `(${loader.toString()})()`}]};
    },
    async postBuild({outDir}) {
      // The pages of single claims (src/plugins/social-cards) have no bundles and no styles.
      const paths = (await readdir(outDir, {recursive: true})).filter((path) => !/^c[\\/]/.test(path));
      const files = (extension: string): string[] =>
        paths.filter((path) => path.endsWith(extension)).map((path) => join(outDir, path));
      const pages = new Map<string, string>();
      await eachOf(files('.html'), async (file) => void pages.set(file, await readFile(file, 'utf8')));
      const bundles: string[] = [];
      await eachOf(files('.js'), async (file) => void bundles.push(await readFile(file, 'utf8')));
      const names = await lighten(files('.css'), [...pages.values()], bundles);
      await eachOf([...pages], async ([file, html]) => {
        let page = rewriteHtml(html, (address) => address.startsWith(`${baseUrl}assets/js/`));
        for (const [from, to] of names) page = page.replaceAll(from, to);
        await replaceFile(file, page);
      });
    },
  };
}

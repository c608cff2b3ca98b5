/**
 * Light from the start: a built page shows everything before script, with the styles it needs and no others. Script runs
 * when the reader turns to something that needs it, and what the reader did until then takes effect once it does. It is
 * fetched ahead when the browser has come to rest, but where data are saved.
 */
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, join, relative} from 'node:path';
import {addressOf} from '../../finish/offline/sort-files';
import {eachOf} from '../each-of';
import {loader} from './loader';
import {pageScripts, type Manifest, type RouteChunks} from './page-scripts';
import {pageStyles} from './page-styles';
import {purgeCss, renamed, shownWords, withoutGuesses, wordsOf} from './purge-css';
import {rewriteHtml} from './rewrite-html';

/** Writes in one step, because other plugins may read the file at this moment. */
async function replaceFile(file: string, content: string): Promise<void> {
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
}

/** The text of each file. */
async function textsOf(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  await eachOf(files, async (file) => void texts.set(file, await readFile(file, 'utf8')));
  return texts;
}

/** Leaves in the sheet what pages and bundles can use; gives its text and its new file, named by its content. */
async function lighten(
  file: string,
  pages: readonly string[],
  bundles: readonly string[],
): Promise<{readonly file: string; readonly css: string}> {
  const whole = await readFile(file, 'utf8');
  const css = await purgeCss(withoutGuesses(whole), shownWords(wordsOf([...pages, ...bundles]), pages));
  process.stdout.write(`[INFO] ${basename(file)}: ${whole.length} bytes of styles, ${css.length} of them used.\n`);
  const lighter = join(dirname(file), renamed(basename(file), css));
  await replaceFile(lighter, css);
  if (lighter !== file) await rm(file);
  return {file: lighter, css};
}

/** The Docusaurus plugin. */
export default function afterPaint({baseUrl, siteConfig, generatedFilesDir}: LoadContext): Plugin {
  if (siteConfig.baseUrlIssueBanner) {
    throw new Error('after-paint needs `baseUrlIssueBanner: false`: that script takes late bundles for missing ones.');
  }
  const readGenerated = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(generatedFilesDir, name), 'utf8')) as unknown;
  return {
    name: 'after-paint',
    injectHtmlTags() {
      if (process.env.NODE_ENV !== 'production') return {};
      return {headTags: [{tagName: 'script', innerHTML: `(${loader.toString()})()`}]};
    },
    async postBuild({outDir}) {
      // The pages of single claims (src/plugins/social-cards) have no bundles and no styles.
      const names = (await readdir(outDir, {recursive: true})).filter((path) => !/^c[\\/]/.test(path));
      const paths = names.map((path) => join(outDir, path));
      const html = await textsOf(paths.filter((path) => path.endsWith('.html')));
      const sheets = paths.filter((path) => path.startsWith(join(outDir, 'assets', 'css')) && path.endsWith('.css'));
      const [sheet] = sheets;
      if (sheets.length !== 1 || !sheet) throw new Error(`after-paint expects one style sheet, not ${sheets.length}.`);
      const pages = new Map([...html].filter(([, text]) => text.includes(basename(sheet))));
      const bundles = await textsOf(paths.filter((path) => path.endsWith('.js')));
      const whole = await lighten(sheet, [...html.values()], [...bundles.values()]);
      const styles = await pageStyles(whole.css, pages);
      const routes = (await readGenerated('routesChunkNames.json')) as RouteChunks;
      const manifest = (await readGenerated('client-manifest.json')) as Manifest;
      const folder = `${baseUrl}assets/`;
      await eachOf([...pages], async ([file, text]) => {
        const own = styles.get(file);
        if (!own) return;
        await writeFile(join(dirname(sheet), own.name), own.css);
        const chunks = pageScripts(baseUrl + addressOf(relative(outDir, file)), baseUrl, routes, manifest);
        const page = rewriteHtml(
          text.replaceAll(basename(sheet), own.name),
          (address) => address.startsWith(`${folder}js/`),
          (entry) => {
            const scripts = [...chunks.map((chunk) => baseUrl + chunk), ...entry];
            const files = [...new Set(scripts)].map((address) => address.slice(folder.length));
            return [folder, `css/${basename(whole.file)}`, ...files];
          },
        );
        await replaceFile(file, page);
      });
    },
  };
}

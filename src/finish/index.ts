/**
 * The last step of a build, after everything that writes or rewrites a page: the policy, the copy for reading offline,
 * and the file of headers. It looks at the files as they will be served, whoever made them.
 */
import {createHash} from 'node:crypto';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {hasPolicy, policyOf, withPolicy} from './content-security-policy';
import {headersFile} from './headers-file';
import {pageScript, serviceWorker} from './offline/scripts';
import {addressOf, builtFile, isToRead, listOf, readBuild} from './offline/sort-files';
import {webManifest} from './web-manifest';

/** Where a page says of which build it is, until the build is known. */
const unknownBuild = 'data-build=unknown';

/**
 * Left out: that this is the only language, twice; what made the page; the theme's sign of links to other sites, which are
 * told by their words here; what sets attributes by the address, for sites that show a page of theirs within another.
 */
const forNobody =
  /<link data-rh=true rel=alternate href=\S+ hreflang=\S+ \/>|<meta name=generator content="[^"]*">|<svg style="display: none;"><defs>\s*<symbol id=theme-svg-external-link [^]*?<\/svg>|,function\(\)\{try\{for\(var\[\w,\w\]of new URLSearchParams\(window\.location\.search\)\.entries\(\)\)if\(\w\.startsWith\("docusaurus-data-"\)\)\{[^{}]*\}\}catch\(\w\)\{\}\}\(\)(?=<\/script>)/g;

interface Page {
  /** Of its file, in the folder of the build. */
  readonly path: string;
  readonly html: string;
  /** Whether it is one of the site's own, not a redirection or a frame. */
  readonly isOurs: boolean;
}

async function readPages(outDir: string): Promise<readonly Page[]> {
  const files = (await readdir(outDir, {recursive: true})).filter((file) => file.endsWith('.html'));
  return Promise.all(
    files.sort().map(async (path) => {
      const html = await readFile(join(outDir, path), 'utf8');
      return {path, html, isOurs: isToRead(html)};
    }),
  );
}

function finished({path, html, isOurs}: Page, links: string): string {
  if (hasPolicy(html)) return html;
  if (/<use [^>]*#theme-svg-external-link/.test(html))
    throw new Error(`${path} shows a sign that is left out of all pages.`);
  const page = isOurs ? html.replace(forNobody, '').replace('</head>', () => `${links}</head>`) : html;
  return withPolicy(page);
}

/** Finishes a build, once. */
export async function finish(outDir: string, baseUrl: string): Promise<void> {
  const script = await pageScript();
  const scriptName = `assets/offline.${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;
  await writeFile(join(outDir, scriptName), script);
  await writeFile(join(outDir, 'app.webmanifest'), webManifest(baseUrl));

  const links = `<link rel=manifest href=${baseUrl}app.webmanifest><script async src=${baseUrl}${scriptName} ${unknownBuild}></script>`;
  // The loader (src/plugins/after-paint) brings them to life once the first screen stands and the page is loaded.
  const later = `<template>${links}</template>`;
  const pages = (await readPages(outDir)).map((page) => ({...page, html: finished(page, later)}));
  for (const {path, html} of pages) await writeFile(join(outDir, path), html);

  const files = await readBuild(outDir);
  const write = async (path: string, text: string): Promise<void> => {
    await writeFile(join(outDir, path), text);
    files.set(addressOf(path), await builtFile(Buffer.from(text)));
  };
  const {keptBytes, parts} = listOf(files);
  const sizes = {bytes: keptBytes, parts: parts.map(({name, label, bytes}) => ({name, label, bytes}))};
  await write('offline.json', JSON.stringify(sizes));
  // The pages say of which build they are, so what names the build are the pages before they do.
  const {id} = listOf(files);
  for (const {path, html} of pages) {
    if (files.has(addressOf(path))) await write(path, html.replace(unknownBuild, `data-build=${id}`));
  }
  await writeFile(join(outDir, 'sw.js'), await serviceWorker({...listOf(files), id}));

  const policies = new Map(pages.filter(({isOurs}) => isOurs).map(({path, html}) => [addressOf(path), policyOf(html)]));
  await writeFile(join(outDir, '_headers'), headersFile(baseUrl, policies));
}

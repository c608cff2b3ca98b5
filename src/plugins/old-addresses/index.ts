/** Writes a page at each address that has moved; it leads on to where its content is now. */
import type {LoadContext, Plugin} from '@docusaurus/types';
import {existsSync} from 'node:fs';
import {mkdir, rename, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {moved} from './moved';
import {forwardingPage} from './page';

export default function oldAddresses({baseUrl, siteConfig}: LoadContext): Plugin {
  return {
    name: 'old-addresses',
    async postBuild({outDir}) {
      for (const [from, to] of Object.entries(moved)) {
        const file = join(outDir, from, 'index.html');
        if (existsSync(file)) throw new Error(`${from} is a page of its own and cannot lead on to ${to}.`);
        if (!existsSync(join(outDir, to, 'index.html')))
          throw new Error(`${from} leads on to ${to}, which is no page.`);
        await mkdir(dirname(file), {recursive: true});
        // In one step: other plugins read the pages meanwhile.
        await writeFile(`${file}.new`, forwardingPage(siteConfig.url, baseUrl, `${to}/`));
        await rename(`${file}.new`, file);
      }
    },
  };
}

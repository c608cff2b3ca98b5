/** Writes each page as Markdown at its address plus `.md`, and `llms.txt`, the list of them (https://llmstxt.org). */
import type {LoadContext, Plugin} from '@docusaurus/types';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {eachOf} from '../each-of';
import {loadTopics} from '../load-topics';
import {llmsText} from './llms-text';
import {sourceOf, twinOf, twinPath} from './twin';

export default function markdownTwins({siteConfig}: LoadContext): Plugin {
  const site = `${siteConfig.url}${siteConfig.baseUrl}`;
  return {
    name: 'markdown-twins',
    async postBuild({outDir}) {
      const topics = await loadTopics();
      await eachOf(topics, async (topic) => {
        const {mdx, path} = sourceOf(topic);
        const file = join(outDir, twinPath(topic.slug));
        await mkdir(dirname(file), {recursive: true});
        await writeFile(file, await twinOf(topic, mdx, path, site));
      });
      await writeFile(join(outDir, 'llms.txt'), llmsText(topics, site));
    },
  };
}

/** Writes each page as Markdown at its address plus `.md`, and `llms.txt`, the list of them (https://llmstxt.org). */
import type {LoadContext, Plugin} from '@docusaurus/types';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {loadTopics} from '../load-topics';
import {llmsText} from './llms-text';
import {sourceOf, twinOf, twinPath} from './twin';

interface Text {
  /** Below the build's folder. */
  readonly path: string;
  readonly text: string;
}

async function allTexts(site: string): Promise<readonly Text[]> {
  const topics = await loadTopics();
  const texts: Text[] = [{path: 'llms.txt', text: llmsText(topics, site)}];
  for (const topic of topics) {
    const {mdx, path} = sourceOf(topic);
    texts.push({path: twinPath(topic.slug), text: await twinOf(topic, mdx, path, site)});
    await setImmediate(); // the bundler's turn, which waits much for threads of its own
  }
  return texts;
}

export default function markdownTwins({siteConfig}: LoadContext): Plugin {
  let texts: Promise<readonly Text[]> | undefined;
  return {
    name: 'markdown-twins',
    contentLoaded() {
      if (process.env.NODE_ENV !== 'production') return;
      // All they need is there: they are made while the bundler works. What fails is told when they are asked for.
      texts = allTexts(`${siteConfig.url}${siteConfig.baseUrl}`);
      texts.catch(() => undefined);
    },
    async postBuild({outDir}) {
      for (const {path, text} of (await texts) ?? []) {
        await mkdir(dirname(join(outDir, path)), {recursive: true});
        await writeFile(join(outDir, path), text);
      }
    },
  };
}

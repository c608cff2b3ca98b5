/** Writes the feeds of “Then and now” beside its page: `/changes/rss.xml` and `/changes/feed.json`. */
import type {LoadContext, Plugin} from '@docusaurus/types';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {loadFacts} from '../load-facts';
import {loadTopics} from '../load-topics';
import {entries} from './entries';
import {jsonFeed, rssFeed, type Channel} from './feeds';

export default function changesFeed({siteConfig}: LoadContext): Plugin {
  const site = `${siteConfig.url}${siteConfig.baseUrl}`;
  return {
    name: 'changes-feed',
    async postBuild({outDir}) {
      const topic = (await loadTopics()).find(({slug}) => slug === '/changes');
      if (!topic) throw new Error('There is no page /changes for the feeds.');
      const page = `${site}changes/`;
      const channel: Channel = {
        ...{title: `${topic.title} | ${siteConfig.title}`, description: topic.description},
        ...{page, rss: `${page}rss.xml`, json: `${page}feed.json`},
      };
      const changes = entries(await loadFacts(), site);
      await mkdir(join(outDir, 'changes'), {recursive: true});
      await writeFile(join(outDir, 'changes', 'rss.xml'), rssFeed(channel, changes));
      await writeFile(join(outDir, 'changes', 'feed.json'), jsonFeed(channel, changes));
    },
  };
}

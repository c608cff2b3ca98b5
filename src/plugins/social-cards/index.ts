/**
 * Draws a social card for each page, claim and message while the site is built, and writes the small page of each claim's
 * own address.
 */
import type {LoadContext, Plugin} from '@docusaurus/types';
import {mkdir, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import {eachOf} from '../each-of';
import {loadFacts} from '../load-facts';
import {loadTopics} from '../load-topics';
import {pageCard, places} from './cards';
import {claimPage} from './claim-page';
import type {PlacedCard} from './keep-cards';

/** Draws beside what else is done to the built pages, which is the work of one thread. */
function draw(cards: readonly PlacedCard[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'draw-all.mjs'), {workerData: cards});
    worker.on('error', reject);
    worker.on('exit', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`The thread that draws social cards ended with ${status}.`));
    });
  });
}

export default function socialCards({siteConfig}: LoadContext): Plugin {
  const site = `${siteConfig.url}${siteConfig.baseUrl}`;
  return {
    name: 'social-cards',
    async postBuild({outDir}) {
      const [facts, topics] = [await loadFacts(), await loadTopics()];
      const claims = places(facts, topics);
      const drawn = draw([
        ...topics.map((topic) => ({
          folder: join(outDir, topic.slug),
          card: pageCard(topic, facts.page(topic.slug)),
        })),
        ...claims.map(({id, card}) => ({folder: join(outDir, 'c', id), card})),
      ]);
      await eachOf(claims, async (place) => {
        const folder = join(outDir, 'c', place.id);
        await mkdir(folder, {recursive: true});
        // In one step, because other plugins may read the pages at this moment.
        await writeFile(join(folder, 'page'), claimPage(place, site));
        await rename(join(folder, 'page'), join(folder, 'index.html'));
      });
      await drawn;
    },
  };
}

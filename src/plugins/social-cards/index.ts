/**
 * Draws a social card for each page, claim and message while the site is built, and writes the small page of each claim's
 * own address. Cards are kept from build to build, by what they show and by the code that draws them.
 */
import type {LoadContext, Plugin} from '@docusaurus/types';
import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {eachOf} from '../each-of';
import {loadFacts} from '../load-facts';
import {loadTopics} from '../load-topics';
import {pageCard, places} from './cards';
import {claimPage} from './claim-page';
import {drawCard, type Card} from './draw-card';

const cache = join(process.cwd(), 'node_modules', '.cache', 'social-cards');

/** Changes when the code that draws does. */
async function codeHash(): Promise<string> {
  const files = (await readdir(__dirname)).filter((file) => file.endsWith('.ts')).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(join(__dirname, file)));
  return hash.digest('hex');
}

/** A card from the last build, or a new one. */
async function cardFile(card: Card, code: string): Promise<Buffer> {
  const file = join(
    cache,
    `${createHash('sha256')
      .update(JSON.stringify([code, card]))
      .digest('hex')}.png`,
  );
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const drawn = await drawCard(card);
  await writeFile(`${file}.${process.pid}`, drawn);
  await rename(`${file}.${process.pid}`, file);
  return drawn;
}

export default function socialCards({siteConfig}: LoadContext): Plugin {
  const site = `${siteConfig.url}${siteConfig.baseUrl}`;
  return {
    name: 'social-cards',
    async postBuild({outDir}) {
      const [facts, topics, code] = [await loadFacts(), await loadTopics(), await codeHash()];
      await mkdir(cache, {recursive: true});
      const write = async (folder: string, card: Card): Promise<void> => {
        await mkdir(folder, {recursive: true});
        await writeFile(join(folder, 'card.png'), await cardFile(card, code));
      };
      await eachOf(topics, (topic) => write(join(outDir, topic.slug), pageCard(topic, facts.page(topic.slug))));
      await eachOf(places(facts, topics), async (place) => {
        const folder = join(outDir, 'c', place.id);
        await write(folder, place.card);
        // In one step, because other plugins may read the pages at this moment.
        await writeFile(join(folder, 'page'), claimPage(place, site));
        await rename(join(folder, 'page'), join(folder, 'index.html'));
      });
    },
  };
}

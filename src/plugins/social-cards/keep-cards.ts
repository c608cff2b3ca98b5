/** Puts cards where they are served. They are kept from build to build, by what they show and by the code that draws them. */
import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {eachOf} from '../each-of';
import {drawCard, type Card} from './draw-card';

/** A card and the folder where it is to stand as `card.png`. */
export interface PlacedCard {
  readonly folder: string;
  readonly card: Card;
}

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

/** Writes every card into its folder. */
export async function keepCards(cards: readonly PlacedCard[]): Promise<void> {
  const code = await codeHash();
  await mkdir(cache, {recursive: true});
  await eachOf(cards, async ({folder, card}) => {
    await mkdir(folder, {recursive: true});
    await writeFile(join(folder, 'card.png'), await cardFile(card, code));
  });
}

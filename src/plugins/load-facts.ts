/** Finds and loads every facts file, so that no list of them has to be kept. Runs in Node: build plugins, tests, scripts. */
import {createJiti} from 'jiti';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join, sep} from 'node:path';
import type {Fact, Message, PageFacts} from '../facts/fact';

export const factsFolder = join(process.cwd(), 'src', 'facts');

/** Paths of all facts files: those one folder below `src/facts`, tests left out. */
function factsFiles(): readonly string[] {
  if (!existsSync(factsFolder)) return [];
  return readdirSync(factsFolder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.includes(sep) && path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .sort()
    .map((path) => join(factsFolder, path));
}

/** All facts as one looks them up while building. */
export interface FactBook {
  readonly pages: readonly PageFacts[];
  fact(id: string): Fact | undefined;
  message(id: string): Message | undefined;
  page(slug: string): PageFacts | undefined;
  pageOf(id: string): PageFacts | undefined;
}

let loaded: {readonly stamp: string; readonly book: Promise<FactBook>} | undefined;

/** All facts; read anew when a file has changed. A file without `pageFacts` is an error that names the file. */
export function loadFacts(): Promise<FactBook> {
  const stamp = factsFiles()
    .map((file) => `${file}:${statSync(file).mtimeMs}`)
    .join();
  if (loaded?.stamp !== stamp) loaded = {stamp, book: readFacts()};
  return loaded.book;
}

async function readFacts(): Promise<FactBook> {
  const jiti = createJiti(import.meta.url, {moduleCache: false});
  const pages = await Promise.all(
    factsFiles().map(async (file) => {
      const {pageFacts} = await jiti.import<{pageFacts?: PageFacts}>(file);
      if (!pageFacts) throw new Error(`${file}: a facts file exports \`pageFacts\` (see src/facts/fact.ts).`);
      return pageFacts;
    }),
  );
  const facts = new Map(pages.flatMap((page) => page.facts.map((fact) => [fact.id, fact] as const)));
  const messages = new Map(pages.flatMap((page) => (page.messages ?? []).map((text) => [text.id, text] as const)));
  const bySlug = new Map(pages.map((page) => [page.page, page]));
  const owner = new Map(
    pages.flatMap((page) => [...page.facts, ...(page.messages ?? [])].map(({id}) => [id, page] as const)),
  );
  return {
    pages,
    fact: (id) => facts.get(id),
    message: (id) => messages.get(id),
    page: (slug) => bySlug.get(slug),
    pageOf: (id) => owner.get(id),
  };
}

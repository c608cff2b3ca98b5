/**
 * Writes the documents of the search beside the built pages, where the search box fetches them on first focus, and the list
 * of all pages for the page that says that there is none.
 */
import type {Plugin} from '@docusaurus/types';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {packDocuments} from '../../search/packed';
import {loadFacts} from '../load-facts';
import {loadTopics} from '../load-topics';
import {pageDocuments} from './documents';
import {readSections} from './read-page';

export default function searchIndexPlugin(): Plugin {
  return {
    name: 'search-index',
    async contentLoaded({actions}) {
      const pages = (await loadTopics()).map(({slug, title, service, question}) => ({slug, title, service, question}));
      await actions.createData('pages.json', JSON.stringify(pages));
    },
    async postBuild({outDir}) {
      const facts = await loadFacts();
      const documents = await Promise.all(
        (await loadTopics()).map(async (topic) => {
          const built = readSections(await readFile(join(outDir, topic.slug, 'index.html'), 'utf8'));
          if (!built) throw new Error(`${topic.slug}: no text found in the built page for the search.`);
          return pageDocuments(topic, built, facts);
        }),
      );
      await writeFile(join(outDir, 'search-documents.json'), JSON.stringify(packDocuments(documents.flat())));
    },
  };
}

import MiniSearch from 'minisearch';
import {expect, test} from 'vitest';
import type {SearchDocument} from './document';
import {indexOptions, NoteIndex} from './note-index';

const shared = {page: 'KMS APIs', service: 'AWS KMS'};
const documents: readonly SearchDocument[] = [
  {...shared, url: 'kms/', kind: 'page', title: 'KMS APIs', text: 'Encrypt takes 4,096 bytes, 4 KB.', keywords: 'CMK'},
  {
    ...shared,
    url: 'kms/#keys',
    kind: 'section',
    title: 'Keys',
    text: 'kms:GenerateDataKey and --dry-run',
    keywords: '',
  },
  {...shared, url: 'kms/#claim', kind: 'claim', title: '', text: 'Keys, keys: a key for 7 days.', keywords: ''},
];

test('the index is the one that MiniSearch itself makes of the documents', () => {
  const [index, plain] = [new NoteIndex(), new MiniSearch(indexOptions)];
  documents.forEach((document) => index.take(document));
  index.settle();
  plain.addAll(documents);
  expect(JSON.parse(JSON.stringify(index))).toEqual(JSON.parse(JSON.stringify(plain)));
});

test('a term that stands in many documents is put into the tree once', () => {
  const index = new NoteIndex();
  let puts = 0;
  const tree = Reflect.get(index, '_index') as {set: (term: string, places: unknown) => unknown};
  const set = tree.set.bind(tree);
  tree.set = (term, places) => {
    puts += 1;
    return set(term, places);
  };
  for (let copy = 0; copy < 50; copy += 1) {
    documents.forEach((document) => index.take({...document, url: `${copy}/${document.url}`}));
  }
  index.settle();
  expect(puts).toBe(index.termCount);
});

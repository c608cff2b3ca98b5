import fc from 'fast-check';
import MiniSearch from 'minisearch';
import {expect, test} from 'vitest';
import type {Kind, SearchDocument} from './document';
import {indexOptions, NoteIndex} from './note-index';
import {packDocuments, PackedNotes} from './packed';

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

const packed = (all: readonly SearchDocument[]): PackedNotes => new PackedNotes(packDocuments(all));

/** An index as MiniSearch writes it down. The places of a term are found by the term, so terms may have any order. */
function written(index: MiniSearch): unknown {
  const {index: terms, ...others} = JSON.parse(JSON.stringify(index)) as {index: [string, unknown][]};
  return {...others, terms: Object.fromEntries(terms)};
}

function indexed(all: readonly SearchDocument[]): MiniSearch {
  const index = new MiniSearch(indexOptions);
  index.addAll(all.map((document, id) => ({...document, id})));
  return index;
}

test('the index is the one that MiniSearch itself makes of the documents', () => {
  const index = new NoteIndex(packed(documents));
  index.prepareAll();
  expect(written(index)).toEqual(written(indexed(documents)));
});

test('so it is of any documents, in whichever order their terms are asked for', () => {
  const pieces = fc.constantFrom(
    ...['key', 'Keys', 'KMSKey', 'kms:', 'v4', '4', ',096', ' days', '. ', ' ', '-', '_', 'é', 'Éa', 'ſ', '/', '"'],
  );
  const text = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(pieces).map((all) => all.join('')),
  );
  const kind = fc.constantFrom<Kind>('page', 'section', 'claim', 'message');
  const kinds: readonly Kind[] = ['page', 'section', 'claim', 'message'];
  const one = fc.record({kind, title: text, text, keywords: text});
  fc.assert(
    fc.property(fc.array(one, {maxLength: 6}), text, text, fc.array(text), (all, page, service, asked) => {
      const sorted = all.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
      const notes = sorted.map((document, at) => ({...document, page, service, url: `kms/#${at}`}));
      const index = new NoteIndex(packed(notes));
      asked.forEach((term) => index.prepare(term));
      index.prepareAll();
      expect(written(index)).toEqual(written(indexed(notes)));
    }),
    {numRuns: 300},
  );
});

test('terms of one letter are found before all others are, ranked as by the whole index', () => {
  const index = new NoteIndex(packed(documents));
  index.prepare('key');
  const options = {prefix: true, boost: {title: 3}};
  expect(index.search('key', options)).toEqual(indexed(documents).search('key', options));
  expect(index.search('encrypt')).toEqual([]);
});

/** Which terms of which documents a word finds, mistakes allowed for. */
const found = (index: MiniSearch, word: string, mistakes: number): unknown =>
  Object.fromEntries(index.search(word, {fuzzy: mistakes, tokenize: (one) => [one]}).map(({id, match}) => [id, match]));

test('what is like a word is found before all others are, wherever it stands', () => {
  const index = new NoteIndex(packed(documents));
  index.prepareLike('rakes', 1);
  expect(found(index, 'rakes', 1)).toEqual({0: {takes: ['text']}});
  expect(index.search('key')).toEqual([]);
});

test('what is like one word stays whole when another one is looked for', () => {
  const notes = ['rates', 'rated'].map(
    (text, at) => ({...shared, url: `kms/#${at}`, kind: 'claim', title: '', text, keywords: ''}) as const,
  );
  const index = new NoteIndex(packed(notes));
  index.prepareLike('gate', 1);
  index.prepareLike('gates', 1);
  expect(found(index, 'gate', 1)).toEqual({0: {rate: ['text']}, 1: {rate: ['text']}});
});

test('so it is of any documents and words', () => {
  const syllable = fc.constantFrom(
    ...['ab', 'ba', 'e', 'i', 'y', 's', 'ing', 'ed', 'ies', 'ate', 'ion', 'ness', 'é', 'K', '4'],
  );
  const word = fc.array(syllable, {minLength: 1, maxLength: 4}).map((all) => all.join(''));
  const shown = word.chain((one) =>
    fc.constantFrom(one, one.toUpperCase(), one.charAt(0).toUpperCase() + one.slice(1)),
  );
  const name = fc.array(fc.tuple(shown, fc.constantFrom('', '-', ':', '_', ' ', '. ')), {maxLength: 8});
  const text = name.map((all) => all.flat().join(''));
  fc.assert(
    fc.property(fc.array(text, {maxLength: 5}), fc.array(word, {minLength: 1, maxLength: 4}), (texts, asked) => {
      const notes = texts.map(
        (one, at) => ({...shared, url: `kms/#${at}`, kind: 'claim', title: '', text: one, keywords: ''}) as const,
      );
      const [index, whole] = [new NoteIndex(packed(notes)), indexed(notes)];
      const terms = asked.map((one) => [one, one.length < 5 ? 1 : 2] as const);
      for (const [term, mistakes] of terms) index.prepareLike(term, mistakes);
      for (const [term, mistakes] of terms) expect(found(index, term, mistakes)).toEqual(found(whole, term, mistakes));
    }),
    {numRuns: 300},
  );
});

test('a term that stands in many documents is put into the tree once', () => {
  const copies = Array.from({length: 50}, (_, copy) =>
    documents.map((document) => ({...document, url: `${copy}/${document.url}`})),
  ).flat();
  const index = new NoteIndex(packed(copies));
  let puts = 0;
  const tree = Reflect.get(index, '_index') as {set: (term: string, places: unknown) => unknown};
  const set = tree.set.bind(tree);
  tree.set = (term, places) => {
    puts += 1;
    return set(term, places);
  };
  index.prepareAll();
  expect(puts).toBe(index.termCount);
});

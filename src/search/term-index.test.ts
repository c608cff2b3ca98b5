import fc from 'fast-check';
import MiniSearch from 'minisearch';
import {expect, test} from 'vitest';
import type {SearchDocument} from './document';
import {fields, NamePlaces} from './name-places';
import {packDocuments, PackedNotes} from './packed';
import {TermIndex, type Wanted} from './term-index';
import {terms} from './tokens';

type Note = Pick<SearchDocument, 'title' | 'text' | 'keywords'>;

const documentsOf = (notes: readonly Note[], page = 'KMS APIs'): readonly SearchDocument[] =>
  notes.map((note, at) => ({...note, page, service: 'AWS KMS', url: `kms/#${at}`, kind: 'claim'}));

const notesOf = (...texts: readonly string[]): readonly Note[] =>
  texts.map((text) => ({title: '', text, keywords: ''}));

/** What finds terms in documents: of each term that is meant, where it stands, as `document/field`. */
function opened(documents: readonly SearchDocument[]): (wanted: Wanted) => readonly string[] {
  const packed = new PackedNotes(packDocuments(documents));
  const [index, places] = [new TermIndex(packed.words), new NamePlaces(packed)];
  return (wanted) =>
    index
      .find(wanted)
      .map(({names}) => {
        const found = new Set<string>();
        for (const name of names) {
          places.tell(name, (place) =>
            found.add(`${Math.floor(place / fields.length)}/${fields[place % fields.length]}`),
          );
        }
        return [...found].sort().join(' ');
      })
      .filter((found) => found !== '')
      .sort();
}

/** The same by MiniSearch's own index of the documents. */
function byMiniSearch(documents: readonly SearchDocument[]): (wanted: Wanted) => readonly string[] {
  const whole = new MiniSearch<SearchDocument & {readonly id: number}>({
    ...{fields: [...fields], processTerm: (term: string) => term},
    tokenize: (text) => [...terms(text)],
  });
  whole.addAll(documents.map((document, id) => ({...document, id})));
  return ({term, isPrefix, mistakes}) => {
    const places = new Map<string, string[]>();
    for (const {id, match} of whole.search(term, {tokenize: (one) => [one], prefix: isPrefix, fuzzy: mistakes})) {
      for (const [met, inFields] of Object.entries(match)) {
        places.set(met, [...(places.get(met) ?? []), ...inFields.map((field) => `${id}/${field}`)]);
      }
    }
    return [...places.values()].map((found) => found.sort().join(' ')).sort();
  };
}

const asked = (term: string, mistakes = 0, isPrefix = false): Wanted => ({term, mistakes, isPrefix});

test('a term is found in each field where it stands, whole, as a part and by its stem', () => {
  const find = opened(documentsOf([{title: 'Runs', text: 'DryRun for 7 days', keywords: 'CMK'}]));
  expect(find(asked('run'))).toEqual(['0/text 0/title']);
  expect(find(asked('dry-run'))).toEqual([]);
  expect(find(asked('dryrun'))).toEqual(['0/text']);
  expect(find(asked('604800'))).toEqual(['0/text']);
  expect(find(asked('cm', 0, true))).toEqual(['0/keywords']);
  expect(find(asked('cm'))).toEqual([]);
});

test('what is like a word is found wherever it stands', () => {
  expect(opened(documentsOf(notesOf('Encrypt takes 4 KB.')))(asked('rakes', 1))).toEqual(['0/text']);
});

test('what is like one word stays whole when another one is looked for', () => {
  const find = opened(documentsOf(notesOf('rates', 'rated')));
  expect(find(asked('gate', 1))).toEqual(['0/text 1/text']);
  find(asked('gates', 1));
  expect(find(asked('gate', 1))).toEqual(['0/text 1/text']);
});

const wanted = (terms: fc.Arbitrary<string>): fc.Arbitrary<readonly Wanted[]> =>
  fc.array(fc.record({term: terms, isPrefix: fc.boolean(), mistakes: fc.integer({min: 0, max: 2})}), {minLength: 1});

test('in any documents are found the terms that MiniSearch finds, in whichever order they are asked for', () => {
  const pieces = fc.constantFrom(
    ...['key', 'Keys', 'KMSKey', 'kms:', 'v4', '4', ',096', ' days', '. ', ' ', '-', '_', 'é', 'Éa', 'ſ', '/', '"'],
  );
  const text = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(pieces).map((all) => all.join('')),
  );
  const note = fc.record({title: text, text, keywords: text});
  const term = text.map((one) => terms(one)[0] ?? '').filter((one) => one !== '');
  fc.assert(
    fc.property(fc.array(note, {maxLength: 6}), text, wanted(term), (notes, page, all) => {
      const documents = documentsOf(notes, page);
      const [find, whole] = [opened(documents), byMiniSearch(documents)];
      for (const one of all) expect(find(one)).toEqual(whole(one));
    }),
    {numRuns: 300},
  );
});

test('so it is of words that are like each other', () => {
  const syllable = fc.constantFrom(
    ...['ab', 'ba', 'e', 'i', 'y', 's', 'ing', 'ed', 'ies', 'ate', 'ion', 'ness', 'é', 'K', '4'],
  );
  const word = fc.array(syllable, {minLength: 1, maxLength: 4}).map((all) => all.join(''));
  const shown = word.chain((one) =>
    fc.constantFrom(one, one.toUpperCase(), one.charAt(0).toUpperCase() + one.slice(1)),
  );
  const name = fc.array(fc.tuple(shown, fc.constantFrom('', '-', ':', '_', ' ', '. ')), {maxLength: 8});
  const texts = fc.array(
    name.map((all) => all.flat().join('')),
    {maxLength: 5},
  );
  fc.assert(
    fc.property(texts, wanted(word), (all, looked) => {
      const documents = documentsOf(notesOf(...all));
      const [find, whole] = [opened(documents), byMiniSearch(documents)];
      for (const one of looked) expect(find(one)).toEqual(whole(one));
    }),
    {numRuns: 300},
  );
});

test('all that is worked out ahead changes nothing', () => {
  const notes = notesOf('Encrypt takes 4 KB.', 'kms:Decrypt', 'rates and rated');
  const packed = new PackedNotes(packDocuments(documentsOf(notes)));
  const [index, fresh] = [new TermIndex(packed.words), new TermIndex(packed.words)];
  while (index.prepareNext());
  for (const one of [asked('encrypt'), asked('r', 0, true), asked('gate', 1), asked('decrypts', 2)]) {
    expect(index.find(one)).toEqual(fresh.find(one));
  }
});

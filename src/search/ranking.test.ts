import fc from 'fast-check';
import MiniSearch from 'minisearch';
import {expect, test} from 'vitest';
import type {Kind, SearchDocument} from './document';
import {fields, NamePlaces} from './name-places';
import {packDocuments, PackedNotes} from './packed';
import {Ranking} from './ranking';
import {TermIndex, type Wanted} from './term-index';

const kinds: readonly Kind[] = ['page', 'section', 'claim', 'message'];
const kindBoost: Readonly<Record<string, number>> = {page: 1.5, section: 1, claim: 1, message: 0.9};

/** The words of a text, each once. All are so short that they have no stem: each is one term. */
const wordsOf = (text: string): string[] => [...new Set(text.match(/[a-z]+/g))];

type Scores = ReadonlyMap<number, number>;

function ranked(documents: readonly SearchDocument[], query: readonly Wanted[]): Scores {
  const notes = new PackedNotes(packDocuments(documents));
  const index = new TermIndex(notes.words);
  const found = new Ranking(notes, new NamePlaces(notes)).rank(query.map((one) => index.find(one)));
  const scores = found.map(({score}) => score);
  expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  return new Map(found.map(({id, score}) => [id, score]));
}

function byMiniSearch(documents: readonly SearchDocument[], query: readonly Wanted[]): Scores {
  const whole = new MiniSearch<SearchDocument & {readonly id: number}>({
    ...{fields: [...fields], storeFields: ['kind'], tokenize: wordsOf, processTerm: (term: string) => term},
  });
  whole.addAll(documents.map((document, id) => ({...document, id})));
  const found = whole.search('all', {
    tokenize: () => query.map(({term}) => term),
    prefix: (_, at) => query[at]?.isPrefix ?? false,
    fuzzy: (_, at) => query[at]?.mistakes ?? 0,
    weights: {prefix: 0.5, fuzzy: 0.25},
    boost: {title: 3, page: 1.5, service: 1, keywords: 2.5, text: 1},
    boostDocument: (_id, _term, stored) => kindBoost[String(stored?.kind)] ?? 1,
  });
  return new Map(found.map(({id, score}) => [id as number, score]));
}

const word = fc.constantFrom(...['a', 'ab', 'abc', 'abd', 'b', 'bac', 'cab', 'cb', 'dab']);
const text = fc.array(word, {maxLength: 8}).map((all) => all.join(' '));
const note = fc.record({kind: fc.constantFrom(...kinds), title: text, text, keywords: text});
const wanted = fc.record({term: word, isPrefix: fc.boolean(), mistakes: fc.integer({min: 0, max: 2})});

test('documents are scored as MiniSearch scores them', () => {
  fc.assert(
    fc.property(
      ...[fc.array(note, {maxLength: 8}), text, text],
      fc.uniqueArray(wanted, {maxLength: 4, selector: ({term}) => term}),
      (notes, page, service, query) => {
        const sorted = notes.toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
        const documents = sorted.map((one, at) => ({...one, page, service, url: `kms/#${at}`}));
        const [own, whole] = [ranked(documents, query), byMiniSearch(documents, query)];
        expect([...own.keys()].sort()).toEqual([...whole.keys()].sort());
        for (const [id, score] of whole) expect(own.get(id)).toBeCloseTo(score, 9);
      },
    ),
    {numRuns: 300},
  );
});

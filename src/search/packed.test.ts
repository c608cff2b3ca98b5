import {expect, test} from 'vitest';
import type {SearchDocument} from './document';
import {packDocuments, PackedNotes} from './packed';

const kms = {page: 'KMS', service: 'AWS KMS', keywords: ''};
const documents: readonly SearchDocument[] = [
  {...kms, url: 'kms/', kind: 'page', title: 'KMS', text: 'All of it.', keywords: 'CMK key'},
  {...kms, url: 'kms/#limits', kind: 'section', title: 'Limits', text: '4,096 bytes'},
  {...kms, url: 'kms/#encrypt', kind: 'claim', title: '', text: 'Encrypts.'},
  {...kms, url: 'kms/#decrypt', kind: 'claim', title: '', text: 'Decrypts.'},
  {...kms, url: '', kind: 'page', title: 'Home', page: 'Home', service: '', text: ''},
];

test('documents come out of the pack as they went in', () => {
  const notes = new PackedNotes(packDocuments(documents));
  expect(documents.map((_, at) => notes.document(at))).toEqual(documents);
});

test('anchors come back whatever they share, and one that could not is refused', () => {
  const anchors = ['kms-encrypt', 'kms-encrypt-4-kb', 'kms-en', 'a', 'kms', '4x-y2'];
  for (let count = 1; count <= anchors.length; count += 1) {
    const claims = anchors
      .slice(0, count)
      .map((anchor) => ({...kms, url: `kms/#${anchor}`, kind: 'claim', title: '', text: ''}) as const);
    const notes = new PackedNotes(packDocuments(claims));
    expect(claims.map((_, at) => notes.document(at).url)).toEqual(claims.map(({url}) => url));
  }
  const odd = {...kms, url: 'kms/#Odd_one', kind: 'claim', title: '', text: ''} as const;
  expect(() => packDocuments([odd])).toThrow('“Odd_one” is no anchor of small letters');
});

test('what the documents of a page share stands once', () => {
  const [format, , words] = packDocuments(documents);
  const more = documents.map((document) => ({...document, url: document.url.replace('#', '#x-')}));
  const [, , longer] = packDocuments([...documents.slice(0, 4), ...more.slice(1, 4), ...documents.slice(4)]);
  // Three more documents of the same page: their own texts and anchors, but no page and no service again.
  const texts = (code: typeof words): number => new PackedNotes([format, [], code]).words.texts.begins.length - 1;
  expect(texts(longer) - texts(words)).toBe(3 * 4);
});

test('documents of another build are refused, if it packed them otherwise', () => {
  const [format, ...packed] = packDocuments(documents);
  expect(() => new PackedNotes([format + 1, ...packed])).toThrow(`format ${format + 1}`);
  const before = [[], '', ['', '', '', '', 0, '']] as unknown as ReturnType<typeof packDocuments>;
  expect(() => new PackedNotes(before)).toThrow('The documents have format');
});

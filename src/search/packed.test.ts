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

test('what the documents of a page share stands once', () => {
  const [, , words] = packDocuments(documents);
  const more = documents.map((document) => ({...document, url: document.url.replace('#', '#x-')}));
  const [, , longer] = packDocuments([...documents.slice(0, 4), ...more.slice(1, 4), ...documents.slice(4)]);
  // Three more documents of the same page: their own texts, but no page and no service again.
  const texts = (code: typeof words): number => new PackedNotes([[], '', code]).words.texts.begins.length - 1;
  expect(texts(longer) - texts(words)).toBe(3 * 3);
});

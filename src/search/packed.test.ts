import {expect, test} from 'vitest';
import type {SearchDocument} from './document';
import {packDocuments, unpackDocuments} from './packed';

const kms = {page: 'KMS', service: 'AWS KMS', keywords: ''};
const documents: readonly SearchDocument[] = [
  {...kms, url: 'kms/', kind: 'page', title: 'KMS', text: 'All of it.', keywords: 'CMK key'},
  {...kms, url: 'kms/#limits', kind: 'section', title: 'Limits', text: '4,096 bytes'},
  {...kms, url: 'kms/#encrypt', kind: 'claim', title: '', text: 'Encrypts.'},
  {...kms, url: 'kms/#decrypt', kind: 'claim', title: '', text: 'Decrypts.'},
  {...kms, url: '', kind: 'page', title: 'Home', page: 'Home', service: '', text: ''},
];

test('documents come out of the pack as they went in', () => {
  expect(unpackDocuments(packDocuments(documents))).toEqual(documents);
});

test('what the documents of a page share stands once', () => {
  expect(JSON.stringify(packDocuments(documents)).match(/AWS KMS/g)).toHaveLength(1);
});

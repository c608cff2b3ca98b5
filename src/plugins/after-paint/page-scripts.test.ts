import {expect, test} from 'vitest';
import {pageScripts} from './page-scripts';

const routes = {
  '/notes/-a1b': {__comp: 'layout', __context: {plugin: 'context'}},
  '/notes/-c2d': {__comp: 'document', content: 'home'},
  '/notes/kms/-e3f': {__comp: 'document', content: 'kms'},
  '/notes/search/-a4b': {__comp: 'search'},
};
const origins = {
  layout: ['1'],
  context: ['2'],
  document: ['3', '9'],
  home: ['4'],
  kms: ['5', '9'],
  search: ['6'],
};
const assets = Object.fromEntries(
  ['1', '2', '3', '4', '5', '6'].map((id) => [id, {js: [{file: `assets/js/${id}.js`}]}]),
);
const scripts = (path: string): readonly string[] => pageScripts(path, '/notes/', routes, {origins, assets});

test.each([
  ['a document comes with its layout', '/notes/kms/', ['1', '2', '3', '5']],
  ['the home page is the document at the base address', '/notes/', ['1', '2', '3', '4']],
  ['a page of its own has no layout', '/notes/search/', ['6']],
  ['what is no route has none', '/notes/404.html', []],
])('%s', (_, path, ids) => {
  expect(scripts(path)).toEqual(ids.map((id) => `assets/js/${id}.js`));
});

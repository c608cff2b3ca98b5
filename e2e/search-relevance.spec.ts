import {readFileSync} from 'node:fs';
import {openSearch, type PackedDocuments} from '../src/search';
import {expect, test} from './fixtures';
import {queries} from './search-queries';

const packed = JSON.parse(readFileSync('build/search-documents.json', 'utf8')) as PackedDocuments;
const pageOf = (url: string): string => url.replace(/#.*$/, '').replace(/\/$/, '');

test('the right page answers first for 95 % of the queries, and stands among the first three for all', () => {
  const search = openSearch(packed);
  const places = queries.map(([query, ...pages]) => {
    const place = search.ask(query).findIndex(({url}) => pages.includes(pageOf(url)));
    return {query, place: place < 0 ? Infinity : place};
  });
  expect(places.filter(({place}) => place > 2)).toEqual([]);
  const first = places.filter(({place}) => place === 0).length;
  console.log(`search relevance: ${first} of ${queries.length} first, all within three`);
  expect(first / queries.length, JSON.stringify(places.filter(({place}) => place > 0))).toBeGreaterThanOrEqual(0.95);
});

test('the list of queries is long enough to say something', () => {
  expect(queries.length).toBeGreaterThanOrEqual(60);
});

test('a query is answered in a fraction of a frame', () => {
  const search = openSearch(packed);
  for (const [query] of queries) search.ask(query);
  const times = queries.map(([query]) => {
    const begun = performance.now();
    search.ask(query);
    return performance.now() - begun;
  });
  const median = times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Infinity;
  console.log(`search time: median ${median.toFixed(1)} ms`);
  expect(median).toBeLessThan(16);
});

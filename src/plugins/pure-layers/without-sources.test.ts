import {expect, test} from 'vitest';
import withoutSources from './without-sources.mjs';

test('a fact keeps its value and statement and loses its sources, evidence and what the notes said', () => {
  const text = `export const max = {id: 'max', value: 5, statement: 'At most 5: sources, was.', sources: [quotas, {title: 'sources'}], evidence: 'documentation', was: [{path: ['a', 'b']}]} as const;`;
  expect(withoutSources(text)).toBe(
    `export const max = {id: 'max', value: 5, statement: 'At most 5: sources, was.',   } as const;`,
  );
});

test('a shorthand goes too, a last field without a comma as well', () => {
  expect(withoutSources('const f = (sources: Sources) => ({sources, id, sources});')).toBe(
    'const f = (sources: Sources) => ({ id, });',
  );
});

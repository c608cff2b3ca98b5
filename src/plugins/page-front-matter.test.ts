import {expect, test} from 'vitest';
import {loadTopics} from './load-topics';
import {lastChecked, titleAlone} from './page-front-matter';

test.each([
  ['Dry run', 'AWS CLI & SDK', 'Dry run · AWS CLI & SDK'],
  ['KMS APIs', 'AWS KMS', 'KMS APIs'],
  ['Amazon EventBridge', 'EventBridge', 'Amazon EventBridge'],
  ['Cheat sheet', '', 'Cheat sheet'],
])('the title %s of %s unfolds as %s', (title, service, alone) => {
  expect(titleAlone(title, service)).toBe(alone);
});

test('no two pages unfold with the same title, and none is cut off', async () => {
  const titles = (await loadTopics()).map(({title, service}) => titleAlone(title, service));
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.filter((title) => title.length > 60)).toEqual([]);
});

test('a page is as new as its latest check', () => {
  const fact = (checked: string) => ({
    ...{id: 'x', statement: 'X.', evidence: 'ran' as const},
    sources: [{title: 'T', url: 'https://docs.aws.amazon.com/', checked}] as const,
  });
  const page = {page: '/x', service: 'X', topic: 'x', facts: [fact('2026-11-23'), fact('2026-11-25')]};
  expect(lastChecked([page])).toBe('2026-11-25');
});

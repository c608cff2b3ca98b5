import {expect, test} from 'vitest';
import {findTopics} from './state';

const groups = [
  {service: 'AWS KMS', topics: [{slug: '/kms', title: 'KMS APIs', question: 'How much can Encrypt take?'}]},
  {service: 'CLI', topics: [{slug: '/cli', title: 'Retries', question: 'Is this retried?', tool: 'Retry simulator'}]},
];

test('all topics stand there until something is typed', () => {
  expect(findTopics(groups, ' ')).toEqual(groups);
});
test('a topic stays while it holds every word, in whatever place and case', () => {
  expect(findTopics(groups, 'SIMULATOR cli').map(({service}) => service)).toEqual(['CLI']);
  expect(findTopics(groups, 'simulator encrypt')).toEqual([]);
});

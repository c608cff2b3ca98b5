import {expect, test} from 'vitest';
import {findTopics, looksPasted, symptoms} from './state';

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
test('a message is told from words to look for', () => {
  for (const message of [
    'ThrottlingException',
    'Error: Unable to locate credentials',
    'An error occurred (NoRegion)',
    'The request signature we calculated does not match the one you sent',
  ]) {
    expect(looksPasted(message), message).toBe(true);
  }
  for (const words of ['', 'retry', '4 KB', ...symptoms]) expect(looksPasted(words), words).toBe(false);
});

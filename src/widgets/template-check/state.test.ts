import {format as nodeFormat} from 'node:util';
import * as library from '@aws-cdk/cloudformation-diff';
import {describe, expect, test} from 'vitest';
import * as diff from '@site/src/engines/template-diff';
import {format} from '@site/src/plugins/template-check/node-words';
import {firstView} from './first-view';
import {judge} from './judge';
import {samples} from './samples';
import {codec} from './state';

const engines = {diff, library};

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s comes out as it says',
    (_, {state, expects}) => {
      expect(judge(engines, state).verdict).toContain(expects);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(codec.decode(codec.encode(state))).toEqual(state);
  });

  test('what the page shows of the first one before the library is there is what it finds', () => {
    expect(firstView).toEqual({...judge(engines, samples[0].state), printed: ''});
  });
});

test('a link leaves out what looks like a credential', () => {
  const [{state}] = samples;
  const given = state.after.replace(
    '"QueueName": "jobs2"',
    '"AWS_SECRET_ACCESS_KEY": "0123456789abcdefghijABCDEFGHIJ0123456789"',
  );
  expect(JSON.stringify(codec.decode(codec.encode({...state, after: given})))).not.toContain('0123456789abcdefghij');
});

test('a link of the time when the tool did nothing but compare still opens', () => {
  const link =
    '#template-check.1=q1ZKSk3LL0pVslKqjlEKSi3OLy1KTi2OUbJSqK6tVdJRSkwrSS0CysKlQBJA8eKSxORsoHhwRn4BkJuWmJnjnwfk56WWAdXXAgA';
  expect(codec.decode(link)).toEqual({
    tab: 'compare',
    before: '{"Resources": {}}',
    after: 'Resources: {}',
    stack: 'Shop',
    failOn: 'never',
  });
});

test('the stand-in for util.format fills in as Node does', () => {
  for (const values of [
    ['50%% of %s'],
    ['%s ├─ %s', 'a', 'b'],
    ['%s', undefined],
    ['a', 'b'],
    ['100%% %s', 'x'],
    ['%s %s', 'x'],
  ] as const) {
    const [text, ...rest] = values;
    expect(format(text, ...rest)).toBe(nodeFormat(text, ...rest));
  }
});

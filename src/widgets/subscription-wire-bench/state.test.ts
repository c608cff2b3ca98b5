import {describe, expect, test} from 'vitest';
import * as engine from '@site/src/engines/appsync-realtime';
import {clientCode, messageLog, syncCommand, webSocketCall} from './copy-forms';
import {firstView} from './first-view';
import {clockTime, judge} from './judge';
import {judgeHandshake, judgeLog, judgePasted, judgeSync, nothingTyped} from './judge-others';
import {samples} from './samples';
import {acts, codec, type State} from './state';

function verdictOf(state: State): string {
  if (state.tab === 'handshake') return judgeHandshake(engine, state, nothingTyped).verdict;
  if (state.tab === 'sync') return judgeSync(engine, state).verdict;
  return state.tab === 'log' ? judgeLog(engine, state).verdict : judge(engine, state).verdict;
}

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s comes out as it says',
    (_, {state, expects}) => {
      expect(verdictOf(state)).toContain(expects);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(codec.decode(codec.encode(state))).toEqual(state);
  });

  test('what the page shows of the first one before the engine is there is what the engine finds', () => {
    expect(firstView).toEqual(judge(engine, samples[0].state));
  });
});

test('the acts of links are those of the engine', () => {
  expect(acts).toEqual(engine.actNames);
});

test('a link leaves out keys, tokens and handshakes in a log', () => {
  const key = 'da2-z4w44vhs5zgc3dtj5skjrlllji';
  const token = 'eyJhbGciOiJIUzI1NiJ9';
  const frame = {type: 'start', payload: {extensions: {authorization: {'x-api-key': key, Authorization: token}}}};
  const log = [
    `> ${JSON.stringify(frame)}`,
    `> ${JSON.stringify({data: JSON.stringify(frame)})}`,
    `wss://a/graphql?header=${token}`,
    `header-${token}`,
  ].join('\n');
  const sent = JSON.stringify(codec.decode(codec.encode({...samples[0].state, log})));
  expect(sent).not.toContain(key);
  expect(sent).not.toContain(token);
});

test('the copied log follows the protocol', () => {
  const [first] = messageLog(firstView.rows).split('\n\n');
  expect(judgeLog(engine, {...samples[0].state, log: first ?? ''}).findings).toEqual([]);
});

test('keys that were typed sign the handshake; half a pair is not mended by the example', () => {
  const state = {...samples[0].state, tab: 'handshake', mode: 'AWS_IAM'} as const;
  const typed = {...nothingTyped, accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'typed'};
  const {handshake} = judgeHandshake(engine, state, typed);
  expect(handshake?.json.Authorization).toContain('Credential=AKIDEXAMPLE/20261126');
  expect(handshake && webSocketCall(handshake)).toContain('"header-');
  expect(judgeHandshake(engine, state, {...typed, secretAccessKey: ''}).tone).toBe('bad');
  expect(judgeHandshake(engine, {...state, region: 'a b'}, typed).tone).toBe('bad');
  expect(judgeHandshake(engine, {...state, form: 'headers', isPrivate: true}, typed).verdict).toContain('private API');
});

test('a pasted handshake says how many parts are to mend', () => {
  expect(judgePasted(engine, 'e30=').verdict).toContain('empty object');
  expect(judgePasted(engine, '{"x-api-key":"k"}').verdict).toBe('1 part to mend.');
  expect(judgePasted(engine, '§').tone).toBe('bad');
});

test('items that cannot be read are issues of their fields', () => {
  const [{state}] = samples;
  expect(judgeSync(engine, {...state, current: '{', incoming: '[]'}).issues.map(({field}) => field)).toEqual([
    'current',
    'incoming',
  ]);
  expect(judgeSync(engine, {...state, handler: 'LAMBDA', resolved: '1'}).issues).toMatchObject([{field: 'resolved'}]);
});

test('times and commands read as people write them', () => {
  expect([clockTime(65_000), clockTime(86_405_000)]).toEqual(['1:05', '24:00:05']);
  expect(clientCode(samples[0].state)).toContain('generateClient');
  expect(syncCommand({...samples[0].state, detection: 'NONE'})).toContain(`'{"conflictDetection":"NONE"}'`);
});

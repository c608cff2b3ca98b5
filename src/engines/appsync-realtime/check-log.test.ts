import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {checkLog} from './index';

const host = 'abc.appsync-api.us-east-1.amazonaws.com';
const data = JSON.stringify({query: 'subscription { onAddPost { id } }', variables: {}});
const start = JSON.stringify({
  id: '1',
  type: 'start',
  payload: {data, extensions: {authorization: {host, 'x-api-key': 'k'}}},
});
const good = [
  '> {"type":"connection_init"}',
  '< {"type":"connection_ack","payload":{"connectionTimeoutMs":300000}}',
  '< {"type":"ka"}',
  `> ${start}`,
  '< {"type":"start_ack","id":"1"}',
  '< {"type":"data","id":"1","payload":{"data":{"onAddPost":{"id":"1"}}}}',
  '> {"type":"stop","id":"1"}',
  '< {"type":"complete","id":"1"}',
];
const goodEvents = [
  '→ {"type":"connection_init"}',
  '← {"type":"connection_ack","connectionTimeoutMs":300000}',
  `→ {"type":"subscribe","id":"1","channel":"/default/*","authorization":{"host":"${host}","x-api-key":"k"}}`,
  '← {"type":"subscribe_success","id":"1"}',
  `→ {"type":"publish","id":"2","channel":"/default/a","events":["1"],"authorization":{"host":"${host}","x-api-key":"k"}}`,
  '← {"type":"publish_success","id":"2","successful":[],"failed":[]}',
  '← {"type":"data","id":"1","event":"1"}',
  '→ {"type":"unsubscribe","id":"1"}',
  '← {"type":"unsubscribe_success","id":"1"}',
];

const found = (lines: readonly string[]): readonly string[] =>
  checkLog(lines.join('\n')).findings.map(({line, message}) => `${line}: ${message}`);
const without = (...lines: readonly number[]): readonly string[] =>
  good.filter((_, index) => !lines.includes(index + 1));
const replaced = (line: number, text: string, from: readonly string[] = good): readonly string[] =>
  from.map((one, index) => (index + 1 === line ? text : one));

describe('a log', () => {
  test('that follows the protocol has no findings, with arrows or without', () => {
    expect(checkLog(good.join('\n'))).toEqual({protocol: 'graphql', messages: 8, findings: []});
    expect(checkLog(goodEvents.join('\r\n'))).toEqual({protocol: 'events', messages: 9, findings: []});
    expect(found(good.map((line) => line.slice(2)))).toEqual([]);
  });

  test.each([
    ['start before the answer to connection_init', without(2), '3: Ignored by the server'],
    [
      'a query that is no string',
      replaced(4, `> ${start.replace(JSON.stringify(data), data)}`),
      '4: payload.data must be a string',
    ],
    [
      'a query of graphql-transport-ws',
      replaced(4, '> {"id":"1","type":"subscribe","payload":{"query":"subscription { a }"}}'),
      '4: subscribe is a message of graphql-transport-ws',
    ],
    [
      'a start without credentials',
      replaced(4, `> ${JSON.stringify({id: '1', type: 'start', payload: {data}})}`),
      '4: payload.extensions.authorization is missing',
    ],
    [
      'the real-time host',
      replaced(4, `> ${start.replace('appsync-api', 'appsync-realtime-api')}`),
      '4: host names the real-time host',
    ],
    ['an id twice', [...good.slice(0, 5), `> ${start}`], '6: The id 1 is in use'],
    [
      'data for an unknown id',
      replaced(6, '< {"type":"data","id":"7","payload":{"data":{}}}'),
      '6: data names the id “7”, which nobody asked for',
    ],
    ['data before start_ack', without(5), '5: data names the id “1”, which is not acknowledged yet'],
    ['complete without stop', without(7), '7: complete names the id “1”, which is subscribed already'],
    ['a stop for an unknown id', replaced(7, '> {"type":"stop","id":"9"}'), '7: stop names the id “9”'],
    ['a ka from the client', replaced(3, '> {"type":"ka"}'), '3: A client does not send “ka” (it belongs to nobody'],
    ['a ka before the answer', [good[0] ?? '', good[2] ?? ''], '2: ka comes after connection_ack'],
    [
      'the timeout at the wrong level',
      replaced(2, '< {"type":"connection_ack","connectionTimeoutMs":300000}'),
      '2: connectionTimeoutMs stands in payload',
    ],
    [
      'something after connection_error',
      ['> {"type":"connection_init"}', '< {"type":"connection_error","payload":{"errors":[]}}', `> ${start}`],
      '3: The socket closed',
    ],
    ['a message of Events', [...good, '< {"type":"subscribe_success","id":"1"}'], '9: subscribe_success belongs'],
    ['no JSON', replaced(3, '< {"type":'), '3: This is no message'],
    ['an unknown type without direction', replaced(3, '{"type":"hello"}'), '3: Who sends “hello”?'],
    [
      'an event that is no string',
      replaced(5, (goodEvents[4] ?? '').replace('["1"]', '[1]'), goodEvents),
      '5: Each event is a string',
    ],
    [
      'too many events',
      replaced(5, (goodEvents[4] ?? '').replace('["1"]', '["1","1","1","1","1","1"]'), goodEvents),
      '5: 6 events; 5 is the most',
    ],
    [
      'a publish that was never asked for',
      replaced(6, '← {"type":"publish_success","id":"3"}', goodEvents),
      '6: publish_success names the id “3”',
    ],
  ])('with %s is told the line', (_, lines, words) => {
    expect(found(lines).some((one) => one.startsWith(words))).toBe(true);
  });

  test('of any kind never throws', () => {
    const line = fc.oneof(fc.string(), fc.json(), fc.constantFrom(...good, ...goodEvents));
    fc.assert(fc.property(fc.array(line), (lines) => Array.isArray(checkLog(lines.join('\n')).findings)));
  });
});

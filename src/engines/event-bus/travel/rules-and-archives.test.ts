import {describe, expect, test} from 'vitest';
import {
  account,
  arrivalOf,
  at,
  busOf,
  envelope,
  type Fields,
  lambda,
  rule,
  send,
  setupOf,
  shop,
} from '../testing/scenario';
import {occur} from './occur';
import {startReplay} from './replay';

describe('rules', () => {
  const call = {'detail-type': 'AWS API Call via CloudTrail', source: 'aws.kms'};
  const outcomesFor = (detail: Fields, fields: Fields = call) => {
    const rules = ['ENABLED', 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS', 'DISABLED'].map((State, index) =>
      rule(`r${index}`, {Arn: lambda(shop)}, {State}),
    );
    const setup = setupOf(account(shop, [{Name: 'default', Rules: rules}]));
    const {rules: runs} = arrivalOf(occur(setup, {from: 'AWS service', event: envelope({...fields, detail}), at}));
    return runs.map(({outcome}) => outcome);
  };

  test.each([
    [{eventName: 'DescribeKey', readOnly: true}, 'read-only call'],
    [{eventName: 'DescribeKey'}, 'read-only call'],
    [{eventName: 'Describe'}, 'matched'],
    [{eventName: 'GetThing', readOnly: false}, 'matched'],
    [{eventName: 'Decrypt', readOnly: true}, 'read-only call'],
    [{eventName: 'GetObject', readOnly: true, managementEvent: false}, 'matched'],
    [{eventName: 'CreateKey', readOnly: false}, 'matched'],
  ])('of a CloudTrail call %j', (detail, expected) => {
    expect(outcomesFor(detail)).toEqual([expected, 'matched', 'disabled']);
  });

  test('see other events with readOnly in them', () => {
    expect(outcomesFor({readOnly: true}, {})).toEqual(['matched', 'matched', 'disabled']);
  });

  test('with a schedule alone do not act on events', () => {
    const scheduled = {Name: 's', ScheduleExpression: 'rate(5 minutes)', Targets: [{Id: 't', Arn: lambda(shop)}]};
    const setup = setupOf(account(shop, [{Name: 'default', Rules: [scheduled]}]));
    expect(arrivalOf(send(setup)).rules).toMatchObject([{outcome: 'schedule only', deliveries: []}]);
  });

  test('that do not match say which field', () => {
    const other = rule('r', {Arn: lambda(shop)}, {EventPattern: {source: ['other']}});
    const setup = setupOf(account(shop, [{Name: 'default', Rules: [other]}]));
    expect(arrivalOf(send(setup)).rules[0]?.why).toContain('source is "com.example.shop"');
  });
});

describe('archive and replay', () => {
  const orders = busOf(shop, 'orders');
  const archive = {ArchiveName: 'a', EventPattern: {source: ['com.example.shop']}};
  const setup = setupOf(
    account(shop, [
      {
        Name: 'orders',
        Archives: [archive, {ArchiveName: 'all', RetentionDays: 7}],
        Rules: [rule('one', {Arn: lambda(shop)}), rule('two', {Arn: lambda(shop)})],
      },
      {Name: 'other'},
    ]),
  );
  const request = {
    ReplayName: 'again',
    EventSourceArn: `arn:aws:events:us-east-1:${shop}:archive/a`,
    EventStartTime: '2026-11-23T10:00:00Z',
    EventEndTime: '2026-11-23T11:00:00Z',
    Destination: {Arn: orders},
  };
  const replay = (fields: Fields = {}, event: Fields = {}) =>
    startReplay(setup, {
      ...{request: JSON.stringify({...request, ...fields}), at},
      event: envelope({source: 'com.example.shop', ...event}),
    });

  test('an archive keeps what its pattern matches', () => {
    const kept = (Source: string) =>
      arrivalOf(send(setup, {EventBusName: 'orders', Source})).archives.map(({isKept}) => isKept);
    expect(kept('com.example.shop')).toEqual([true, true]);
    expect(kept('com.example.other')).toEqual([false, true]);
  });

  test('a replay adds its name, is not archived again, and reaches all rules', () => {
    const arrival = arrivalOf(replay());
    expect(arrival.eventText).toContain(',"replay-name":"again"}');
    expect(arrival.archives.map(({isKept}) => isKept)).toEqual([false, false]);
    expect(arrival.rules.map(({outcome}) => outcome)).toEqual(['matched', 'matched']);
  });

  test('FilterArns limit it to rules', () => {
    const filtered = replay({
      Destination: {Arn: orders, FilterArns: [`arn:aws:events:us-east-1:${shop}:rule/orders/two`]},
    });
    expect(arrivalOf(filtered).rules.map(({outcome}) => outcome)).toEqual(['not in the replay', 'matched']);
  });

  test.each([
    [
      {Destination: {Arn: busOf(shop, 'other')}},
      'Parameter Destination.Arn is not valid. Reason: Cross event bus replay is not permitted.',
    ],
    [
      {EventSourceArn: `arn:aws:events:us-east-1:${shop}:archive/x`},
      'Parameter EventSourceArn is not valid. Reason: Archive x does not exist.',
    ],
    [
      {EventEndTime: '2026-11-23T09:00:00Z'},
      'Parameter EventEndTime is not valid. Reason: EventStartTime must be before EventEndTime.',
    ],
    [{ReplayName: ''}, 'ReplayName has 1 to 64'],
    [{EventStartTime: 'noon'}, 'are times such as'],
    [{Destination: {}}, 'Destination is an object with the Arn'],
    [{Destination: {Arn: orders, FilterArns: 'x'}}, 'FilterArns is a list'],
  ])('%j is refused', (fields, message) => {
    expect(replay(fields).issues).toMatchObject([
      {field: 'replay', severity: 'error', message: expect.stringContaining(message) as string},
    ]);
  });

  test('an event outside of the time or of the archive is not replayed', () => {
    expect(replay({}, {time: '2026-11-23T11:00:01Z'}).starts[0]?.outcome).toBe('lost');
    expect(replay({}, {source: 'com.example.other'}).starts[0]).toMatchObject({
      outcome: 'lost',
      why: expect.stringContaining('not in the archive') as string,
    });
  });
});

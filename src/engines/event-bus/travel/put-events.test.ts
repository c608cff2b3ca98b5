import {describe, expect, test} from 'vitest';
import {
  account,
  arrivalOf,
  at,
  busOf,
  delivery,
  entry,
  lambda,
  reports,
  rule,
  send,
  setupOf,
  shop,
} from '../testing/scenario';
import {putEvents} from './put-events';

describe('PutEvents', () => {
  const setup = setupOf(account(shop, [{Name: 'orders', Rules: [rule('r', {Arn: lambda(shop)})]}]));

  test('makes an event of the entry, with numbers as they were written', () => {
    const arrival = arrivalOf(
      send(setup, {EventBusName: 'orders', Resources: ['a'], Time: '2022-01-01T00:00:00+00:00'}),
    );
    expect(arrival.eventText).toBe(
      `{"version":"0","id":"00000000-0000-4000-8000-000000000001","detail-type":"Order Placed","source":"com.example.shop","account":"${shop}","time":"2022-01-01T00:00:00Z","region":"us-east-1","resources":["a"],"detail":{"total":12345678901234567}}`,
    );
    expect(delivery(arrival)).toMatchObject({outcome: 'delivered', payload: {text: arrival.eventText}});
  });

  test('without a name goes to the default bus, by name or ARN to another', () => {
    expect(arrivalOf(send(setup)).bus.kind).toBe('default');
    expect(arrivalOf(send(setup, {EventBusName: busOf(shop, 'orders')})).bus.name).toBe('orders');
  });

  test('to a bus that does not exist answers 200, and the event is lost', () => {
    expect(send(setup, {EventBusName: 'order'}).starts).toMatchObject([
      {outcome: 'lost', answer: undefined, arrival: undefined},
    ]);
  });

  test('answers a bad entry with its code, and takes the others', () => {
    const entries = JSON.stringify([entry, {...entry, Detail: '[]'}, {...entry, Source: 'aws.mine'}]);
    const {starts} = putEvents(setup, {entries, accountId: shop, region: 'us-east-1', role: 'app', at});
    expect(starts.map(({outcome, answer}) => [outcome, answer?.code, answer?.message])).toEqual([
      ['taken', undefined, undefined],
      ['refused', 'MalformedDetail', 'Detail is malformed.'],
      ['refused', 'NotAuthorizedForSourceException', undefined],
    ]);
  });

  test('with eleven entries, or with none that can be read, sends nothing', () => {
    const many = JSON.stringify(Array.from({length: 11}, () => entry));
    const call = {accountId: shop, region: 'us-east-1', role: 'app', at};
    expect(putEvents(setup, {...call, entries: many}).issues[0]?.message).toContain('less than or equal to 10');
    expect(putEvents(setup, {...call, entries: '[{'}).issues[0]?.message).toContain('Line 1, column');
  });

  test('says where our sources end', () => {
    expect(send(setup, {EventBusName: busOf(shop, 'orders', 'eu-west-1')}).starts[0]?.outcome).toBe('unknown');
    expect(send(setup, {EventBusName: busOf(reports, 'b')}).starts[0]?.outcome).toBe('unknown');
    expect(
      send(setup, {EventBusName: `arn:aws:events:us-east-1:${shop}:event-busv2/name/abc`}).starts[0]?.outcome,
    ).toBe('unknown');
  });
});

import {describe, expect, test} from 'vitest';
import {
  account,
  arrivalOf,
  busOf,
  delivery,
  type Fields,
  hub,
  lambda,
  letAccount,
  reports,
  rule,
  send,
  setupOf,
  shop,
  toBus,
} from '../testing/scenario';
import type {Setup} from '../setup';

describe('how far an event goes', () => {
  const [first, second, third] = ['default', 'second', 'third'];
  const within = (target: string) =>
    setupOf(
      account(shop, [
        {Name: first, Rules: [rule('one', toBus(busOf(shop, second), shop))]},
        {Name: second, Rules: [rule('two', toBus(target, shop))]},
        {Name: third, Rules: [rule('three', {Arn: lambda(shop)})]},
      ]),
      account(hub, [{Name: 'central', Policy: letAccount(busOf(hub, 'central'), shop)}]),
    );
  const secondHop = (setup: Setup, travel = send(setup)) => {
    const next = delivery(arrivalOf(travel)).arrival;
    if (!next) throw new Error('It did not get to the second bus.');
    return delivery(next);
  };

  test('within an account: to one other bus, not to a third', () => {
    expect(secondHop(within(busOf(shop, third)))).toMatchObject({
      outcome: 'stopped',
      why: expect.stringContaining('third bus') as string,
    });
    expect(secondHop(within(busOf(hub, 'central'))).outcome).toBe('stopped');
    expect(secondHop(within(busOf(shop, first))).outcome).toBe('unknown');
  });

  test('not to a third account', () => {
    const onward = rule('on', toBus(busOf(reports, 'r'), hub));
    const setup = setupOf(
      account(shop, [{Name: 'default', Rules: [rule('out', toBus(busOf(hub, 'central'), shop))]}]),
      account(hub, [{Name: 'central', Policy: letAccount(busOf(hub, 'central'), shop), Rules: [onward]}]),
      account(reports, [{Name: 'r', Policy: letAccount(busOf(reports, 'r'), hub)}]),
    );
    expect(secondHop(setup)).toMatchObject({
      outcome: 'stopped',
      why: expect.stringContaining('third account') as string,
    });
    const direct = send(setup, {EventBusName: busOf(hub, 'central')});
    expect(delivery(arrivalOf(direct))).toMatchObject({
      outcome: 'stopped',
      why: expect.stringContaining('third account') as string,
    });
  });

  test('own events of the middle account do go on', () => {
    const setup = setupOf(
      account(hub, [{Name: 'default', Rules: [rule('on', toBus(busOf(reports, 'r'), hub))]}]),
      account(reports, [{Name: 'r', Policy: letAccount(busOf(reports, 'r'), hub)}]),
    );
    expect(delivery(arrivalOf(send(setup, {}, hub))).outcome).toBe('forwarded');
  });

  test('to another Region of the account with a role', () => {
    const setup = setupOf({
      AccountId: shop,
      Regions: [
        {
          Region: 'us-east-1',
          EventBuses: [{Name: 'default', Rules: [rule('out', toBus(busOf(shop, 'far', 'eu-west-1'), shop))]}],
        },
        {
          Region: 'eu-west-1',
          EventBuses: [{Name: 'far', Rules: [rule('in', {Arn: `arn:aws:lambda:eu-west-1:${shop}:function:f`})]}],
        },
      ],
    });
    const {outcome, arrival} = delivery(arrivalOf(send(setup)));
    expect(outcome).toBe('forwarded');
    expect(arrival && delivery(arrival).outcome).toBe('delivered');
  });

  test('to itself, without a role, to a Custom Event Bus: not known', () => {
    const to = (target: Fields) => setupOf(account(shop, [{Name: 'default', Rules: [rule('r', target)]}, {Name: 'b'}]));
    expect(delivery(arrivalOf(send(to(toBus(busOf(shop, 'default'), shop))))).outcome).toBe('unknown');
    expect(delivery(arrivalOf(send(to({Arn: busOf(shop, 'b')})))).outcome).toBe('unknown');
    expect(delivery(arrivalOf(send(to({Arn: `arn:aws:events:us-east-1:${shop}:event-busv2/name/abc`})))).outcome).toBe(
      'unknown',
    );
    expect(delivery(arrivalOf(send(to({Arn: `arn:aws:sqs:us-east-1:${hub}:q`})))).outcome).toBe('delivered');
    expect(delivery(arrivalOf(send(to({Arn: `arn:aws:states:us-east-1:${hub}:stateMachine:s`})))).outcome).toBe(
      'unknown',
    );
  });
});

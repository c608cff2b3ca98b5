import {describe, expect, test} from 'vitest';
import {
  account,
  allow,
  arrivalOf,
  busOf,
  delivery,
  type Fields,
  hub,
  lambda,
  letAccount,
  organization,
  reports,
  rule,
  send,
  setupOf,
  shop,
  toBus,
} from '../testing/scenario';
import type {Setup} from '../setup';

describe('another account', () => {
  const central = busOf(hub, 'central');
  const receiver = (policy: unknown) => ({
    Name: 'central',
    ...(policy ? {Policy: policy} : {}),
    Rules: [rule('in', {Arn: lambda(hub)})],
  });
  const through = (policy: unknown, from: string | undefined = shop, fields: Fields = {}) =>
    setupOf(
      account(shop, [{Name: 'default', Rules: [rule('out', toBus(central, from))]}], fields),
      account(hub, [receiver(policy)], fields),
    );
  const byRule = (setup: Setup) => delivery(arrivalOf(send(setup)));

  test('is refused without a policy, with a policy for others, and by a Deny', () => {
    expect(byRule(through(undefined))).toMatchObject({
      outcome: 'refused',
      why: expect.stringContaining('has no policy') as string,
    });
    expect(byRule(through(letAccount(central, reports)))).toMatchObject({outcome: 'refused'});
    const both = {
      Version: '2012-10-17',
      Statement: [
        ...letAccount(central, shop).Statement,
        {
          Sid: 'not-this',
          Effect: 'Deny',
          Principal: '*',
          Action: 'events:*',
          Resource: '*',
          Condition: {StringEquals: {'events:source': 'com.example.shop'}},
        },
      ],
    };
    expect(byRule(through(both))).toMatchObject({
      outcome: 'refused',
      why: 'Statement not-this of the bus’s policy denies it.',
    });
  });

  test('gets it once its policy allows the sender, with account and Region of the sender', () => {
    const {outcome, arrival} = byRule(through(letAccount(central, shop)));
    expect(outcome).toBe('forwarded');
    expect(arrival && delivery(arrival).payload?.text).toContain(`"account":"${shop}"`);
  });

  test('by organization only with a role', () => {
    const policy = allow(central, {Principal: '*', Condition: {StringEquals: {'aws:PrincipalOrgID': organization}}});
    const member = {OrganizationId: organization};
    expect(byRule(through(policy, shop, member)).outcome).toBe('forwarded');
    const withoutRole = setupOf(
      account(shop, [{Name: 'default', Rules: [rule('out', {Arn: central})]}], member),
      account(hub, [receiver(policy)], member),
    );
    expect(byRule(withoutRole)).toMatchObject({outcome: 'refused', why: expect.stringContaining('RoleArn') as string});
    expect(byRule(through(policy)).outcome).toBe('refused');
  });

  test.each([
    [{ArnEquals: {'aws:SourceArn': `arn:aws:events:us-east-1:${shop}:rule/out`}}, true],
    [{ArnEquals: {'aws:SourceArn': `arn:aws:events:us-east-1:${shop}:rule/other`}}, false],
    [{StringEquals: {'aws:SourceAccount': shop}}, true],
    [{Bool: {'events:eventBusInvocation': 'true'}}, true],
    [{Bool: {'events:eventBusInvocation': 'false'}}, false],
    [{StringEquals: {'events:detail-type': 'Order Placed', 'events:source': 'com.example.shop'}}, true],
  ])('under the condition %j: %s', (Condition, isAllowed) => {
    const policy = allow(central, {Principal: {AWS: shop}, Condition});
    expect(byRule(through(policy)).outcome).toBe(isAllowed ? 'forwarded' : 'refused');
  });

  test('may be sent to directly, and answers AccessDeniedException if its policy does not let the caller', () => {
    const direct = (policy: unknown) => send(through(policy), {EventBusName: central}).starts[0];
    expect(direct(letAccount(central, shop))).toMatchObject({outcome: 'taken'});
    expect(direct(letAccount(central, reports))).toMatchObject({
      outcome: 'refused',
      answer: {code: 'AccessDeniedException'},
    });
    const byCall = allow(central, {Principal: {AWS: shop}, Condition: {Bool: {'events:eventBusInvocation': 'false'}}});
    expect(direct(byCall)).toMatchObject({outcome: 'taken'});
  });

  test('that refuses sends the event to the dead-letter queue, if there is one', () => {
    const queue = `arn:aws:sqs:us-east-1:${shop}:dead`;
    const target = {...toBus(central, shop), DeadLetterConfig: {Arn: queue}};
    const setup = setupOf(
      account(shop, [{Name: 'default', Rules: [rule('out', target)]}]),
      account(hub, [receiver(undefined)]),
    );
    expect(byRule(setup).afterFailure).toContain(`goes to ${queue} with the ERROR_CODE NO_PERMISSIONS`);
    expect(byRule(through(undefined)).afterFailure).toContain('lost');
  });

  test('without a bus of that name, or unknown to the set-up', () => {
    const lone = setupOf(account(shop, [{Name: 'default', Rules: [rule('out', toBus(central, shop))]}]));
    expect(byRule(lone).outcome).toBe('unknown');
    const without = setupOf(
      account(shop, [{Name: 'default', Rules: [rule('out', toBus(central, shop))]}]),
      account(hub, []),
    );
    expect(byRule(without).outcome).toBe('failed');
  });
});

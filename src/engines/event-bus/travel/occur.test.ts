import {describe, expect, test} from 'vitest';
import {account, arrivalOf, at, envelope, type Fields, lambda, rule, setupOf, shop} from '../testing/scenario';
import {occur} from './occur';

describe('events that nobody put', () => {
  const partnerName = 'aws.partner/example.com/a';
  const setup = setupOf(
    account(shop, [
      {Name: partnerName, Rules: [rule('p', {Arn: lambda(shop)})]},
      {Name: 'orders', Rules: [rule('o', {Arn: lambda(shop)})]},
    ]),
  );
  const happen = (from: 'AWS service' | 'partner', fields: Fields) => occur(setup, {from, event: envelope(fields), at});

  test('of a service reach the default bus only', () => {
    expect(arrivalOf(happen('AWS service', {})).bus.kind).toBe('default');
    expect(happen('AWS service', {region: 'eu-west-1'}).starts[0]?.outcome).toBe('unknown');
  });

  test('of a partner reach the bus that bears the name of the source', () => {
    expect(arrivalOf(happen('partner', {source: partnerName})).bus.kind).toBe('partner');
    expect(happen('partner', {source: 'aws.partner/example.com/b'}).starts[0]).toMatchObject({
      outcome: 'lost',
      why: expect.stringContaining('PENDING') as string,
    });
  });

  test('with a source of another kind, or without an envelope, are pointed out', () => {
    expect(happen('AWS service', {source: 'com.example'}).issues).toMatchObject([{severity: 'warning'}]);
    expect(happen('AWS service', {source: partnerName}).issues).toMatchObject([{severity: 'warning'}]);
    expect(occur(setup, {from: 'partner', event: '{"detail": {}}', at}).issues[0]?.message).toContain(
      'lacks source, detail-type',
    );
    expect(occur(setup, {from: 'partner', event: '[]', at}).issues[0]?.message).toContain('JSON object');
    expect(occur(setup, {from: 'partner', event: '{', at}).issues[0]?.severity).toBe('error');
  });
});

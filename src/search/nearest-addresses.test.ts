import fc from 'fast-check';
import {expect, test} from 'vitest';
import {nearestAddresses, pathWords} from './nearest-addresses';

const addresses = [
  ...['/', '/kms', '/cdk', '/errors', '/cloud-map', '/fault-injection', '/cheat-sheet', '/changes', '/cli-sdk'],
  ...['/eventbridge', '/eventbridge/event-buses', '/eventbridge/event-patterns', '/eventbridge/schema-registry'],
  ...['/cloudtrail/events', '/cloudwatch-logs/encryption', '/appsync/authorization', '/appsync/real-time'],
  ...['/cli-sdk/signature-v4', '/cli-sdk/retries', '/cli-sdk/region', '/parameter-store/parameter-policies'],
];

test.each([
  ['/eventbridge/eventpatterns', '/eventbridge/event-patterns'],
  ['/EventBridge/Event_Patterns.html', '/eventbridge/event-patterns'],
  ['/event-pattern/', '/eventbridge/event-patterns'],
  ['/docs/kms/index.html', '/kms'],
  ['/cloudtrail/', '/cloudtrail/events'],
  ['/parameter-policies', '/parameter-store/parameter-policies'],
  ['/cli-sdk/signature_v4/x/../signature-v4', '/cli-sdk/signature-v4'],
  ['/cli-sdk/retry', '/cli-sdk/retries'],
  ['/cheat_sheet', '/cheat-sheet'],
])('%s comes nearest to %s', (path, address) => {
  expect(nearestAddresses(path, addresses, 5)[0]).toBe(address);
});

test('a section alone gives each of its pages', () => {
  expect([...nearestAddresses('/appsync/', addresses, 5)].sort()).toEqual([
    '/appsync/authorization',
    '/appsync/real-time',
  ]);
});

test.each(['/', '/%', '/zzzz/qqqq', '/wp-admin/setup-config.php'])('nothing comes near to %s', (path) => {
  expect(nearestAddresses(path, addresses, 5)).toEqual([]);
});

test('the words of a path are searched for as words', () => {
  expect(pathWords('/docs/EventBridge/event-patterns_v2.html?x=1#y')).toBe('EventBridge event patterns v2');
  expect(pathWords('/a%3Db/%')).toBe('a b');
});

test('any path gives at most as many addresses as wanted, and never throws', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 300}), (path) => {
      expect(nearestAddresses(path, addresses, 3).length).toBeLessThanOrEqual(3);
      expect(pathWords(path).length).toBeLessThanOrEqual(200);
    }),
    {numRuns: 50},
  );
});

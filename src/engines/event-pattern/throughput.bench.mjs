// How fast patterns compile, events are read and matched, in processor time: node src/engines/event-pattern/throughput.bench.mjs
import {createJiti} from 'jiti';

const {compilePattern, matches, parseJson} = await createJiti(import.meta.url).import('./index.ts');

const event = JSON.stringify({
  version: '0',
  id: '6a7e8feb-b491-4cf7-a9f1-bf3703467718',
  'detail-type': 'EC2 Instance State-change Notification',
  source: 'aws.ec2',
  account: '111122223333',
  time: '2026-11-23T18:43:48Z',
  region: 'us-west-1',
  resources: ['arn:aws:ec2:us-west-1:111122223333:instance/i-1234567890abcdef0'],
  detail: {
    'instance-id': 'i-1234567890abcdef0',
    state: 'terminated',
    count: 7,
    ip: '10.1.2.3',
    items: [
      {sku: 'A', qty: 1},
      {sku: 'B', qty: 20},
    ],
  },
});

const patterns = {
  'plain values': {source: ['aws.ec2'], detail: {state: ['terminated', 'stopped']}},
  'five operators': {
    source: [{prefix: 'aws.'}],
    detail: {
      state: [{'anything-but': 'running'}],
      count: [{numeric: ['>', 5, '<', 10]}],
      ip: [{cidr: '10.0.0.0/8'}],
      'instance-id': [{wildcard: 'i-*f0'}],
    },
  },
  'array of objects': {detail: {items: {sku: ['B'], qty: [{numeric: ['>', 10]}]}}},
  $or: {$or: [{source: ['x']}, {region: ['y']}, {detail: {state: ['terminated']}}]},
};

/** Runs a second, after a warm-up; the median of five. */
function perSecond(rounds, run) {
  const rates = Array.from({length: 6}, () => {
    const start = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) run();
    const {user, system} = process.cpuUsage(start);
    return (rounds / (user + system)) * 1e6;
  });
  return rates.slice(1).sort((one, other) => one - other)[2];
}

const print = (name, rate, unit) => console.log(`${name.padEnd(32)}${Math.round(rate).toLocaleString('en')} ${unit}`);

const {root} = parseJson(event);
for (const [name, pattern] of Object.entries(patterns)) {
  const compiled = compilePattern(JSON.stringify(pattern));
  print(
    `match, ${name}`,
    perSecond(200_000, () => matches(compiled.pattern, root)),
    'events/s',
  );
  print(
    `compile, ${name}`,
    perSecond(5000, () => compilePattern(compiled.pattern.text)),
    'patterns/s',
  );
}
print(
  `read an event of ${event.length} bytes`,
  perSecond(20_000, () => parseJson(event)),
  'events/s',
);

const elements = Array.from({length: 12_000}, (_, index) => (index % 2 ? {a: '1'} : {b: '2'}));
const large = JSON.stringify({d: elements});
const inArray = compilePattern('{"d":{"a":["1"],"b":["2"]}}').pattern;
const rate = perSecond(20, () => matches(inArray, parseJson(large).root));
console.log(`read and match ${Math.round(large.length / 1024)} KB`.padEnd(32) + `${(1000 / rate).toFixed(1)} ms`);

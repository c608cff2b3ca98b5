// How fast policies are read and requests decided, in processor time: node src/engines/iam-policy/throughput.bench.mjs
import {createJiti} from 'jiti';

const {contextKeysOf, evaluateAccess, lintPolicy, parsePolicy} = await createJiti(import.meta.url).import('./index.ts');

const services = ['s3', 'sqs', 'dynamodb', 'lambda', 'ec2', 'kms', 'logs', 'events', 'ssm', 'secretsmanager'];
const statements = services.flatMap((service) => [
  {
    Sid: `Read${service}`,
    Effect: 'Allow',
    Action: [`${service}:Get*`, `${service}:List*`, `${service}:Describe*`],
    Resource: [`arn:aws:${service}:*:111122223333:app/*/items/*`, `arn:aws:${service}:::example-\${aws:username}/*`],
    Condition: {
      StringLike: {'aws:PrincipalTag/team': ['blue-*', 'green-*']},
      IpAddress: {'aws:SourceIp': ['203.0.113.0/24', '2001:db8:1234:5678::/64']},
    },
  },
  {
    Sid: `Guard${service}`,
    Effect: 'Deny',
    NotAction: [`${service}:Get*`, 'iam:*'],
    Resource: `arn:aws:${service}:*:*:secret/*`,
    Condition: {ArnNotLike: {'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/Admin*'}},
  },
]);
const text = JSON.stringify({Version: '2012-10-17', Statement: statements});
const parse = () => parsePolicy(text).policy;
const everything = parsePolicy(
  '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}',
).policy;
const set = {identity: [parse()], boundary: everything, scp: [[everything], [everything]]};
const context = {
  'aws:username': 'alice',
  'aws:SourceIp': '203.0.113.7',
  'aws:PrincipalTag/team': 'blue-1',
  'aws:PrincipalArn': 'arn:aws:iam::111122223333:user/alice',
};
const actions = services.flatMap((service) => [`${service}:GetItem`, `${service}:PutItem`]);
const resources = services.flatMap((service) => [
  `arn:aws:${service}:eu-west-1:111122223333:app/shop/items/1`,
  `arn:aws:${service}:::example-alice/a/b/c.txt`,
]);

function matrix(policies, look) {
  for (const action of actions) {
    for (const resource of resources) {
      look(evaluateAccess({principal: 'arn:aws:iam::111122223333:user/alice', action, resource, context}, policies));
    }
  }
}

/** Milliseconds of processor time a run takes: the first one, and the median of 21 after a warm-up. */
function milliseconds(run) {
  const times = Array.from({length: 51}, () => {
    const start = process.cpuUsage();
    run();
    const {user, system} = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return {first: times[0], warm: times.slice(30).sort((one, other) => one - other)[10]};
}

function print(name, run) {
  const {first, warm} = milliseconds(run);
  console.log(`${name.padEnd(64)}${warm.toFixed(1)} ms (first run ${first.toFixed(1)} ms)`);
}

const size = `${(text.length / 1024).toFixed(1)} KB`;
const cells = `${actions.length} × ${resources.length}`;
print(`read a policy of ${size}`, parse);
print(`read and lint it`, () => parsePolicy(text, {lint: lintPolicy}));
print(`its context keys`, () => contextKeysOf(set.identity));
print(`decide ${cells} requests over it, a boundary and two SCP levels`, () => matrix(set, ({decision}) => decision));
print(`the same with the policy read anew`, () => matrix({...set, identity: [parse()]}, ({decision}) => decision));
print(`the same with every clause explained`, () =>
  matrix(set, ({layers, missingContextKeys}) => [layers.map((layer) => layer.statements), missingContextKeys]),
);

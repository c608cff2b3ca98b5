import {describe, expect, test} from 'vitest';
import {seededRandom} from '../retry';
import {readInventory} from './inventory/read-inventory';
import {resolveTargets} from './targets/resolve-targets';
import {firstOfAll, rightTemplate, webServers} from './testing/templates';

const base = {resourceType: 'aws:ec2:instance', resourceTags: {role: 'web'}, selectionMode: 'ALL'};

function resolved(target: object, inventory: string, random = firstOfAll) {
  const template = rightTemplate({targets: {web: {...base, ...target}}});
  const [only] = resolveTargets(template, readInventory(inventory).resources, random);
  if (!only) throw new Error('no target');
  return only;
}
const ids = (target: object, inventory: string): readonly string[] =>
  resolved(target, inventory).chosen.map(({id}) => id);

describe('the selection mode', () => {
  test.each([
    [5, 'PERCENT(50)', 2],
    [4, 'PERCENT(5)', 0],
    [3, 'PERCENT(34)', 1],
    [1, 'PERCENT(100)', 1],
    [100, 'PERCENT(29)', 29],
    [9, 'PERCENT(10)', 0],
    [7, 'COUNT(3)', 3],
    [2, 'COUNT(3)', 2],
    [7, 'ALL', 7],
  ])('of %i takes %s: %i', (count, selectionMode, taken) => {
    const target = resolved({selectionMode}, webServers(count));
    expect(target.chosen).toHaveLength(taken);
    expect(target.identified).toBe(count);
  });

  test('draws other resources with other dice, and the same with the same', () => {
    const drawn = (start: number) =>
      resolved({selectionMode: 'COUNT(3)'}, webServers(20), seededRandom(start)).chosen.map(({id}) => id);
    expect(drawn(1)).toEqual(drawn(1));
    const some = new Set(Array.from({length: 60}, (_, start) => drawn(start)).flat());
    expect(some.size).toBe(20);
    expect(new Set(drawn(1)).size).toBe(3);
  });
});

describe('filters', () => {
  const groups = (...names: readonly string[]) => ({
    NetworkInterfaces: [{Groups: names.map((GroupId) => ({GroupId}))}],
  });
  const inventory = JSON.stringify({
    Reservations: [
      {Instances: [{InstanceId: 'both', ...groups('sg-a', 'sg-b'), Tags: [{Key: 'role', Value: 'web'}]}]},
      {Instances: [{InstanceId: 'one', ...groups('sg-a'), Tags: [{Key: 'role', Value: 'web'}]}]},
    ],
  });
  const path = 'NetworkInterfaces.Groups.GroupId';

  test('any of two security groups is one filter, both are two', () => {
    expect(ids({filters: [{path, values: ['sg-a', 'sg-b']}]}, inventory)).toEqual(['both', 'one']);
    expect(
      ids(
        {
          filters: [
            {path, values: ['sg-a']},
            {path, values: ['sg-b']},
          ],
        },
        inventory,
      ),
    ).toEqual(['both']);
  });

  test('read camelCase answers by PascalCase paths, and care for letter case of values', () => {
    const camel = JSON.stringify({
      Reservations: [{Instances: [{instanceId: 'i-1', state: {name: 'running'}, tags: [{key: 'role', value: 'web'}]}]}],
    });
    expect(ids({filters: [{path: 'State.Name', values: ['running']}]}, camel)).toEqual(['i-1']);
    expect(ids({filters: [{path: 'State.Name', values: ['Running']}]}, camel)).toEqual([]);
  });

  test('say what they found instead', () => {
    const [candidate] = resolved({filters: [{path: 'State.Name', values: ['stopped']}]}, webServers(1)).candidates;
    expect(candidate?.choice).toEqual({kind: 'filter', path: 'State.Name', wanted: ['stopped'], found: ['running']});
  });
});

describe('tags', () => {
  test('must all match; an empty value is no wildcard', () => {
    expect(ids({resourceTags: {role: 'web', team: 'shop'}}, webServers(2))).toEqual([]);
    expect(ids({resourceTags: {role: ''}}, webServers(2))).toEqual([]);
    const [candidate] = resolved({resourceTags: {team: 'shop'}}, webServers(1)).candidates;
    expect(candidate?.choice).toEqual({kind: 'tag', key: 'team', wanted: 'shop', found: undefined});
  });
});

describe('an inventory', () => {
  test('may hold several answers at once; a Spot Instance is an instance too', () => {
    const {resources, issues} = readInventory(
      JSON.stringify([
        JSON.parse(webServers(1, {InstanceLifecycle: 'spot'})),
        {
          DBClusters: [
            {DBClusterIdentifier: 'db', DBClusterArn: 'arn:aws:rds:us-east-1:111122223333:cluster:db', TagList: []},
          ],
        },
        {
          ResourceTagMappingList: [
            {ResourceARN: 'arn:aws:lambda:us-east-1:111122223333:function:f', Tags: [{Key: 'a', Value: 'b'}]},
          ],
        },
        {Resources: [{ResourceType: 'aws:eks:pod', Name: 'cart', Cluster: 'shop'}]},
      ]),
    );
    expect(issues).toEqual([]);
    expect(resources.map(({types, id}) => `${types.join('+')} ${id}`)).toEqual([
      'aws:ec2:instance+aws:ec2:spot-instance i-1',
      'aws:rds:cluster db',
      'aws:lambda:function f',
      'aws:eks:pod cart',
    ]);
  });

  test('names ARNs that are not in it', () => {
    const resourceArns = ['i-1', 'i-9'].map((id) => `arn:aws:ec2:us-east-1:111122223333:instance/${id}`);
    const target = resolved({resourceTags: undefined, resourceArns}, webServers(2));
    expect(target.chosen.map(({id}) => id)).toEqual(['i-1']);
    expect(target.missingArns).toEqual([resourceArns[1]]);
  });

  test.each([
    ['{', /The closing } is missing/],
    ['5', /Expected the answer of a describe call/],
    ['{}', /There is no list of resources/],
    ['{"Things": [1]}', /No resource type is known to stand in “Things”/],
    ['[{"ResourceType": "aws:ec2:instances"}]', /Did you mean “aws:ec2:instance”/],
    ['{"Subnets": [7]}', /Expected the description of a resource/],
  ])('%s says what is wrong', (text, message) => {
    expect(readInventory(text).issues[0]?.message).toMatch(message);
  });
});

describe('parameters of a target', () => {
  const pod = (name: string, labels: object) => ({
    ResourceType: 'aws:eks:pod',
    Name: name,
    Cluster: 'shop',
    Namespace: 'default',
    Labels: labels,
  });
  const inventory = JSON.stringify([pod('cart-1', {app: 'cart', tier: 'web'}), pod('pay-1', {app: 'pay'})]);
  const pods = (parameters: object): readonly string[] => {
    const template = rightTemplate({
      targets: {
        web: {
          resourceType: 'aws:eks:pod',
          selectionMode: 'ALL',
          parameters: {clusterIdentifier: 'shop', namespace: 'default', ...parameters},
        },
      },
      actions: {
        gone: {actionId: 'aws:eks:pod-delete', parameters: {kubernetesServiceAccount: 'fis'}, targets: {Pods: 'web'}},
      },
    });
    return resolveTargets(template, readInventory(inventory).resources, firstOfAll).flatMap(({chosen}) =>
      chosen.map(({id}) => id),
    );
  };

  test('choose pods by labels, name and namespace', () => {
    expect(pods({selectorType: 'labelSelector', selectorValue: 'app=cart,tier=web'})).toEqual(['cart-1']);
    expect(pods({selectorType: 'podName', selectorValue: 'pay-1'})).toEqual(['pay-1']);
    expect(pods({selectorType: 'podName', selectorValue: 'pay-1', namespace: 'kube-system'})).toEqual([]);
  });
});

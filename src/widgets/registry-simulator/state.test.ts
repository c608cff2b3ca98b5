import {spawnSync} from 'node:child_process';
import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {call, parseCommand, parseRegistry, type Registry, writeRegistry} from '@site/src/engines/cloud-map';
import {buildCommands} from './build-commands';
import {isDice, meansOf} from './chance';
import {changeBy, flipHealth, register, serviceIdOf} from './change-registry';
import {conclude, dnsAnswer, runCommand} from './conclude';
import {digForm, discoverForms} from './copy-forms';
import {discovery, fieldIssues} from './discovery';
import {readPairs} from './read-pairs';
import {samples} from './samples';
import {codec, type State} from './state';

const [first] = samples;
const stateOf = (name: string): State => samples.find((sample) => sample.name === name)?.state ?? first.state;
const registryOf = ({registry}: State): Registry => {
  const parsed = parseRegistry(registry);
  if (!parsed.ok) throw new Error(parsed.issues.map(({message}) => message).join('\n'));
  return parsed.registry;
};
const concluded = (state: State) => {
  const parsed = parseRegistry(state.registry);
  return parsed.ok ? conclude(parsed.registry, state) : {outcome: 'invalid', text: ''};
};
const byName = samples.map((sample) => [sample.name, sample] as const);
const discovering = (fields: Partial<State['discover']>, state = first.state): State => ({
  ...state,
  discover: {...state.discover, ...fields},
});

test.each(byName)('the sample %s comes out as it says', (_, {state, expects}) => {
  expect(concluded(state).outcome).toBe(expects);
});

test.each(byName)('the sample %s can be sent as a link, and its registry has no warnings', (name, {state}) => {
  expect(codec.decode(codec.encode(state))).toEqual(state);
  if (name !== 'refused') expect(parseRegistry(state.registry).issues).toEqual([]);
});

test('the form of each sample registers its instance', () => {
  const registered = samples
    .filter(({name}) => name !== 'refused')
    .map(({state}) => {
      const registry = registryOf(state);
      const service = registry.namespaces[0]?.services[0];
      if (!service) throw new Error('no service');
      return register(registry, {...state, form: {...state.form, service: serviceIdOf(registry, service)}});
    });
  expect(registered.filter(({ok}) => !ok)).toEqual([]);
});

describe('the verdict', () => {
  test('counts who comes back, and warns when unhealthy ones do', () => {
    expect(concluded(first.state).text).toBe('2 of 3 instances of orders come back.');
    expect(concluded(stateOf('all-unhealthy')).text).toBe(
      '3 of 3 instances of orders come back. 3 of them are UNHEALTHY.',
    );
    expect(concluded(stateOf('limits')).text).toBe('100 of 120 instances of agent come back.');
    expect(concluded(discovering({health: 'UNHEALTHY', maxResults: '1'})).text).toContain(
      '1 of 3 instances of orders comes',
    );
  });

  test('gives the words of AWS where a service is in use', () => {
    expect(concluded(stateOf('delete-service')).text).toContain(
      'ResourceInUse: Service contains registered instances; delete the instances before deleting the service',
    );
  });

  test('of DNS tells how many records, or why there are none', () => {
    const dns = (fields: Partial<State['dns']>): State => ({
      ...first.state,
      ask: 'dns',
      dns: {...first.state.dns, ...fields},
    });
    expect(concluded(dns({})).text).toBe('2 records of 3.');
    expect(concluded(dns({name: 'order.shop.local'})).text).toContain('NXDOMAIN, no answer.');
    expect(concluded(dns({type: 'SRV'})).text).toContain('none of the type SRV');
    expect(concluded({...stateOf('all-unhealthy'), ask: 'dns'}).text).toContain('as if all were');
  });
});

describe('issues stand at the field that is wrong', () => {
  test.each<[string, Partial<State['discover']>, string]>([
    ['pairs', {query: 'version'}, 'query'],
    ['JSON', {optional: '{"a": }'}, 'optional'],
    ['a number', {maxResults: 'ten'}, 'maxResults'],
    ['a bound', {maxResults: '1001'}, 'maxResults'],
    ['an account', {owner: '12'}, 'owner'],
    ['a namespace', {namespace: 'shop'}, 'namespace'],
    ['a service', {service: 'order'}, 'service'],
    ['a name with a blank', {service: 'my order'}, 'service'],
  ])('%s', (_, fields, field) => {
    const state = discovering(fields);
    expect(fieldIssues(discovery(registryOf(state), state)).map((issue) => issue.field)).toEqual([field]);
  });

  test('of a command, with line and column', () => {
    const ran = runCommand(registryOf(first.state), {...first.state, command: 'aws servicediscovery\nlist-service'});
    expect(ran.issues[0]?.message).toContain('Line 2, column 1: “list-service” is not modelled');
  });
});

describe('a change', () => {
  const registry = registryOf(first.state);
  const service = registry.namespaces[0]?.services[0];
  if (!service) throw new Error('no service');
  const after = (changed: ReturnType<typeof flipHealth>): string =>
    changed.ok ? concluded({...first.state, registry: changed.registry}).text : changed.why;

  test('of health is seen by the next lookup', () => {
    const [well, , ill] = service.instances;
    if (!well || !ill) throw new Error('no instance');
    expect(after(flipHealth(registry, service, well, 'HEALTHY'))).toContain('1 of 3');
    expect(after(flipHealth(registry, service, ill, 'UNHEALTHY'))).toContain('3 of 3');
  });

  test('by a call writes the registry anew; a refused one says why', () => {
    const input = {ServiceId: service.id, InstanceId: 'task-1'};
    expect(after(changeBy(registry, 'DeregisterInstance', input, '1'))).toBe('1 of 2 instances of orders comes back.');
    expect(after(changeBy(registry, 'DeregisterInstance', {...input, InstanceId: 'task-9'}, '1'))).toContain(
      'InstanceNotFound',
    );
    const form = {service: service.id, instance: 'task-4', attributes: 'stage=beta'};
    expect(after(register(registry, {dice: '1', form}))).toContain('A service with A records needs AWS_INSTANCE_IPV4.');
  });
});

test('chance is repeated by its number, and another number gives another choice', () => {
  const state = stateOf('blue-green');
  const chosen = (dice: string) =>
    dnsAnswer(registryOf(state), {...state, dice})
      .answer.map(({instanceId}) => instanceId)
      .join();
  expect(chosen('1')).toBe(chosen('1'));
  expect(new Set(['1', '2', '3', '4', '5', '6', '7', '8'].map(chosen))).toEqual(new Set(['blue', 'green']));
  expect(meansOf('x').random()).toBe(meansOf('1').random());
  expect(isDice('1e3')).toBe(false);
});

test('the copied command asks what the fields ask', () => {
  const state = discovering({query: '{"a b": "it\'s"}', optional: 'version=3', maxResults: '5', owner: '111122223333'});
  const {request} = discovery(registryOf(state), state);
  const [cli, boto3, javascript] = discoverForms('eu-central-1', request.input).map(({getText}) => getText());
  const parsed = parseCommand(cli ?? '');
  expect(parsed).toEqual({ok: true, operation: 'DiscoverInstances', input: request.input});
  expect(boto3).toContain('    OptionalParameters={"version":"3"},');
  expect(javascript).toContain('"MaxResults": 5');
  expect(spawnSync('python3', ['-c', 'import ast,sys;ast.parse(sys.stdin.read())'], {input: boto3}).status ?? 0).toBe(
    0,
  );
  expect(digForm({name: ' orders.shop.local ', type: 'A'}).getText()).toBe('dig orders.shop.local A');
});

test('the commands that build a registry build it', () => {
  for (const {name, state} of samples) {
    if (name === 'refused' || name === 'shared-namespace') continue;
    const wanted = registryOf(state);
    const ids = {
      ns: wanted.namespaces.map(({id}) => id),
      srv: wanted.namespaces.flatMap(({services}) => services.map(({id}) => id)),
    };
    const newId = (kind: 'ns' | 'srv' | 'operation'): string =>
      kind === 'operation' ? 'x' : (ids[kind].shift() ?? '');
    const built = buildCommands(wanted)
      .split('\n\n')
      .slice(1)
      .reduce<Registry>(
        (registry, command) => {
          const parsed = parseCommand(command);
          if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
          const called = call(parsed.operation, {registry, input: parsed.input, means: {random: () => 0, newId}});
          if (!called.ok) throw new Error(called.error.why);
          return called.registry;
        },
        {...wanted, namespaces: []},
      );
    const revised = writeRegistry(built).replace(/"InstancesRevision": \d+/g, '');
    expect(revised).toBe(writeRegistry(wanted).replace(/"InstancesRevision": \d+/g, ''));
  }
});

test('pairs are read from shorthand or JSON, and any text without an exception', () => {
  expect(readPairs(' ')).toEqual({ok: true, pairs: undefined});
  expect(readPairs('a=1,b=2')).toEqual({ok: true, pairs: {a: '1', b: '2'}});
  expect(readPairs('{"a": "1"}')).toEqual({ok: true, pairs: {a: '1'}});
  fc.assert(fc.property(fc.string(), (text) => void readPairs(text)));
});

test('a link carries no credentials', () => {
  const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
  const registry = first.state.registry.replace('"AWS_INSTANCE_PORT": "8080"', `"aws_secret_access_key": "${secret}"`);
  const state = {
    ...first.state,
    registry,
    command: `AWS_SECRET_ACCESS_KEY=${secret} aws servicediscovery list-services`,
  };
  const decoded = JSON.stringify(codec.decode(codec.encode(state)));
  expect(decoded).not.toContain(secret);
});

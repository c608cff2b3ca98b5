// Runs a command against the registry that it implies, and compares the answers. https://docs.aws.amazon.com/cli/latest/reference/servicediscovery/
import {inWords, isObject, own, textOf} from '../../json-text';
import {call, type OperationName} from '../operations/call';
import type {Means} from '../operations/called';
import type {Registry} from '../registry';
import {type Example, impliedRegistry, objectIn, objectsIn} from './implied-registry';

/** Members that no rule decides: dates, tokens of retries, hosted zones. */
const given: readonly string[] = ['CreateDate', 'UpdateDate', 'CreatorRequestId', 'OwnerAccount', 'DnsProperties'];
/** Members that the API got later: an older example does not have them. */
const newer: readonly string[] = ['InstancesRevision', 'ResourceOwner', 'CreatedByAccount'];
/** Answers whose older examples lack members that newer ones have: what an example shows must be right, no more. */
const mayShowMore: readonly OperationName[] = [
  ...(['CreateService', 'GetNamespace', 'GetOperation', 'GetService', 'ListNamespaces', 'ListServices'] as const),
];

interface Comparison {
  readonly mayHaveMore: boolean;
  /** Whether the order of `Instances` is chance. */
  readonly isShuffled: boolean;
}

const idOf = (entry: unknown): string => (isObject(entry) ? String(own(entry, 'InstanceId')) : '');

/** What differs, as paths with both values. */
function differences(actual: unknown, expected: unknown, how: Comparison, path = ''): readonly string[] {
  if (Array.isArray(actual) && Array.isArray(expected) && actual.length === expected.length) {
    const sorted = (list: readonly unknown[]): readonly unknown[] =>
      how.isShuffled ? [...list].sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1)) : list;
    const [ours, theirs] = [sorted(actual), sorted(expected)];
    return ours.flatMap((entry, index) => differences(entry, theirs[index], how, `${path}[${index}]`));
  }
  if (isObject(actual) && isObject(expected)) {
    const names = how.mayHaveMore
      ? Object.keys(expected)
      : [...new Set([...Object.keys(actual), ...Object.keys(expected)])];
    return names
      .filter((name) => !given.includes(name) && !(newer.includes(name) && own(expected, name) === undefined))
      .flatMap((name) => differences(own(actual, name), own(expected, name), how, path ? `${path}.${name}` : name));
  }
  return JSON.stringify(actual) === JSON.stringify(expected)
    ? []
    : [`${path || 'answer'}: ${inWords(actual)} instead of ${inWords(expected)}`];
}

/** IDs come from the answer: no rule makes them. */
const meansOf = ({output}: Example): Means => ({
  random: () => 0.5,
  newId: (kind) => {
    if (kind === 'operation') return textOf(output, 'OperationId') ?? 'operation-implied';
    return kind === 'srv' ? (textOf(objectIn(output, 'Service'), 'Id') ?? 'srv-made') : 'ns-made';
  },
});

/** What must be true of the registry after a command that changes it. */
function aftermath({operation, input}: Example, registry: Registry, means: Means): readonly string[] {
  const ask = (name: OperationName) => {
    const {ServiceId, InstanceId} = input;
    const asked = call(name, {registry, input: {ServiceId, InstanceId}, means});
    return asked.ok ? (asked.output ?? {}) : {error: asked.error.code};
  };
  const expect = (isTrue: boolean, words: string): readonly string[] => (isTrue ? [] : [words]);
  if (operation === 'RegisterInstance') {
    const attributes = own(objectIn(ask('GetInstance'), 'Instance'), 'Attributes');
    return expect(
      JSON.stringify(attributes) === JSON.stringify(own(input, 'Attributes')),
      'the instance was not registered',
    );
  }
  if (operation === 'DeregisterInstance') {
    return expect(own(ask('GetInstance'), 'error') === 'InstanceNotFound', 'the instance is still registered');
  }
  if (operation === 'UpdateInstanceCustomHealthStatus') {
    const asked = call('GetInstancesHealthStatus', {registry, input: {ServiceId: input.ServiceId}, means});
    const status = asked.ok ? own(objectIn(asked.output ?? {}, 'Status'), String(input.InstanceId)) : undefined;
    return expect(status === input.Status, 'the status did not change');
  }
  return [];
}

/** What the engine answers otherwise than the example; empty means that they agree. */
export function exampleDifferences(example: Example): readonly string[] {
  const registry = impliedRegistry(example);
  if (typeof registry === 'string') return [`the registry that the answer implies breaks rules: ${registry}`];
  const means = meansOf(example);
  const called = call(example.operation, {registry, input: example.input, means});
  if (!called.ok) return [`${called.error.code}: ${called.error.why}`];
  const how = {
    mayHaveMore: mayShowMore.includes(example.operation),
    isShuffled: example.operation === 'DiscoverInstances',
  };
  return [...differences(called.output ?? {}, example.output, how), ...aftermath(example, called.registry, means)];
}

/** Whether an answer names another resource than its command asked for: a slip of the example. */
export function contradictsItself({operation, input, output}: Example): string | undefined {
  if (operation === 'GetInstance') {
    const shown = own(objectIn(output, 'Instance'), 'Id');
    return shown === own(input, 'InstanceId') ? undefined : 'Instance.Id';
  }
  if (operation === 'GetNamespace' || operation === 'GetService') {
    const kind = operation === 'GetService' ? 'Service' : 'Namespace';
    const asked = textOf(input, 'Id')?.replace(/^.*\//, '');
    return textOf(objectIn(output, kind), 'Id') === asked ? undefined : kind;
  }
  if (operation === 'CreateService') {
    const asked = textOf(input, 'NamespaceId')?.replace(/^.*\//, '');
    return asked === undefined || textOf(objectIn(output, 'Service'), 'NamespaceId') === asked
      ? undefined
      : 'Service.NamespaceId';
  }
  if (operation === 'DiscoverInstances') {
    const strays = objectsIn(output, 'Instances').filter(
      (instance) => own(instance, 'ServiceName') !== own(input, 'ServiceName'),
    );
    return strays.length > 0 ? 'Instances[].ServiceName' : undefined;
  }
  return undefined;
}

// Instances that a command must not return, so that an answer is right only if every rule was followed. https://docs.aws.amazon.com/cloud-map/latest/api/API_DiscoverInstances.html
import {isObject, type JsonRecord, own, textOf} from '../../json-text';
import type {Example} from './implied-registry';

const changed = (attributes: JsonRecord, key: string): JsonRecord => ({
  ...attributes,
  [key]: `not ${String(attributes[key])}`,
});

const attributesOf = (instance: JsonRecord): JsonRecord => {
  const attributes = own(instance, 'Attributes');
  return isObject(attributes) ? attributes : {};
};

/** For each pair of a filter, a twin of an expected instance without it. */
const misses = (parameters: unknown, model: JsonRecord, name: string): readonly JsonRecord[] =>
  isObject(parameters)
    ? Object.keys(parameters).map((key, index) => ({
        ...model,
        Id: `decoy-${name}-${index}`,
        Attributes: changed(attributesOf(model), key),
      }))
    : [];

const hasAll = (instance: JsonRecord, parameters: unknown): boolean =>
  isObject(parameters) && Object.entries(parameters).every(([key, value]) => attributesOf(instance)[key] === value);

/** A twin with the other health, where the filter must keep it out. */
function unwell(filter: unknown, expected: readonly JsonRecord[], model: JsonRecord): readonly JsonRecord[] {
  const health = textOf(model, 'HealthStatus');
  if (filter === 'ALL' || (health !== 'HEALTHY' && health !== 'UNHEALTHY')) return [];
  const isUniform = expected.every((instance) => own(instance, 'HealthStatus') === health);
  const isHealthy = health === 'HEALTHY';
  if (!isUniform || (filter === 'UNHEALTHY') === isHealthy || (filter === 'HEALTHY_OR_ELSE_ALL' && !isHealthy))
    return [];
  return [{...model, Id: 'decoy-health', HealthStatus: isHealthy ? 'UNHEALTHY' : 'HEALTHY'}];
}

/** The decoys of an example. */
export function decoys({operation, input}: Example, expected: readonly JsonRecord[]): readonly JsonRecord[] {
  const [model] = expected;
  if (!model) return [];
  if (operation === 'GetInstancesHealthStatus')
    return own(input, 'Instances') ? [{...model, Id: 'decoy-not-asked-for'}] : [];
  if (operation !== 'DiscoverInstances') return [];
  const optional = own(input, 'OptionalParameters');
  return [
    ...misses(own(input, 'QueryParameters'), model, 'query'),
    ...(expected.every((instance) => hasAll(instance, optional)) ? misses(optional, model, 'optional') : []),
    ...unwell(own(input, 'HealthStatus'), expected, model),
  ];
}

// DiscoverInstances: which instances come back, and why each is in or out. https://docs.aws.amazon.com/cloud-map/latest/api/API_DiscoverInstances.html
import {type Attributes, healthOf, type Instance, isChecked, type Service} from '../registry';
import type {DiscoverRequest, HealthFilter} from './discover-request';
import type {Found} from './look-up';
import {shuffled} from './shuffled';

/** The step that left an instance out. */
export type Filter = 'QueryParameters' | 'OptionalParameters' | 'HealthStatus' | 'MaxResults';

/** What became of an instance. */
export interface Fate {
  readonly instance: Instance;
  readonly health: ReturnType<typeof healthOf>;
  readonly isIn: boolean;
  /** Where it fell out. */
  readonly filter: Filter | undefined;
  readonly why: string;
}

/** One step of the narrowing. */
export interface NarrowingStep {
  readonly name: Filter;
  readonly left: number;
  readonly why: string;
}

export interface Discovered {
  /** In the order of the answer. */
  readonly instances: readonly Instance[];
  /** In the order of the registry. */
  readonly fates: readonly Fate[];
  readonly steps: readonly NarrowingStep[];
  /** What is a model here and not documented. */
  readonly notes: readonly string[];
}

/** The first pair that an instance does not have. */
const unmatched = ({attributes}: Instance, wanted: Attributes): string | undefined =>
  Object.keys(wanted).find((key) => !Object.hasOwn(attributes, key) || attributes[key] !== wanted[key]);

const count = (many: number): string => (many === 1 ? '1 instance' : `${many} instances`);

/** The instances that a filter keeps, and what it says of itself and of those it drops. */
interface Narrowed {
  readonly kept: readonly Instance[];
  readonly why: string;
  readonly whyOut: (instance: Instance) => string;
}

function byQuery(instances: readonly Instance[], query: Attributes): Narrowed {
  const kept = instances.filter((instance) => unmatched(instance, query) === undefined);
  const pairs = Object.keys(query).length;
  return {
    kept,
    why:
      pairs === 0 ? 'No QueryParameters: everyone stays.' : `${count(kept.length)} have all pairs of QueryParameters.`,
    whyOut: (instance) => {
      const key = unmatched(instance, query) ?? '';
      const has = Object.hasOwn(instance.attributes, key) ? `is “${instance.attributes[key]}”` : 'is missing';
      return `${key} ${has}, not “${query[key]}”.`;
    },
  };
}

function byOptional(instances: readonly Instance[], optional: Attributes): Narrowed {
  const matching = instances.filter((instance) => unmatched(instance, optional) === undefined);
  const whyOut = (instance: Instance): string =>
    `Others match OptionalParameters; ${byQuery([], optional).whyOut(instance)}`;
  if (Object.keys(optional).length === 0) return {kept: instances, why: 'No OptionalParameters.', whyOut};
  if (matching.length === 0) return {kept: instances, why: 'Nobody matches OptionalParameters: ignored.', whyOut};
  return {kept: matching, why: `${count(matching.length)} match OptionalParameters too, so only they stay.`, whyOut};
}

function byHealth(instances: readonly Instance[], service: Service, filter: HealthFilter | undefined): Narrowed {
  const whyOut = (instance: Instance): string => `It is ${healthOf(service, instance)}.`;
  const whose = (health: string): readonly Instance[] => instances.filter((each) => healthOf(service, each) === health);
  if (!isChecked(service)) {
    return {kept: instances, why: 'The service has no health check: HealthStatus is ignored.', whyOut};
  }
  if (filter === 'ALL') return {kept: instances, why: 'ALL: health does not matter.', whyOut};
  if (filter === 'UNHEALTHY') return {kept: whose('UNHEALTHY'), why: 'UNHEALTHY: only unhealthy ones stay.', whyOut};
  const kept = whose('HEALTHY');
  if (filter === 'HEALTHY_OR_ELSE_ALL' && kept.length === 0) {
    return {kept: instances, why: 'HEALTHY_OR_ELSE_ALL: nobody is healthy, so everyone stays (fail open).', whyOut};
  }
  const why =
    filter === undefined ? 'HealthStatus left out: as HEALTHY, healthy ones stay.' : `${filter}: healthy ones stay.`;
  return {kept, why, whyOut};
}

/** Why an instance came through. */
function whyIn(service: Service, instance: Instance, request: DiscoverRequest, isNarrowed: boolean): string {
  const health = healthOf(service, instance);
  return [
    ...(Object.keys(request.query).length > 0 ? ['It has all QueryParameters.'] : []),
    ...(isNarrowed ? ['It has all OptionalParameters.'] : []),
    health === 'UNKNOWN' ? 'Nobody checks its health.' : `It is ${health}.`,
    ...(health === 'UNHEALTHY' && request.health === 'HEALTHY_OR_ELSE_ALL' ? ['Nobody is healthy.'] : []),
  ].join(' ');
}

/** What the documentation leaves open and this request depends on. */
function openQuestions(service: Service, request: DiscoverRequest, kept: readonly Instance[]): readonly string[] {
  const queried = byQuery(service.instances, request.query).kept;
  const healthFirst = byOptional(byHealth(queried, service, request.health).kept, request.optional).kept;
  const isSame = healthFirst.length === kept.length && healthFirst.every((instance) => kept.includes(instance));
  const reserved = [...Object.keys(request.query), ...Object.keys(request.optional)].find((key) =>
    key.startsWith('AWS_'),
  );
  return [
    ...(isSame
      ? []
      : [
          `OptionalParameters are applied before HealthStatus here. AWS does not document the order; the other way round ${count(healthFirst.length)} would come back.`,
        ]),
    ...(reserved === undefined
      ? []
      : [`The reference speaks of custom attributes; that ${reserved} can be asked for is an assumption.`]),
  ];
}

/** Narrows the instances of a service down to the answer; `random` decides the order. */
export function discover({service}: Found, request: DiscoverRequest, random: () => number): Discovered {
  const query = byQuery(service.instances, request.query);
  const optional = byOptional(query.kept, request.optional);
  const health = byHealth(optional.kept, service, request.health);
  const isNarrowed = Object.keys(request.optional).length > 0 && optional.kept !== query.kept;
  const answer = shuffled(health.kept, random).slice(0, request.maxResults);
  const cut: Narrowed = {
    kept: answer,
    why: `Random order, ${request.maxResults} at most.`,
    whyOut: () => `Only ${request.maxResults} are returned, and chance took others.`,
  };
  const filters: readonly (readonly [Filter, Narrowed])[] = [
    ['QueryParameters', query],
    ['OptionalParameters', optional],
    ['HealthStatus', health],
    ['MaxResults', cut],
  ];
  return {
    instances: answer,
    fates: service.instances.map((instance) => {
      const [filter, narrowed] = filters.find(([, {kept}]) => !kept.includes(instance)) ?? [];
      const why = narrowed ? narrowed.whyOut(instance) : whyIn(service, instance, request, isNarrowed);
      return {instance, health: healthOf(service, instance), isIn: !narrowed, filter, why};
    }),
    steps: filters.map(([name, {kept, why}]) => ({name, left: kept.length, why})),
    notes: openQuestions(service, request, health.kept),
  };
}

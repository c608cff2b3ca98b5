// What DNS answers for a registry. https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-multivalue.html
import {multivalueMaxAnswers} from '../../../facts/cloud-map/cloud-map';
import {shuffled} from '../operations/shuffled';
import type {Namespace, Registry} from '../registry';
import {zoneRecords, type ZoneRecord} from './records';

export type QueryType = ZoneRecord['type'];

/** Why a record is in the answer or not. */
export interface RecordFate {
  readonly record: ZoneRecord;
  readonly isIn: boolean;
  readonly why: string;
}

export interface DnsAnswer {
  /** `NXDOMAIN`: the name does not exist. `NOERROR` without records: it exists, without this type. */
  readonly status: 'NOERROR' | 'NXDOMAIN' | 'no zone';
  readonly namespace: Namespace | undefined;
  readonly answer: readonly ZoneRecord[];
  readonly fates: readonly RecordFate[];
  /** How the answer came about, in order. */
  readonly reasons: readonly string[];
}

const lower = (name: string): string => name.toLowerCase().replace(/\.$/, '');
const isWithin = (name: string, zone: string): boolean => name === zone || name.endsWith(`.${zone}`);

/** The DNS namespace whose name is the longest end of a name. */
function zoneOf({namespaces}: Registry, name: string): Namespace | undefined {
  return namespaces
    .filter(({type, name: zone}) => type !== 'HTTP' && isWithin(name, lower(zone)))
    .sort((one, other) => other.name.length - one.name.length)[0];
}

function noZone({namespaces}: Registry, name: string): string {
  const http = namespaces.find((namespace) => namespace.type === 'HTTP' && isWithin(name, lower(namespace.name)));
  return http
    ? `${http.name} is an HTTP namespace: it has no DNS. Use DiscoverInstances.`
    : 'No DNS namespace of this registry ends this name.';
}

/** Which records count as healthy, and the sentence about it. */
function healthyOf(records: readonly ZoneRecord[]): {readonly pool: readonly ZoneRecord[]; readonly reason: string} {
  const healthy = records.filter(({health}) => health !== 'UNHEALTHY');
  if (healthy.length > 0 && healthy.every(({health}) => health === 'UNKNOWN')) {
    const reason = healthy.some(({isAlias}) => isAlias)
      ? 'An alias has the health of its load balancer, which this page takes for healthy.'
      : 'No health check: Route 53 takes every record for healthy.';
    return {pool: healthy, reason};
  }
  if (healthy.length > 0) return {pool: healthy, reason: `${healthy.length} of ${records.length} are healthy.`};
  const open = 'None is healthy: Route 53 answers as if all were.';
  return {pool: records, reason: `${open} The page of RegisterInstance speaks of the last healthy instance instead.`};
}

function choose(records: readonly ZoneRecord[], random: () => number): Pick<DnsAnswer, 'answer' | 'fates' | 'reasons'> {
  const [first] = records;
  if (!first || first.routing === 'simple') {
    const why = 'It is the only record of this name and type.';
    return {answer: records, fates: records.map((record) => ({record, isIn: true, why})), reasons: []};
  }
  const {pool, reason} = healthyOf(records);
  const most = first.routing === 'WEIGHTED' ? 1 : multivalueMaxAnswers.value;
  const answer = shuffled(pool, random).slice(0, most);
  const routing =
    first.routing === 'WEIGHTED'
      ? 'WEIGHTED: one of them, by chance; all weights are equal.'
      : `MULTIVALUE: up to ${most} of them.`;
  const fates = records.map((record): RecordFate => {
    if (answer.includes(record)) return {record, isIn: true, why: routing};
    if (!pool.includes(record)) return {record, isIn: false, why: `It is ${record.health}.`};
    return {record, isIn: false, why: most === 1 ? 'Chance took another.' : `Chance took ${most} others.`};
  });
  return {answer, fates, reasons: [reason, routing]};
}

/** Answers a query; `random` (from 0 up to, not including, 1) decides the order and the choice. */
export function answerQuery(
  registry: Registry,
  {name: asked, type}: {readonly name: string; readonly type: QueryType},
  random: () => number,
): DnsAnswer {
  const name = lower(asked.trim());
  const namespace = zoneOf(registry, name);
  const nothing = {namespace, answer: [], fates: []};
  if (!namespace) return {...nothing, status: 'no zone', reasons: [noZone(registry, name)]};
  const zone = zoneRecords(namespace);
  const zoneReason = `The hosted zone of ${namespace.name} holds ${zone.length} ${zone.length === 1 ? 'record' : 'records'} of instances.`;
  const named = zone.filter((record) => lower(record.name) === name);
  const cname = named.filter((record) => record.type === 'CNAME');
  const typed = cname.length > 0 ? cname : named.filter((record) => record.type === type);
  const [first] = typed;
  if (!first) {
    const exists = name === lower(namespace.name) || zone.some((record) => isWithin(lower(record.name), name));
    const types = [...new Set(named.map((record) => record.type))].join(' and ');
    const why = types
      ? `The name has ${types} records and none of the type ${type}.`
      : exists
        ? 'The name exists, without records of instances.'
        : 'No instance has a record of this name.';
    return {...nothing, status: exists ? 'NOERROR' : 'NXDOMAIN', reasons: [zoneReason, why]};
  }
  const chosen = choose(typed, random);
  const followed =
    first.type === 'CNAME' && type !== 'CNAME' ? ['A resolver goes on with the name that CNAME gives.'] : [];
  return {status: 'NOERROR', namespace, ...chosen, reasons: [zoneReason, ...chosen.reasons, ...followed]};
}

// What an event must have to be filed under a source and a detail-type, and what its envelope must look like. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html
import {discoveryMaxLevels} from '../../../facts/eventbridge/schema-registry';
import {envelopeFields} from '../../../facts/eventbridge/event-patterns';
import type {JsonNode, JsonObject} from '../../event-pattern';
import {isDateTime} from '../date-time';

/** Something wrong with a part of an event. */
export interface Fault {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** The part; the event itself where something is missing. */
  readonly at: JsonNode;
}

const error = (at: JsonNode, message: string): Fault => ({severity: 'error', at, message});
const warning = (at: JsonNode, message: string): Fault => ({severity: 'warning', at, message});

const kinds: Readonly<Record<JsonNode['kind'], string>> = {
  string: 'a string',
  number: 'a number',
  true: 'true',
  false: 'false',
  null: 'null',
  array: 'an array',
  object: 'an object',
};

/** Fields of an event that a bus does not fill in. */
const needed = ['source', 'detail-type', 'detail'] as const;
const strings = ['version', 'id', 'detail-type', 'source', 'account', 'time', 'region'];
/** The envelope and what a replay adds. */
const known = new Set<string>([...envelopeFields.value, 'replay-name']);

/** All that is wrong with an event, errors first. */
export function checkEnvelope(event: JsonObject): readonly Fault[] {
  const errors = [...missing(event), ...wrongKinds(event), ...tooDeep(event)];
  const strangers = [...event.members].filter(([name]) => !known.has(name));
  return [
    ...errors,
    ...strangers.map(([name, member]) =>
      warning(member, `“${name}” is no field of an event on a bus and is left out; what is yours goes into detail.`),
    ),
  ];
}

function missing({members, ...event}: JsonObject): readonly Fault[] {
  const absent = needed.filter((name) => !members.has(name));
  if (absent.length === 0) return [];
  const message = `The event lacks ${absent.join(', ').replace(/, ([^,]*)$/, ' and $1')}. Paste the whole event as it is on the bus, or PutEvents entries.`;
  return [error({...event, members}, message)];
}

function wrongKinds({members}: JsonObject): readonly Fault[] {
  const faults: Fault[] = [];
  for (const name of strings) {
    const member = members.get(name);
    if (member && member.kind !== 'string') {
      faults.push(error(member, `${name} is ${kinds[member.kind]}; it must be a string.`));
    } else if (member?.kind === 'string' && member.text === '' && (name === 'source' || name === 'detail-type')) {
      faults.push(error(member, `${name} is empty; the schema is named after it.`));
    }
  }
  const [time, resources, detail] = ['time', 'resources', 'detail'].map((name) => members.get(name));
  if (time?.kind === 'string' && !isDateTime(time.text)) {
    faults.push(error(time, 'time is no RFC 3339 date-time. Write it like "2026-11-23T12:00:00Z".'));
  }
  if (resources && resources.kind !== 'array') {
    faults.push(error(resources, `resources is ${kinds[resources.kind]}; it must be an array of strings.`));
  }
  const odd = resources?.kind === 'array' ? resources.elements.find(({kind}) => kind !== 'string') : undefined;
  if (odd) faults.push(error(odd, `resources holds ${kinds[odd.kind]}; its elements must be strings.`));
  if (detail && detail.kind !== 'object') {
    faults.push(error(detail, `detail is ${kinds[detail.kind]}; it must be an object.`));
  }
  return faults;
}

function tooDeep(event: JsonObject): readonly Fault[] {
  const levels = levelsOf(event);
  if (levels <= discoveryMaxLevels.value) return [];
  const message = `The event is nested ${levels} levels deep; discovery ignores events of more than ${discoveryMaxLevels.value}.`;
  return [error(event, message)];
}

/** How deeply objects and arrays are nested, the value itself counted. */
export function levelsOf(node: JsonNode): number {
  if (node.kind === 'array') return 1 + node.elements.reduce((most, each) => Math.max(most, levelsOf(each)), 0);
  if (node.kind !== 'object') return 0;
  let most = 0;
  for (const member of node.members.values()) most = Math.max(most, levelsOf(member));
  return 1 + most;
}

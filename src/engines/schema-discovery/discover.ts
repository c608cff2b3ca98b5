// From events to schemas and their versions. That events are merged in their order is a model; AWS documents that changed contents make a new version. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schemas-infer.html
import {type Change, changesBetween} from './changes';
import {eventShape} from './event-shape';
import {mergeShapes} from './merge-shapes';
import type {Issue} from './read/issue';
import {readSamples, type RefusedEvent} from './read/read-samples';
import type {SampleEvent} from './read/sample-event';
import type {SchemaInput} from './schema-document';
import {schemaName} from './schema-name';

/** A version of a schema: what all events up to it have in common. */
export interface SchemaVersion extends SchemaInput {
  /** 1-based. */
  readonly number: number;
  /** The event that made it. */
  readonly event: SampleEvent;
  /** What it changed; nothing in the first version. */
  readonly changes: readonly Change[];
  /** Events after it that it described already. */
  readonly alsoDescribes: readonly SampleEvent[];
}

/** The schema of one source and detail-type. */
export interface DiscoveredSchema {
  readonly name: SchemaInput['name'];
  readonly source: string;
  readonly detailType: string;
  readonly events: readonly SampleEvent[];
  /** From the first to the latest. */
  readonly versions: readonly [SchemaVersion, ...SchemaVersion[]];
}

/** What becomes of a paste. */
export type Discovery =
  | {
      readonly ok: true;
      /** In the order of their first events. */
      readonly schemas: readonly DiscoveredSchema[];
      readonly refused: readonly RefusedEvent[];
      readonly warnings: readonly Issue[];
    }
  | {readonly ok: false; readonly issue: Issue};

/** Discovers the schemas of the events in a text. */
export function discover(text: string): Discovery {
  const read = readSamples(text);
  if (!read.ok) return read;
  const {events, refused, warnings} = read;
  const groups = new Map<string, SampleEvent[]>();
  for (const event of events) {
    const key = JSON.stringify([event.source, event.detailType]);
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  const schemas = [...groups.values()].flatMap(([first, ...others]) => (first ? [discoverSchema(first, others)] : []));
  return {ok: true, schemas, refused, warnings};
}

/** The schema of events of one source and detail-type. */
function discoverSchema(first: SampleEvent, others: readonly SampleEvent[]): DiscoveredSchema {
  const {source, detailType} = first;
  const name = schemaName(source, detailType);
  const shape = eventShape(first.detail, first.resources);
  let latest: SchemaVersion = {
    name,
    source,
    detailType,
    shape,
    number: 1,
    event: first,
    changes: [],
    alsoDescribes: [],
  };
  const earlier: SchemaVersion[] = [];
  for (const event of others) {
    const merged = mergeShapes(latest.shape, eventShape(event.detail, event.resources));
    const changes = changesBetween(latest.shape, merged);
    if (changes.length === 0) {
      latest = {...latest, shape: merged, alsoDescribes: [...latest.alsoDescribes, event]};
    } else {
      earlier.push(latest);
      latest = {...latest, shape: merged, number: latest.number + 1, event, changes, alsoDescribes: []};
    }
  }
  const [oldest = latest, ...newer] = [...earlier, latest];
  return {name, source, detailType, events: [first, ...others], versions: [oldest, ...newer]};
}

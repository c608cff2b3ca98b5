// Events written short for tests, and what is discovered from them. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html
import {discover, type DiscoveredSchema, schemaDocument, type SchemaVersion} from '..';

const envelope = {
  version: '0',
  id: '6a7e8feb-b491-4cf7-a9f1-bf3703467718',
  'detail-type': 'Order Placed',
  source: 'com.example.orders',
  account: '111122223333',
  time: '2026-11-23T12:00:00Z',
  region: 'us-east-1',
  resources: [] as readonly unknown[],
};

/** An event with this detail, and with other fields of the envelope. */
export const event = (detail: unknown, fields: object = {}): object => ({...envelope, ...fields, detail});

/** The schemas of some events, given as values or as text. */
export function schemasOf(...events: readonly (object | string)[]): readonly DiscoveredSchema[] {
  const texts = events.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)));
  const found = discover(`[${texts.join(',')}]`);
  if (!found.ok) throw new Error(found.issue.message);
  return found.schemas;
}

/** The schema of events of one type. */
export const schemaOf = (...events: readonly (object | string)[]): DiscoveredSchema =>
  schemasOf(...events)[0] ?? fail();

/** Its latest version. */
export const latestOf = ({versions}: DiscoveredSchema): SchemaVersion => versions.at(-1) ?? versions[0];

/** The schemas below `components` of the latest version. */
export function componentsOf(...events: readonly (object | string)[]): Readonly<Record<string, object>> {
  const document = schemaDocument(latestOf(schemaOf(...events)), 'OpenApi3') as {
    readonly components: {readonly schemas: Readonly<Record<string, object>>};
  };
  return document.components.schemas;
}

/** The properties of the detail. */
export const propertiesOf = (...events: readonly (object | string)[]): unknown =>
  (componentsOf(...events).OrderPlaced as {readonly properties: unknown}).properties;

/** An event whose detail is given as text. */
export const raw = (detail: string): string => JSON.stringify(event(0)).replace(/0}$/, `${detail}}`);

function fail(): never {
  throw new Error('No schema was found');
}

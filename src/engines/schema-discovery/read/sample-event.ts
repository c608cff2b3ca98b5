// An event that discovery can learn from, whole or with what EventBridge would add. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html
import {envelopeFields} from '../../../facts/eventbridge/event-patterns';
import {compactJson, type JsonArray, type JsonNode, type JsonObject} from '../../event-pattern';

/** An event of the paste. */
export interface SampleEvent {
  /** 0-based, in the order of the paste. */
  readonly index: number;
  readonly source: string;
  readonly detailType: string;
  readonly detail: JsonObject;
  readonly resources: JsonArray;
  /** The top-level fields that the text holds, by their names in an event. */
  readonly given: ReadonlyMap<string, JsonNode>;
}

const text = (value: string): JsonNode => ({kind: 'string', text: value, start: 0});

/** An empty `resources`. */
export const noResources: JsonArray = {kind: 'array', elements: [], start: 0};

/** Stand-ins for what EventBridge fills in. */
const fillers: ReadonlyMap<string, JsonNode> = new Map<string, JsonNode>([
  ['version', text('0')],
  ['id', text('00000000-0000-4000-8000-000000000000')],
  ['account', text('111122223333')],
  ['time', text('2026-01-01T00:00:00Z')],
  ['region', text('us-east-1')],
  ['resources', noResources],
]);

/** The top-level fields that the text lacks and EventBridge would add. */
export const addedFields = ({given}: SampleEvent): readonly string[] =>
  envelopeFields.value.filter((name) => !given.has(name));

/** The event on one line with all nine fields; what the text lacks is filled in. Numbers stay as they were written. */
export function wholeEvent({given}: SampleEvent): string {
  const members = new Map<string, JsonNode>();
  for (const name of envelopeFields.value) {
    const member = given.get(name) ?? fillers.get(name);
    if (member) members.set(name, member);
  }
  return compactJson({kind: 'object', members, hasUnusualNames: false, start: 0});
}

// An entry of PutEvents as the event that it becomes on the bus. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEventsRequestEntry.html
import {checkPutEvents, compactJson, type JsonNode, type JsonObject, parseJson} from '../../event-pattern';
import type {Fault} from './check-envelope';

/** The fields of an entry that make it one, and not an event. */
const marks = ['DetailType', 'Source', 'Detail', 'EventBusName'];
/** What an entry's fields are called in the event; the others stay behind. */
const eventNames: ReadonlyMap<string, string> = new Map([
  ['Source', 'source'],
  ['DetailType', 'detail-type'],
  ['Time', 'time'],
  ['Resources', 'resources'],
]);

/** Whether an object is an entry of PutEvents, not an event. */
export const isEntry = ({members}: JsonObject): boolean =>
  !members.has('detail-type') && !members.has('detail') && marks.some((name) => members.has(name));

/** The list of `{"Entries": […]}`, or nothing. */
export function entriesOf(node: JsonNode): readonly JsonNode[] | undefined {
  const list = node.kind === 'object' ? node.members.get('Entries') : undefined;
  return list?.kind === 'array' ? list.elements : undefined;
}

/** The event that an entry becomes, or why the bus does not take it. */
export function eventOfEntry(entry: JsonObject): JsonObject | Fault {
  const checked = checkPutEvents(compactJson(entry));
  const failure = checked.ok ? checked.entries[0]?.failure : undefined;
  const detail = entry.members.get('Detail');
  if (failure) {
    const message = `PutEvents does not take this entry. ${failure.errorCode}: ${failure.errorMessage}`;
    return {severity: 'error', at: detail && failure.errorCode === 'MalformedDetail' ? detail : entry, message};
  }
  const members = new Map<string, JsonNode>();
  for (const [name, eventName] of eventNames) {
    const member = entry.members.get(name);
    if (member && member.kind !== 'null') members.set(eventName, member);
  }
  const parsed = parseJson(detail?.kind === 'string' ? detail.text : '');
  if (parsed.ok) members.set('detail', parsed.root);
  return {...entry, members};
}

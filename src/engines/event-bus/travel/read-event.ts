// An event as a reader pastes it: the whole envelope. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html
import {type JsonObject, parseJson} from '../../event-pattern';
import {textIn} from '../input/json-tree';

/** An event with what decides its way, or what to mend. */
export type ReadEvent =
  | {
      readonly ok: true;
      readonly event: JsonObject;
      readonly source: string;
      readonly accountId: string;
      readonly region: string;
      readonly time: string;
    }
  | {readonly ok: false; readonly message: string};

const needed = ['source', 'detail-type', 'account', 'region', 'time'] as const;

/** Reads an event; fields of the envelope that its way depends on must be there. */
export function readEvent(text: string): ReadEvent {
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const [issue] = parsed.issues;
    const place = issue ? ` Line ${issue.line}, column ${issue.column}. ${issue.mend}` : '';
    return {ok: false, message: `${issue?.reason ?? 'The event cannot be read'}.${place}`};
  }
  const {root} = parsed;
  if (root.kind !== 'object') return {ok: false, message: 'An event is a JSON object; start it with {.'};
  const missing = needed.filter((name) => textIn(root, name) === undefined);
  if (missing.length > 0)
    return {ok: false, message: `The event lacks ${missing.join(', ')}: give the whole envelope.`};
  if (root.members.get('detail')?.kind !== 'object')
    return {ok: false, message: 'The detail of an event is an object.'};
  const field = (name: string): string => textIn(root, name) ?? '';
  return {
    ok: true,
    event: root,
    source: field('source'),
    accountId: field('account'),
    region: field('region'),
    time: field('time'),
  };
}

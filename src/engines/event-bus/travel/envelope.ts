// The event that EventBridge makes of a PutEvents entry. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html
import type {JsonObject} from '../../event-pattern';
import {minified, objectOf, textIn} from '../input/json-tree';

/** What AWS adds to an entry. */
export interface Stamp {
  readonly accountId: string;
  readonly region: string;
  /** When the call arrives, ISO 8601. */
  readonly at: string;
  /** The number of the event, for its made-up id. */
  readonly number: number;
}

/** A time as events have it, to the second; a text that is no time stays as it is. */
export function eventTime(text: string): string {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? text : `${at.toISOString().slice(0, 19)}Z`;
}

/** A UUID that shows it was made up. */
const madeUpId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The envelope of an entry that was taken; undefined if the detail is no object. */
export function eventOf(entry: JsonObject, {accountId, region, at, number}: Stamp): JsonObject | undefined {
  const detail = objectOf(textIn(entry, 'Detail') ?? '');
  const resources = entry.members.get('Resources');
  const text = (name: string): string => JSON.stringify(textIn(entry, name) ?? '');
  if (!detail) return undefined;
  return objectOf(
    `{"version":"0","id":${JSON.stringify(madeUpId(number))},"detail-type":${text('DetailType')},"source":${text('Source')},` +
      `"account":"${accountId}","time":${JSON.stringify(eventTime(textIn(entry, 'Time') ?? at))},"region":"${region}",` +
      `"resources":${resources?.kind === 'array' ? minified(resources) : '[]'},"detail":${minified(detail)}}`,
  );
}

/** What the event-pattern tester holds; all of it may stand in a link. */
import * as v from 'valibot';
import {maxLinkBytes, shareCodec} from '@site/src/share-link';

/** Longer texts work in the page, but fit into no link. */
const text = v.pipe(v.string(), v.maxLength(maxLinkBytes));

const schema = v.strictObject({
  tab: v.picklist(['test', 'build', 'put-events']),
  mode: v.picklist(['rule', 'subscriber', 'pipe']),
  pattern: text,
  /** One event, a JSON array of events, or one event a line. */
  events: text,
  /** Which of the events is shown in detail, 0-based. */
  selected: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxLinkBytes)),
  /** The fields ticked in the builder, each with its names from the top. */
  ticked: v.pipe(v.array(v.pipe(v.array(text), v.maxLength(1000))), v.maxLength(1000)),
  /** PutEvents entries. */
  entries: text,
  /** Whether the size limit of PutEvents before 29 January 2026 counts. */
  isBefore2026: v.boolean(),
});

export type State = v.InferOutput<typeof schema>;

export const codec = shareCodec('event-pattern', 1, schema);

/** What the selector lab holds, and what of it may leave the page. */
import * as v from 'valibot';
import {shareCodec, withoutSecrets} from '@site/src/share-link';

/** Longest text of a field, in characters; a larger log file is kept apart from the state. */
export const mostChars = 60_000;
const long = v.pipe(v.string(), v.maxLength(mostChars));

const schema = v.strictObject({
  tab: v.picklist(['test', 'convert', 'insights']),
  /** Basic or advanced event selectors, as typed. */
  selectors: long,
  /** CloudTrail records, as typed. */
  records: long,
  trailName: v.pipe(v.string(), v.maxLength(256)),
  /** The record whose reasons are shown, from 0. */
  selected: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
  /** The Start and End record of an Insights event, as typed. */
  insights: long,
});

export type State = v.InferOutput<typeof schema>;

/** The state as it may stand in a link or in storage. */
export const clean = (state: State): State => ({
  ...state,
  selectors: withoutSecrets(state.selectors),
  records: withoutSecrets(state.records),
  insights: withoutSecrets(state.insights),
});

export const codec = shareCodec('cloudtrail', 1, schema, {clean});

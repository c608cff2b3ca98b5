/** What the selector lab holds, and what of it may leave the page. */
import * as v from 'valibot';
import {shareCodec, withoutSecrets} from '@site/src/share-link';

/** Longest text of a field, in characters; a larger log file is kept apart from the state. */
export const mostChars = 60_000;
const long = v.pipe(v.string(), v.maxLength(mostChars));
const short = v.pipe(v.string(), v.maxLength(40));

const schema = v.strictObject({
  tab: v.picklist(['test', 'convert', 'insights', 'model']),
  /** Basic or advanced event selectors, as typed. */
  selectors: long,
  /** CloudTrail records, as typed. */
  records: long,
  trailName: v.pipe(v.string(), v.maxLength(256)),
  /** The record whose reasons are shown, from 0. */
  selected: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
  /** The Start and End record of an Insights event, as typed. */
  insights: long,
  /** The model of unusual rates; numbers as typed. */
  model: v.strictObject({
    baselineRate: short,
    burstRate: short,
    burstMinutes: short,
    deviations: short,
    /** Makes the run repeatable. */
    dice: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
  }),
});

export type State = v.InferOutput<typeof schema>;

/** The state as it may stand in a link or in storage. */
export const clean = (state: State): State => ({
  ...state,
  selectors: withoutSecrets(state.selectors),
  records: withoutSecrets(state.records),
  insights: withoutSecrets(state.insights),
});

/** What the model shows first: a quiet call that a script repeats for eight minutes. */
export const firstModel: State['model'] = {
  ...{baselineRate: '5', burstRate: '60', burstMinutes: '8', deviations: '6'},
  dice: 1,
};

/** Version 1 had no model. */
const upgradeFrom1 = (json: unknown): unknown =>
  typeof json === 'object' && json !== null ? {...json, model: firstModel} : json;

export const codec = shareCodec('cloudtrail', 2, schema, {clean, older: {1: {upgrade: upgradeFrom1}}});

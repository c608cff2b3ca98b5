/** What the dry run holds, and what of it may leave the page. Numbers stay as typed until they are read. */
import * as v from 'valibot';
import {shareCodec, withoutSecrets} from '@site/src/share-link';

const long = v.pipe(v.string(), v.maxLength(30_000));
const typed = v.pipe(v.string(), v.maxLength(20));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

const schema = v.strictObject({
  tab: v.picklist(['run', 'targets', 'role', 'cost']),
  /** The request of CreateExperimentTemplate, as typed. */
  template: long,
  /** Answers of describe calls, as typed. */
  inventory: long,
  /** What the random choice of resources starts from. */
  dice: count,
  actionsMode: v.picklist(['run-all', 'skip-all']),
  lever: v.picklist(['disengaged', 'before', 'during']),
  /** Minute at which the safety lever is engaged, if during the run. */
  leverMinute: typed,
  /** Minute at which somebody calls StopExperiment; empty if nobody does. */
  stopMinute: typed,
  /** Minutes that an action without a duration takes. */
  callMinutes: typed,
  isQuotaRaised: v.boolean(),
  /** ARN of the alarm that the metric drives; empty for the first stop condition. */
  alarm: v.pipe(v.string(), v.maxLength(2048)),
  /** The metric, `minute: value` on each line. */
  points: v.pipe(v.string(), v.maxLength(2000)),
  comparison: v.picklist([
    'GreaterThanThreshold',
    'GreaterThanOrEqualToThreshold',
    'LessThanThreshold',
    'LessThanOrEqualToThreshold',
  ]),
  threshold: typed,
  /** Minutes in a row that must breach the threshold. */
  inARow: typed,
  /** Second at which the states are shown. */
  now: count,
  /** US dollars for an action-minute. */
  price: typed,
});

export type State = v.InferOutput<typeof schema>;

/** The state as it may stand in a link or in storage. */
export const clean = (state: State): State => ({
  ...state,
  template: withoutSecrets(state.template),
  inventory: withoutSecrets(state.inventory),
});

export const codec = shareCodec('experiment', 1, schema, {clean});

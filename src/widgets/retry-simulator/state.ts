/** What the retry simulator holds; all of it may stand in a link. Numbers stay as typed until they are read. */
import * as v from 'valibot';
import {shareCodec} from '@site/src/share-link';

const typed = v.pipe(v.string(), v.maxLength(20));

const schema = v.strictObject({
  tab: v.picklist(['call', 'fleet', 'settings']),
  client: v.picklist(['boto3', 'cli', 'javascript', 'java']),
  mode: v.picklist(['default', 'legacy', 'standard', 'adaptive']),
  /** Which rules: those the tool follows by itself, those of 2026, those before. */
  era: v.picklist(['default', '2026', 'before']),
  service: v.picklist(['other', 'dynamodb', 'long-poll', 'ec2', 's3', 'sts']),
  /** All attempts of a call; empty for what the tool does by itself. */
  maxAttempts: typed,
  /** Tokens in the retry quota at the start; empty for a full one. */
  quota: typed,
  /** What the service answers, one answer a line. */
  answers: v.pipe(v.string(), v.maxLength(20_000)),
  /** Milliseconds. */
  latency: typed,
  /** Milliseconds. */
  timeout: typed,
  /** Milliseconds between the end of a call and the next one. */
  pause: typed,
  draw: v.picklist(['random', 'longest']),
  /** What the random numbers start from; the same number repeats a run. */
  run: typed,
  /** The attempt whose reasons are shown, from 0. */
  step: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
  compare: v.picklist(['tools', 'modes']),
  server: v.picklist(['outage', 'throttle', 'row']),
  callers: typed,
  perClient: typed,
  callsEach: typed,
  perSecond: typed,
  /** Seconds. */
  down: typed,
  /** Milliseconds, of the plain strategies. */
  base: typed,
  /** Milliseconds, of the plain strategies. */
  cap: typed,
  /** Attempts at most, of the plain strategies. */
  tries: typed,
  against: v.picklist(['strategies', 'modes', 'tools']),
});

export type State = v.InferOutput<typeof schema>;

export const codec = shareCodec('retry', 1, schema);

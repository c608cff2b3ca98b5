/** What the metadata console holds, and what of it may leave the page. The screen is not held: it follows from the steps. */
import * as v from 'valibot';
import {hopLimits, tokenStart} from '@site/src/engines/instance-metadata';
import {shareCodec, withoutSecrets} from '@site/src/share-link';

/** Longest line, in characters, and most steps of a session. */
export const mostCharacters = 4000;
export const mostSteps = 200;

const line = v.pipe(v.string(), v.maxLength(mostCharacters));
const toggle = v.picklist(['enabled', 'disabled']);
const setup = {
  httpEndpoint: toggle,
  httpTokens: v.picklist(['optional', 'required']),
  hopLimit: v.pipe(v.number(), v.integer(), v.minValue(hopLimits.least), v.maxValue(hopLimits.most)),
  httpProtocolIpv6: toggle,
  instanceMetadataTags: toggle,
  role: v.picklist(['attached', 'none', 'untrusted']),
  isInterrupted: v.boolean(),
  isInContainer: v.boolean(),
};
const step = v.variant('kind', [
  v.strictObject({kind: v.literal('run'), line}),
  v.strictObject({
    kind: v.literal('wait'),
    seconds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(604_800)),
  }),
  v.strictObject({kind: v.literal('set'), changes: v.partial(v.strictObject(setup))}),
]);

const schema = v.strictObject({
  tab: v.picklist(['console', 'scripts']),
  /** The instance before the first step. */
  start: v.strictObject(setup),
  /** Everything the reader did, oldest first. */
  steps: v.pipe(v.array(step), v.maxLength(mostSteps)),
  /** The command that is being written. */
  draft: line,
});

export type State = v.InferOutput<typeof schema>;

/** The value of a token header on a command line, or of a variable named after a token; the console's own are examples. */
const headerValue = new RegExp(
  `(x-aws-ec2-metadata-token["']?\\s*[:=]\\s*["']?)(?!${tokenStart}|\\(left out\\))[^\\s"'$]+`,
  'gi',
);
const variableValue = new RegExp(`(token\\s*=\\s*["']?)(?!${tokenStart})[\\w+/=-]{24,}`, 'gi');

/** A command line without what looks like a real token or key. */
const cleanLine = (text: string): string =>
  withoutSecrets(text).replace(headerValue, '$1(left out)').replace(variableValue, '$1').slice(0, mostCharacters);

/** The state as it may stand in a link or in storage. */
export const clean = (state: State): State => ({
  ...state,
  steps: state.steps.map((one) => (one.kind === 'run' ? {...one, line: cleanLine(one.line)} : one)),
  draft: cleanLine(state.draft),
});

export const codec = shareCodec('imds', 1, schema, {clean});

/** What the access-denied explainer holds, and what of it may leave the page. */
import * as v from 'valibot';
import {maskCredentials} from '@site/src/engines/aws-error';
import {shareCodec, withoutSecrets} from '@site/src/share-link';

/** Longest text, in characters; an encoded message may have 10,240. */
export const mostChars = 60_000;

const schema = v.strictObject({
  /** What AWS said, as pasted. */
  text: v.pipe(v.string(), v.maxLength(mostChars)),
  /** Which of the denials in the text is shown, from 0. */
  shown: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
});

export type State = v.InferOutput<typeof schema>;

/** The state as it may stand in a link or in storage. */
export const clean = (state: State): State => ({...state, text: maskCredentials(withoutSecrets(state.text))});

export const codec = shareCodec('access-denied', 1, schema, {clean});

/** What the error finder holds, and what of it may leave the page. */
import * as v from 'valibot';
import {maskCredentials} from '@site/src/engines/aws-error';
import {maxLinkBytes, shareCodec, withoutSecrets} from '@site/src/share-link';

/** Longest text that goes into a link or storage, in characters; a longer log is looked through all the same. */
export const mostChars = 60_000;

const schema = v.strictObject({
  /** Words to look for, or what was pasted. */
  text: v.pipe(v.string(), v.maxLength(mostChars)),
});

export type State = v.InferOutput<typeof schema>;

/** The state as it may stand in a link or in storage: a pasted log may hold anything. */
export const clean = ({text}: State): State => ({text: maskCredentials(withoutSecrets(text))});

export const codec = shareCodec('errors', 1, schema, {clean});

/** Stands for a text of any greater length where only the length counts: no link is made of it. */
export const tooLong: State = {text: 'x'.repeat(maxLinkBytes)};

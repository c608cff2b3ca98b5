/** What the error finder holds, and what of it may leave the page. */
import * as v from 'valibot';
import {maskCredentials} from '@site/src/engines/aws-error';
import {shareCodec, withoutSecrets} from '@site/src/share-link';

/** Longest text that stands in the field, in characters; a longer one is held beside it. */
export const mostChars = 60_000;
/** Longest single message that a link carries, in characters. */
export const mostLinked = 1000;

const schema = v.strictObject({
  /** Words to look for, or what was pasted. */
  text: v.pipe(v.string(), v.maxLength(mostChars)),
  /** Ids of messages to show while `text` is empty: what a link of a log holds in place of the log. */
  messages: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/))), v.maxLength(300)),
});

export type State = v.InferOutput<typeof schema>;

/** Whether a text is one message or less: only such a text may be put into a link or kept. */
export const isOneMessage = (text: string): boolean => text.length <= mostLinked && !text.trim().includes('\n');

/** The state as it may stand in a link or in storage: nothing of a log, which may hold anything, and no credentials. */
export const clean = ({text, messages}: State): State => ({
  text: isOneMessage(text) ? maskCredentials(withoutSecrets(text)) : '',
  messages,
});

/** Links of version 1 carried whole logs, with nothing beside them. */
const upgrade = (json: unknown): unknown => (typeof json === 'object' ? {...json, messages: []} : json);

export const codec = shareCodec('errors', 2, schema, {clean, older: {1: {upgrade}}});

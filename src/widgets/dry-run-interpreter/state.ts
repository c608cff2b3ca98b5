/** What the dry-run interpreter holds, and what of it may leave the page. */
import * as v from 'valibot';
import {maskCredentials} from '@site/src/engines/aws-error';
import {shareCodec, withoutSecrets} from '@site/src/share-link';

/** Longest pasted answer, in characters. */
export const mostChars = 60_000;

const schema = v.strictObject({
  tab: v.picklist(['answer', 'looks', 'script']),
  /** Service and operation, in any way to write them. */
  service: v.pipe(v.string(), v.maxLength(80)),
  operation: v.pipe(v.string(), v.maxLength(120)),
  /** What the command or the SDK printed. */
  answer: v.pipe(v.string(), v.maxLength(mostChars)),
  /** Exit code of the command, as typed; empty if not known. */
  exitCode: v.pipe(v.string(), v.maxLength(8)),
  language: v.picklist(['shell', 'python', 'javascript']),
});

export type State = v.InferOutput<typeof schema>;

/** The state as it may stand in a link or in storage. */
export const clean = (state: State): State => ({...state, answer: maskCredentials(withoutSecrets(state.answer))});

export const codec = shareCodec('dry-run', 1, schema, {clean});

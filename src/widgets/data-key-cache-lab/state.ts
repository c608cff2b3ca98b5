/** What the cache lab holds, and what of it may leave the page. */
import * as v from 'valibot';
import {shareCodec, withoutSecrets} from '@site/src/share-link';

const short = v.pipe(v.string(), v.maxLength(64));

const schema = v.strictObject({
  /** Messages, one a line, as typed. */
  messages: v.pipe(v.string(), v.maxLength(20_000)),
  library: v.picklist(['javascript', 'python', 'java']),
  side: v.picklist(['encrypt', 'decrypt']),
  /** In the unit of the library, as typed; the other limits may be empty. */
  maxAge: short,
  maxMessages: short,
  maxBytes: short,
  capacity: short,
  derivesKey: v.boolean(),
  /** Of 10,000 calls, as typed; empty if the reader sets none. */
  price: short,
  /** How often the messages come in a month, as typed. */
  timesAMonth: short,
});

export type State = v.InferOutput<typeof schema>;

export const codec = shareCodec('key-cache', 1, schema, {
  clean: (state: State): State => ({...state, messages: withoutSecrets(state.messages)}),
});

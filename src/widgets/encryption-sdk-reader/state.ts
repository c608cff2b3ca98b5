/** What the reader of messages holds, and what of it may leave the page. Keys are kept apart, and so is a large file. */
import * as v from 'valibot';
import {maxLinkBytes, shareCodec, withoutSecrets} from '@site/src/share-link';

const schema = v.strictObject({
  /** Base64 or hex, as typed; longer messages work in the page, but fit into no link. */
  message: v.pipe(v.string(), v.maxLength(maxLinkBytes)),
  /** What the key is: of a raw AES keyring, or the data key itself. */
  opensWith: v.picklist(['wrapping', 'data']),
  /** Whether the key that made the samples is used, and none of the reader's. */
  usesSampleKey: v.boolean(),
});

/** Everything but the reader's key. */
export type State = v.InferOutput<typeof schema>;

/** Whether a text could be a key in the wrong field: no more than 32 bytes of hex or base64. */
const couldBeKey = (text: string): boolean => {
  const letters = text.replace(/[\s:=]/g, '');
  return (
    letters.length <= 64 &&
    /^(?:[0-9a-f]{32}|[0-9a-f]{48}|[0-9a-f]{64}|[\w+/-]{22}|[\w+/-]{32}|[\w+/-]{43})$/i.test(letters)
  );
};

/** The state as it may stand in a link or in storage: without a key or credentials in the wrong field. */
export const clean = (state: State): State => ({
  ...state,
  message: couldBeKey(state.message) ? '' : withoutSecrets(state.message),
});

export const codec = shareCodec('esdk', 1, schema, {clean});

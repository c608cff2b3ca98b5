/** What the signature debugger holds, what of it may leave the page, and how it becomes the input of the engine. */
import * as v from 'valibot';
import {looksSecret, shareCodec, withoutSecrets} from '@site/src/share-link';

/** A rule that the service decides unless the reader does. */
const rule = v.picklist(['auto', 'on', 'off']);
export type Rule = v.InferOutput<typeof rule>;

const short = v.pipe(v.string(), v.maxLength(256));
const long = v.pipe(v.string(), v.maxLength(40_000));

const schema = v.strictObject({
  tab: v.picklist(['sign', 'import', 'debug']),
  variant: v.picklist(['header', 'query']),
  method: short,
  url: v.pipe(v.string(), v.maxLength(16_000)),
  /** One `Name: value` a line. */
  headers: long,
  body: long,
  accessKeyId: short,
  region: short,
  service: short,
  /** ISO 8601 or `YYYYMMDDTHHMMSSZ`. */
  timestamp: short,
  /** Seconds, as typed. */
  expires: short,
  normalize: rule,
  doubleEncode: rule,
  signBody: rule,
  unsignedPayload: rule,
  omitToken: v.boolean(),
  /** The clock of the service; empty is the time of the request. */
  now: short,
  /** The error answer of the service. */
  answer: long,
});

/** Everything but the secret access key and the session token, which are kept apart. */
export type State = v.InferOutput<typeof schema>;

/** The state as it may stand in a link or in storage. */
export function clean(state: State): State {
  const {headers, url, body, answer, accessKeyId} = state;
  return {
    ...state,
    headers: withoutSecrets(headers),
    url: withoutSecrets(url),
    body: withoutSecrets(body),
    answer: withoutSecrets(answer),
    accessKeyId: looksSecret(accessKeyId) ? '' : accessKeyId,
  };
}

export const codec = shareCodec('sigv4', 1, schema, {clean});

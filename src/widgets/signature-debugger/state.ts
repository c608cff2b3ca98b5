/** What the signature debugger holds, what of it may leave the page, and how it becomes the input of the engine. */
import * as v from 'valibot';
import {shareCodec} from '@site/src/share-link';

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

const secretHeaders = 'authorization|proxy-authorization|cookie|x-amz-security-token';
const leftOut = '(left out)';

/** A text without the values of headers, parameters and elements that carry credentials. */
export function withoutCredentials(text: string): string {
  return text
    .replace(
      new RegExp(`^(\\s*(?:${secretHeaders})\\s*:)(?!\\s*\\(left out\\)).*(?:\\n[ \\t]+.*)*`, 'gim'),
      `$1 ${leftOut}`,
    )
    .replace(/(X-Amz-Security-Token=)[^&\s"'<]+/gi, `$1${encodeURIComponent(leftOut)}`)
    .replace(/(<(Token-\d+|SessionToken|SecurityToken)>)[^<]*(<\/\2>)/gi, `$1${leftOut}$3`);
}

/** Forty characters of Base64 are a secret access key, whatever field they were pasted into. */
const looksSecret = (text: string): boolean => /^\s*[A-Za-z0-9/+=]{40}\s*$/.test(text) && /[a-z]/.test(text);

/** The state as it may stand in a link or in storage. */
export function clean(state: State): State {
  const {headers, url, body, answer, accessKeyId} = state;
  return {
    ...state,
    headers: withoutCredentials(headers),
    url: withoutCredentials(url),
    body: withoutCredentials(body),
    answer: withoutCredentials(answer),
    accessKeyId: looksSecret(accessKeyId) ? '' : accessKeyId,
  };
}

export const codec = shareCodec('sigv4', 1, schema, {clean});

// Step 1, the canonical request: seven parts joined by line feeds. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#create-canonical-request
import type {CanonicalHeader} from './canonical-headers';
import type {CanonicalUri} from './canonical-uri';
import {sha256Hex} from './hashing';
import type {PayloadHash} from './payload-hash';

/** One line of a text that is hashed or signed, and why it is there. */
export interface Line {
  readonly part: string;
  readonly text: string;
  readonly why: string;
}

/** The lines of the canonical request, in order; `canonicalHeader` occurs once for each signed header. */
export interface CanonicalRequestLine extends Line {
  readonly part:
    | 'method'
    | 'canonicalUri'
    | 'canonicalQueryString'
    | 'canonicalHeader'
    | 'blankLine'
    | 'signedHeaders'
    | 'payloadHash';
}

/** The canonical request: its text is its lines joined by `\n`, without a final line feed. */
export interface CanonicalRequest {
  readonly text: string;
  readonly lines: readonly CanonicalRequestLine[];
  /** SHA-256 of the text, hex. */
  readonly hash: string;
}

interface Parts {
  readonly method: string;
  readonly uri: CanonicalUri;
  readonly queryString: string;
  readonly headers: readonly CanonicalHeader[];
  readonly payload: PayloadHash;
}

/** Assembles the canonical request from its parts. */
export function canonicalRequest({method, uri, queryString, headers, payload}: Parts): CanonicalRequest {
  const lines: readonly CanonicalRequestLine[] = [
    {part: 'method', text: method, why: 'The HTTP method, in capitals as it is sent.'},
    {part: 'canonicalUri', text: uri.text, why: uri.why},
    {
      part: 'canonicalQueryString',
      text: queryString,
      why: queryString
        ? 'Names and values are decoded, encoded again and sorted by name, then by value; X-Amz-Signature is never among them.'
        : 'There is no query string; its line stays empty.',
    },
    ...headers.map(({name, value, why}) => ({part: 'canonicalHeader' as const, text: `${name}:${value}`, why})),
    {part: 'blankLine', text: '', why: 'Each canonical header ends with a line feed, and one more ends the list.'},
    {
      part: 'signedHeaders',
      text: headers.map(({name}) => name).join(';'),
      why: 'The names of the headers above, sorted: the service signs exactly these.',
    },
    {part: 'payloadHash', text: payload.text, why: payload.why},
  ];
  const text = lines.map((line) => line.text).join('\n');
  return {text, lines, hash: sha256Hex(text)};
}

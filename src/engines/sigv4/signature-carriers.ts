// Names that carry a signature in a request: headers and query parameters. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-authentication-methods.html
import {canonicalHeaderName} from './canonical-headers';
import {percentDecodeText} from './percent-encoding';
import type {QueryPair} from './canonical-query-string';
import type {Header} from './types';

/** The query parameters of a pre-signed URL, spelled exactly as services expect them. */
export const presignParameters = [
  'X-Amz-Algorithm',
  'X-Amz-Credential',
  'X-Amz-Date',
  'X-Amz-Expires',
  'X-Amz-SignedHeaders',
  'X-Amz-Security-Token',
  'X-Amz-Signature',
] as const;
export type PresignParameter = (typeof presignParameters)[number];

/** The pre-signing parameter that a query name means, whatever its case. */
export function presignParameter(name: string): PresignParameter | undefined {
  return presignParameters.find((known) => known.toLowerCase() === name.toLowerCase());
}

/** The pre-signing parameter that a pair of a query string sets, if any. */
export const carriedParameter = (pair: QueryPair): PresignParameter | undefined =>
  presignParameter(percentDecodeText(pair.name));

/** The value of the first header with that name (in any case), trimmed. */
export const headerValue = (headers: readonly Header[], name: string): string | undefined =>
  headers.find((header) => canonicalHeaderName(header.name) === name.toLowerCase())?.value.trim();

/** The headers without those of the given names (lowercase). */
export const withoutHeaders = (headers: readonly Header[], names: readonly string[]): readonly Header[] =>
  headers.filter((header) => !names.includes(canonicalHeaderName(header.name)));

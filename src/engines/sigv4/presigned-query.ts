// The query parameters of a pre-signed URL. https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
import {type QueryPair, queryPair, queryPairs} from './canonical-query-string';
import {splitTarget} from './canonical-uri';
import {defaultExpiresSeconds} from './limits';
import {carriedParameter} from './signature-carriers';
import {algorithm} from './string-to-sign';
import type {SigningContext} from './types';

/** The query of a request before its signature is known. */
export interface PreparedQuery {
  readonly path: string;
  /** What goes into the canonical query string. */
  readonly signed: readonly QueryPair[];
  /** What is sent, except the signature. */
  readonly sent: readonly QueryPair[];
}

/** The query of a request that is signed in its header: as it is, without a signature parameter. */
export function plainQuery(target: string): PreparedQuery {
  const {path, query} = splitTarget(target);
  const sent = queryPairs(query);
  return {path, sent, signed: sent.filter((pair) => carriedParameter(pair) !== 'X-Amz-Signature')};
}

/** The query of a pre-signed URL. Parameters of an earlier signature are dropped; a token that is not signed is sent all the same. */
export function presignedQuery(
  target: string,
  context: SigningContext,
  credential: string,
  amzDate: string,
  signedHeaders: readonly string[],
): PreparedQuery {
  const {path, query} = splitTarget(target);
  const own = queryPairs(query).filter((pair) => carriedParameter(pair) === undefined);
  const token = context.sessionToken ? [queryPair('X-Amz-Security-Token', context.sessionToken)] : [];
  const parameters = [
    queryPair('X-Amz-Algorithm', algorithm),
    queryPair('X-Amz-Credential', credential),
    queryPair('X-Amz-Date', amzDate),
    queryPair('X-Amz-Expires', String(context.expiresInSeconds ?? defaultExpiresSeconds)),
    queryPair('X-Amz-SignedHeaders', signedHeaders.join(';')),
  ];
  const signed = [...own, ...parameters, ...(context.omitSessionToken ? [] : token)];
  return {path, signed, sent: [...own, ...parameters, ...token]};
}

// Signature Version 4, all steps, in the Authorization header or as a pre-signed URL. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
import {authorizationHeader} from './authorization-header';
import {canonicalHeaders} from './canonical-headers';
import {canonicalQueryString} from './canonical-query-string';
import {canonicalRequest} from './canonical-request';
import {canonicalUri} from './canonical-uri';
import {type ContextIssue, checkContext} from './check-context';
import {type CredentialScope, formatScope, terminator} from './credential-scope';
import {defaultExpiresSeconds} from './limits';
import {payloadHash} from './payload-hash';
import {prepareHeaders} from './prepare-headers';
import {plainQuery, presignedQuery} from './presigned-query';
import {rulesInForce} from './service-rules';
import {headerValue} from './signature-carriers';
import type {Signing} from './signing';
import {signature, signingKey} from './signing-key';
import {stringToSign} from './string-to-sign';
import {type AmzDate, parseAmzDate} from './timestamp';
import type {SigningInput} from './types';

/** A signing with what is odd about its input, or what prevents it: an unreadable timestamp, no host. */
export type SigningResult =
  | {readonly ok: true; readonly signing: Signing; readonly issues: readonly ContextIssue[]}
  | {readonly ok: false; readonly issues: readonly ContextIssue[]};

/**
 * Signs a request and returns every step with its reasons.
 * Never throws: input that cannot be signed gives `ok: false`, input that can but should not gives issues beside the signing.
 */
export function signRequest(input: SigningInput): SigningResult {
  const issues = checkContext(input);
  const at = parseAmzDate(input.context.timestamp);
  const host = headerValue(input.request.headers, 'host');
  return at && host ? {ok: true, signing: sign(input, at, host), issues} : {ok: false, issues};
}

function sign(input: SigningInput, at: AmzDate, host: string): Signing {
  const {request, context, variant} = input;
  const rules = rulesInForce(context, variant);
  const scope: CredentialScope = {date: at.short, region: context.region, service: context.service, terminator};
  const credentialScope = formatScope(scope);
  const credential = `${context.accessKeyId}/${credentialScope}`;

  // 1. The canonical request and its hash.
  const payload = payloadHash(request, rules.unsignedPayload);
  const prepared = prepareHeaders(input, at.long, rules.signBody ? payload.text : undefined);
  const headers = canonicalHeaders(prepared.signed);
  const signedHeaders = headers.map(({name}) => name);
  const query =
    variant === 'query'
      ? presignedQuery(request.target, context, credential, at.long, signedHeaders)
      : plainQuery(request.target);
  const canonical = canonicalRequest({
    method: request.method,
    uri: canonicalUri(request.target, rules),
    queryString: canonicalQueryString(query.signed),
    headers,
    payload,
  });

  // 2. to 4. The string to sign, the signing key, the signature.
  const toSign = stringToSign(at, scope, canonical.hash);
  const {key, steps} = signingKey(context.secretAccessKey, scope);
  const signed = signature(key, toSign.text);

  // 5. Add the signature to the request.
  const steady = {
    variant,
    request,
    accessKeyId: context.accessKeyId,
    at,
    scope,
    credentialScope,
    normalize: rules.normalize,
    doubleEncode: rules.doubleEncode,
    payloadHash: payload,
    canonicalRequest: canonical,
    stringToSign: toSign,
    signingKey: steps,
    signature: signed,
    signedHeaders,
    leftOut: prepared.leftOut,
  };
  if (variant === 'query') {
    const raw = [...query.sent.map((pair) => pair.raw), `X-Amz-Signature=${signed}`].join('&');
    const signedTarget = `${query.path || '/'}?${raw}`;
    const expiresInSeconds = context.expiresInSeconds ?? defaultExpiresSeconds;
    return {
      ...steady,
      headers: prepared.sent,
      signedTarget,
      signedUrl: `https://${host}${signedTarget}`,
      expiresInSeconds,
    };
  }
  const authorization = authorizationHeader(credential, signedHeaders, signed);
  const lateToken =
    context.sessionToken && context.omitSessionToken
      ? [{name: 'X-Amz-Security-Token', value: context.sessionToken}]
      : [];
  const sent = [...prepared.sent, ...lateToken, {name: 'Authorization', value: authorization}];
  const signedTarget = request.target || '/';
  return {...steady, authorization, headers: sent, signedTarget, signedUrl: `https://${host}${signedTarget}`};
}

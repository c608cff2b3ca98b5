// A request that somebody pasted, with the signature it carried taken apart and its secrets kept apart. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-authentication-methods.html
import {parseAuthorizationHeader} from './authorization-header';
import {queryPairs} from './canonical-query-string';
import {splitTarget} from './canonical-uri';
import {parseCredential} from './credential-scope';
import type {Issue} from './issue';
import {percentDecodeText} from './percent-encoding';
import {carriedParameter, headerValue, type PresignParameter, withoutHeaders} from './signature-carriers';
import {parseAmzDate} from './timestamp';
import type {HttpRequest, SigningContext, Variant} from './types';

/** What a carried signature says of the context it was made in. */
export type ImportedContext = Partial<
  Pick<
    SigningContext,
    'accessKeyId' | 'region' | 'service' | 'timestamp' | 'expiresInSeconds' | 'omitSessionToken' | 'unsignedPayload'
  >
>;

/** Secrets found in the paste. They occur nowhere else in the import: keep them out of links and storage. */
export interface ImportedSecrets {
  readonly secretAccessKey?: string;
  readonly sessionToken?: string;
}

/** The signature that was carried, as written. */
export interface CarriedSignature {
  readonly variant: Variant;
  readonly credentialScope: string;
  /** Lowercase names. */
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** A pasted request, ready to be signed anew. */
export interface ImportedRequest {
  /** Without Authorization, X-Amz-Date, X-Amz-Security-Token and the parameters of a pre-signed URL. */
  readonly request: HttpRequest;
  readonly context: ImportedContext;
  readonly carried?: CarriedSignature;
  readonly secrets: ImportedSecrets;
}

/** An import with its notes. */
export interface TakenApart {
  readonly value: ImportedRequest;
  readonly notes: readonly Issue[];
}

type Credential = NonNullable<ReturnType<typeof parseCredential>>;

function carriedContext(credential: Credential | undefined, date: string | undefined): ImportedContext {
  const at = date === undefined ? undefined : parseAmzDate(date);
  return {
    ...(credential && {
      accessKeyId: credential.accessKeyId,
      region: credential.scope.region,
      service: credential.scope.service,
    }),
    ...(at && {timestamp: at.iso}),
  };
}

function fromHeader(request: HttpRequest): TakenApart {
  const value = headerValue(request.headers, 'authorization');
  const parsed = value === undefined ? undefined : parseAuthorizationHeader(value);
  const authorization = parsed?.ok ? parsed.value : undefined;
  const sessionToken = headerValue(request.headers, 'x-amz-security-token');
  const {date, region, service, terminator} = authorization?.scope ?? {};
  const omitted = authorization && sessionToken && !authorization.signedHeaders.includes('x-amz-security-token');
  return {
    value: {
      request: {
        ...request,
        headers: withoutHeaders(request.headers, ['authorization', 'x-amz-date', 'x-amz-security-token']),
      },
      context: {
        ...carriedContext(authorization, headerValue(request.headers, 'x-amz-date')),
        ...(omitted && {omitSessionToken: true}),
      },
      ...(authorization && {
        carried: {
          variant: 'header' as const,
          credentialScope: [date, region, service, terminator].join('/'),
          signedHeaders: authorization.signedHeaders,
          signature: authorization.signature,
        },
      }),
      secrets: sessionToken ? {sessionToken} : {},
    },
    notes: parsed === undefined ? [] : parsed.ok ? parsed.notes : parsed.issues,
  };
}

/** The pre-signing parameters of a target, decoded. */
export function presignValues(target: string): ReadonlyMap<PresignParameter, string> {
  const values = new Map<PresignParameter, string>();
  for (const pair of queryPairs(splitTarget(target).query)) {
    const parameter = carriedParameter(pair);
    if (parameter && !values.has(parameter)) values.set(parameter, percentDecodeText(pair.value));
  }
  return values;
}

function fromQuery(request: HttpRequest): TakenApart {
  const values = presignValues(request.target);
  const {path, query} = splitTarget(request.target);
  const own = queryPairs(query).filter((pair) => carriedParameter(pair) === undefined);
  const credentialText = values.get('X-Amz-Credential') ?? '';
  const expires = values.get('X-Amz-Expires');
  const sessionToken = values.get('X-Amz-Security-Token');
  const target = own.length === 0 ? path : `${path}?${own.map(({raw}) => raw).join('&')}`;
  const header = fromHeader({...request, target});
  return {
    value: {
      ...header.value,
      context: {
        ...carriedContext(parseCredential(credentialText), values.get('X-Amz-Date')),
        ...(expires !== undefined && /^\d+$/.test(expires) && {expiresInSeconds: Number(expires)}),
      },
      carried: {
        variant: 'query',
        credentialScope: credentialText.split('/').slice(-4).join('/'),
        signedHeaders: (values.get('X-Amz-SignedHeaders') ?? '').split(';').filter((name) => name !== ''),
        signature: values.get('X-Amz-Signature') ?? '',
      },
      secrets: {...header.value.secrets, ...(sessionToken && {sessionToken})},
    },
    notes: header.notes,
  };
}

/** Takes the signature out of a request, be it in its header or its query, and puts its secrets apart. */
export function takeApart(request: HttpRequest): TakenApart {
  const values = presignValues(request.target);
  return values.has('X-Amz-Signature') || values.has('X-Amz-Credential') ? fromQuery(request) : fromHeader(request);
}

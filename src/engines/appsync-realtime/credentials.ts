// The JSON object that carries credentials, in the handshake and in each message. https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html
import type {Mode} from '../appsync-authorization';
import {signRequest} from '../sigv4';
import type {Protocol} from './frame';

/** Who connects. Only what the mode needs is read. */
export interface Credential {
  readonly mode: Mode;
  readonly apiKey: string;
  /** Token of a user pool, an OIDC provider or for a Lambda authorizer. */
  readonly token: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Empty without temporary credentials. */
  readonly sessionToken: string;
}

/** What is authorized. */
export interface Purpose {
  readonly protocol: Protocol;
  /** `https://…/graphql` or `https://…/event`. */
  readonly http: string;
  readonly region: string;
  /** ISO 8601; signatures carry it. */
  readonly at: string;
  /** Undefined for the handshake; else what is signed: the stringified `data`, or channel and events. */
  readonly body?: string;
}

/** The object, or why none can be made. */
export type CredentialHeaders =
  | {readonly ok: true; readonly headers: Readonly<Record<string, string>>}
  | {readonly ok: false; readonly message: string};

/** Headers that AWS’s clients sign besides host and date. */
const signedHeaders = {
  accept: 'application/json, text/javascript',
  'content-encoding': 'amz-1.0',
  'content-type': 'application/json; charset=UTF-8',
} as const;

/** The address that the signature of a handshake is for: `/connect` is added for GraphQL only. */
export const signedAddress = ({protocol, http, body}: Purpose): string =>
  protocol === 'graphql' && body === undefined ? `${http}/connect` : http;

function signed(credential: Credential, purpose: Purpose): CredentialHeaders {
  const {host, pathname} = new URL(signedAddress(purpose));
  const {accessKeyId, secretAccessKey, sessionToken} = credential;
  if (accessKeyId === '' || secretAccessKey === '') {
    return {ok: false, message: 'An access key and its secret are needed to sign.'};
  }
  const result = signRequest({
    request: {
      method: 'POST',
      target: pathname,
      headers: Object.entries({...signedHeaders, host}).map(([name, value]) => ({name, value})),
      body: purpose.body ?? '{}',
    },
    context: {
      ...{accessKeyId, secretAccessKey, region: purpose.region, service: 'appsync', timestamp: purpose.at},
      ...(sessionToken !== '' && {sessionToken}),
    },
    variant: 'header',
  });
  if (!result.ok)
    return {
      ok: false,
      message: result.issues.map(({where, expected, mend}) => `${where}: ${expected}. ${mend}`).join(' '),
    };
  const named = result.signing.headers.map(({name, value}) => [
    /^x-amz/i.test(name) ? name.toLowerCase() : name,
    value,
  ]);
  return {ok: true, headers: Object.fromEntries(named) as Record<string, string>};
}

/** Builds the object for a mode. */
export function credentialHeaders(credential: Credential, purpose: Purpose): CredentialHeaders {
  const {mode, apiKey, token} = credential;
  if (mode === 'AWS_IAM') return signed(credential, purpose);
  const {host} = new URL(purpose.http);
  return {ok: true, headers: mode === 'API_KEY' ? {host, 'x-api-key': apiKey} : {host, Authorization: token}};
}

/** The mode that an object of credentials speaks for, as far as it can be told; tokens look the same in three modes. */
export function kindOf(headers: Readonly<Record<string, unknown>>): 'key' | 'signature' | 'token' | undefined {
  const entries = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const authorization = entries.get('authorization');
  if (typeof authorization === 'string' && authorization.startsWith('AWS4-HMAC-SHA256')) return 'signature';
  if (typeof authorization === 'string' && authorization !== '') return 'token';
  return typeof entries.get('x-api-key') === 'string' ? 'key' : undefined;
}

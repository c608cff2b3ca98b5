// Opens the socket: address, subprotocols and headers in each of the three forms. https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html
import {eventsSubprotocol, subprotocol} from '@site/src/facts/appsync/real-time';
import {base64, base64url} from './base64';
import {type Credential, credentialHeaders, signedAddress} from './credentials';
import {type ApiPlace, endpointsOf} from './endpoints';
import type {Protocol} from './frame';

/** How the credentials travel. */
export type Form = 'query' | 'subprotocol' | 'headers';

/** The name of each protocol in `Sec-WebSocket-Protocol`. */
export const subprotocolOf: Readonly<Record<Protocol, string>> = {
  graphql: subprotocol.value,
  events: eventsSubprotocol.value,
};

/** A handshake to build. */
export interface HandshakeRequest {
  readonly api: ApiPlace;
  readonly credential: Credential;
  readonly form: Form;
  /** Whether the API can be reached from a VPC only. */
  readonly isPrivate: boolean;
  /** ISO 8601. */
  readonly at: string;
}

/** What the client sends to open the socket. */
export interface Handshake {
  readonly address: string;
  readonly subprotocols: readonly string[];
  /** Headers of the HTTP request that carry credentials. */
  readonly headers: Readonly<Record<string, string>>;
  /** The credentials before they are encoded. */
  readonly json: Readonly<Record<string, string>>;
  /** What the signature is for, with IAM. */
  readonly signedAddress?: string;
}

/** A handshake, or why there is none. */
export type BuiltHandshake =
  | {readonly ok: true; readonly handshake: Handshake; readonly notes: readonly string[]}
  | {readonly ok: false; readonly message: string};

const noteOf: Readonly<Record<Form, string>> = {
  query: 'The credentials stand in the address, and so in logs: AWS’s clients use the subprotocol instead.',
  subprotocol: 'This is how AWS’s clients connect.',
  headers: 'A browser cannot set headers on a WebSocket; other clients can.',
};

function refusal({api, form, isPrivate}: HandshakeRequest): string | undefined {
  if (form === 'headers' && isPrivate) return 'A private API does not take plain HTTP headers: use the subprotocol.';
  if (form !== 'subprotocol' && api.protocol === 'events')
    return 'AppSync Events is documented with the subprotocol only.';
  return undefined;
}

/** Builds a handshake. */
export function buildHandshake(request: HandshakeRequest): BuiltHandshake {
  const refused = refusal(request);
  if (refused) return {ok: false, message: refused};
  const {api, credential, form, at} = request;
  const {http, socket} = endpointsOf(api);
  const purpose = {protocol: api.protocol, http, region: api.region, at};
  const made = credentialHeaders(credential, purpose);
  if (!made.ok) return made;
  const text = JSON.stringify(made.headers);
  const name = subprotocolOf[api.protocol];
  return {
    ok: true,
    handshake: {
      address:
        form === 'query' ? `${socket}?header=${base64(text).replaceAll('+', '%2B')}&payload=${base64('{}')}` : socket,
      subprotocols: form === 'subprotocol' ? [name, `header-${base64url(text)}`] : [name],
      headers: form === 'headers' ? made.headers : {},
      json: made.headers,
      ...(credential.mode === 'AWS_IAM' && {signedAddress: signedAddress(purpose)}),
    },
    notes: [noteOf[form]],
  };
}

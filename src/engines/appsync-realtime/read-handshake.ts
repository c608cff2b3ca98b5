// Reads a handshake that a reader pasted: an address, a subprotocol, base64, or the JSON itself. https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html
import {isObject, type JsonRecord, readJson} from '../json-text';
import {checkCredentials, type HandshakeIssue} from './check-credentials';
import {textOfBase64} from './base64';
import type {Form} from './handshake';

/** What a pasted handshake says. */
export type ReadHandshake =
  | {
      readonly ok: true;
      /** How the credentials travel, if the text tells. */
      readonly form?: Form;
      readonly json: JsonRecord;
      readonly issues: readonly HandshakeIssue[];
    }
  | {readonly ok: false; readonly issues: readonly HandshakeIssue[]};

const fail = (message: string): ReadHandshake => ({ok: false, issues: [{severity: 'error', message}]});

const error = (message: string): HandshakeIssue => ({severity: 'error', message});

/** Longest text that is read, in characters. */
const mostCharacters = 40_000;

function addressIssues(url: URL): readonly HandshakeIssue[] {
  const issues: HandshakeIssue[] = [];
  if (url.protocol !== 'wss:') issues.push(error(`The socket opens with wss:, not with ${url.protocol}`));
  if (url.hostname.includes('.appsync-api.')) {
    issues.push(error('The address names the host for queries. The socket opens to appsync-realtime-api.'));
  }
  const payload = url.searchParams.get('payload');
  if (payload === null) issues.push(error('payload is missing; it is always e30=, the base64 of {}.'));
  else if (textOfBase64(payload)?.trim() !== '{}') issues.push(error('payload must be e30=, the base64 of {}.'));
  return issues;
}

/** In a query string a bare + arrives as a blank. */
const headerOf = (url: URL): string | null => url.searchParams.get('header')?.replaceAll(' ', '+') ?? null;

interface Taken {
  readonly form?: Form;
  readonly encoded: string;
  readonly issues: readonly HandshakeIssue[];
  readonly address?: URL;
}

function take(text: string): Taken | string {
  if (/^[a-z]+:\/\//i.test(text)) {
    if (!URL.canParse(text))
      return 'The address cannot be read. It looks like wss://<api>.appsync-realtime-api.<region>.amazonaws.com/graphql?header=…';
    const address = new URL(text);
    const header = headerOf(address);
    if (header === null)
      return 'The address has no header parameter. Paste the one with ?header=…&payload=e30=, or the subprotocol.';
    return {form: 'query', encoded: header, issues: addressIssues(address), address};
  }
  const inside = /header-([\w+/=-]+)/.exec(text)?.[1];
  if (inside === undefined) return {encoded: text, issues: []};
  const isUrlSafe = !/[+/=]/.test(inside);
  return {
    form: 'subprotocol',
    encoded: inside,
    issues: isUrlSafe ? [] : [error('A subprotocol takes base64url: - for +, _ for /, and no = at the end.')],
  };
}

/** Reads a handshake and checks its parts. */
export function readHandshake(pasted: string): ReadHandshake {
  const text = pasted.trim();
  if (text === '') return fail('Nothing here yet. Paste an address, a subprotocol header-…, or base64.');
  if (text.length > mostCharacters) return fail('This is too long for a handshake.');
  const taken: Taken | string = text.startsWith('{') ? {encoded: '', issues: []} : take(text);
  if (typeof taken === 'string') return fail(taken);
  const json = text.startsWith('{') ? text : textOfBase64(taken.encoded);
  if (json === undefined) return fail('This is neither base64 nor base64url of UTF-8 text.');
  const read = readJson(json);
  if (!read.ok)
    return fail(`Decoded, it is no JSON at line ${read.issue.line} column ${read.issue.column}. ${read.issue.reason}`);
  if (!isObject(read.value)) return fail('Decoded, it is JSON but no object. An object with host is expected.');
  const issues = [
    ...taken.issues,
    ...(Object.keys(read.value).length === 0 ? [] : checkCredentials(read.value, taken.address)),
  ];
  return {ok: true, ...(taken.form && {form: taken.form}), json: read.value, issues};
}

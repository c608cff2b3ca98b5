// Whether an object of credentials is whole. https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html
import type {JsonRecord} from '../json-text';
import {kindOf} from './credentials';

/** Something to mend, or to know. */
export interface HandshakeIssue {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

const error = (message: string): HandshakeIssue => ({severity: 'error', message});

const neededToSign = ['accept', 'content-encoding', 'content-type', 'x-amz-date'] as const;

function hostIssues(host: unknown, address: URL | undefined): readonly HandshakeIssue[] {
  if (typeof host !== 'string' || host === '') {
    return [
      error(
        'host is missing: it names the GraphQL host, <api>.appsync-api.<region>.amazonaws.com, or the custom domain.',
      ),
    ];
  }
  if (host.includes('appsync-realtime-api')) {
    return [
      error(
        `host names the real-time host. It must be ${host.replace('appsync-realtime-api', 'appsync-api')}, though the socket opens to the other.`,
      ),
    ];
  }
  const expected = address?.hostname.replace('appsync-realtime-api', 'appsync-api');
  return expected !== undefined && expected !== host
    ? [error(`host is ${host}, but the socket opens to ${address?.hostname ?? ''}: ${expected} is expected.`)]
    : [];
}

/** What is missing from credentials, or contradicts itself. `address` is where the socket opens, if it is known. */
export function checkCredentials(json: JsonRecord, address?: URL): readonly HandshakeIssue[] {
  const names = new Map(Object.entries(json).map(([name, value]) => [name.toLowerCase(), value]));
  const issues = [...hostIssues(names.get('host'), address)];
  const kind = kindOf(json);
  if (kind === undefined) issues.push(error('No credential: x-api-key or Authorization is expected beside host.'));
  if (kind !== 'key' && kind !== undefined && names.has('x-api-key')) {
    issues.push({
      severity: 'warning',
      message: 'Both Authorization and x-api-key stand here: send the one of your mode.',
    });
  }
  if (kind === 'signature') {
    const missing = neededToSign.filter((name) => !names.has(name));
    if (missing.length > 0)
      issues.push(error(`A signature goes with ${neededToSign.join(', ')}: ${missing.join(', ')} missing.`));
    const authorization = String(names.get('authorization'));
    if (!authorization.includes('/appsync/aws4_request'))
      issues.push(error('The signature is not for the service appsync.'));
  }
  return issues;
}

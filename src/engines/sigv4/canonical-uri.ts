// Canonical URI: the path of the request, normalised and encoded by the service's rules. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
import {uriEncode} from './percent-encoding';

/** The canonical URI and what was done to the path. */
export interface CanonicalUri {
  readonly text: string;
  readonly why: string;
}

/** Splits a request target at its first `?`; `query` is undefined if there is none. */
export function splitTarget(target: string): {path: string; query: string | undefined} {
  const at = target.indexOf('?');
  return at === -1 ? {path: target, query: undefined} : {path: target.slice(0, at), query: target.slice(at + 1)};
}

/** Drops empty and `.` segments, resolves `..`, keeps a final slash; always starts with one. */
export function normalizePath(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(segment);
  }
  return `/${kept.join('/')}${kept.length > 0 && path.endsWith('/') ? '/' : ''}`;
}

/** The canonical URI of a request target. An empty path is `/`. */
export function canonicalUri(target: string, rules: {normalize: boolean; doubleEncode: boolean}): CanonicalUri {
  const path = splitTarget(target).path || '/';
  const normalized = rules.normalize ? normalizePath(path) : path;
  const text = rules.doubleEncode ? uriEncode(normalized, '/') : normalized;
  const why = [
    normalized === path
      ? 'The path of the request'
      : 'The path of the request with its dot and empty segments resolved',
    rules.doubleEncode
      ? text === normalized
        ? '; encoding it once more changes nothing.'
        : ', percent-encoded once more (a % that was sent becomes %25).'
      : ', exactly as sent: this service encodes once.',
  ].join('');
  return {text, why};
}

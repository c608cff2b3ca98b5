// Canonical query string: names and values encoded, sorted, every pair with its `=`. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
import {percentDecode, uriEncode} from './percent-encoding';

/** One pair of a query string. */
export interface QueryPair {
  /** As it stands in the request, `name=value` or `name`. */
  readonly raw: string;
  /** Percent-encoded the AWS way. */
  readonly name: string;
  readonly value: string;
}

const recode = (text: string): string => uriEncode(percentDecode(text));

/** The pairs of a query string in their order; empty ones (`&&`) are dropped, a name without `=` has an empty value. */
export function queryPairs(query: string | undefined): readonly QueryPair[] {
  return (query ?? '')
    .split('&')
    .filter((raw) => raw !== '')
    .map((raw) => {
      const at = raw.indexOf('=');
      const [name, value] = at === -1 ? [raw, ''] : [raw.slice(0, at), raw.slice(at + 1)];
      return {raw, name: recode(name), value: recode(value)};
    });
}

/** A pair from plain, not yet encoded text. */
export function queryPair(plainName: string, plainValue: string): QueryPair {
  const [name, value] = [uriEncode(plainName), uriEncode(plainValue)];
  return {raw: `${name}=${value}`, name, value};
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Sorts by encoded name, then by encoded value, and joins with `&`. */
export function canonicalQueryString(pairs: readonly QueryPair[]): string {
  return pairs
    .toSorted((left, right) => compare(left.name, right.name) || compare(left.value, right.value))
    .map(({name, value}) => `${name}=${value}`)
    .join('&');
}

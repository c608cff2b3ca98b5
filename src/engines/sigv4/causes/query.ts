// The canonical query string differs: order, encoding of blanks, or other pairs. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
import {percentDecodeText} from '../percent-encoding';
import {type Cause, quoted} from './cause';

const pairs = (query: string): readonly string[] => query.split('&').filter((pair) => pair !== '');
const sorted = (query: string): string => pairs(query).toSorted().join('&');
/** One spelling for all encodings of the same pairs: `+`, `%20` and `%2B` alike, `=` always there. */
const loose = (query: string): string =>
  pairs(query)
    .map((pair) =>
      percentDecodeText(percentDecodeText(pair))
        .replaceAll('+', ' ')
        .replace(/^([^=]*)$/, '$1='),
    )
    .toSorted()
    .join('&');

/** Why the canonical query string of the service may differ from ours. */
export function queryCauses(ours: string, theirs: string): readonly Cause[] {
  if (ours === theirs) return [];
  const evidence = [`Ours is ${quoted(ours)}, the service’s ${quoted(theirs)}.`];
  if (sorted(ours) === sorted(theirs)) {
    return [
      {
        id: 'query-order',
        likelihood: 'certain',
        title: 'The query parameters are sorted differently',
        evidence,
        mend: 'Sort by encoded name in code-point order (capitals before small letters), then by encoded value.',
      },
    ];
  }
  if (loose(ours) === loose(theirs)) {
    const blanks = /\+|%20|%2B/.test(`${ours}${theirs}`)
      ? ' A space is %20 in a canonical query string, a plus is %2B.'
      : '';
    return [
      {
        id: 'query-encoding',
        likelihood: 'certain',
        title: 'The query parameters are encoded differently',
        evidence,
        mend: `Encode every byte but letters, digits and - . _ ~ as %XX with capital hex, once, and write name= for an empty value.${blanks}`,
      },
    ];
  }
  const [mine, yours] = [new Set(pairs(ours)), new Set(pairs(theirs))];
  const gone = [...mine].filter((pair) => !yours.has(pair));
  const added = [...yours].filter((pair) => !mine.has(pair));
  const lists = [
    gone.length > 0 ? `Only ours: ${quoted(gone.join('&'))}.` : '',
    added.length > 0 ? `Only the service’s: ${quoted(added.join('&'))}.` : '',
  ];
  return [
    {
      id: 'query-changed',
      likelihood: 'certain',
      title: 'Other query parameters reached the service',
      evidence: lists.filter((text) => text !== ''),
      mend: 'Sign the query string that is really sent; add no parameter after signing.',
    },
  ];
}

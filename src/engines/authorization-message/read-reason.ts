// Reads why a request was refused: the end of an access-denied text.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
import type {Cursor} from './cursor';
import type {Denial, DenialPlace} from './denial';
import {policyTypeOf, typePattern} from './wordings';

export type Reason = Pick<
  Denial,
  'decision' | 'policyType' | 'isKnownType' | 'through' | 'policyArn' | 'otherReason'
> & {readonly places: readonly DenialPlace[]};

/** Blanks and line breaks, also those that JSON escapes. */
export const gap = String.raw`(?:\s|\\[nrt])+`;

const explicit = new RegExp(`${gap}with\\s+an\\s+explicit\\s+deny\\b`, 'y');
const inType = new RegExp(`\\s+in\\s+(${typePattern})`, 'iy');
const throughType = new RegExp(`\\s+transitively\\s+through\\s+(${typePattern})`, 'iy');
const policyArn = /:\s*(arn:[^\s"'<>,;)\\]{1,2048})/y;
const implicit = new RegExp(`${gap}because\\s+no\\s+(${typePattern})\\s+allows\\s+the\\s+\\S{1,200}\\s+action`, 'iy');
const other = new RegExp(`${gap}because\\s+([^\\n"\\\\]{3,400})`, 'y');

const withoutArticle = (words: string): string => words.replace(/\s+/g, ' ').replace(/^(?:an?|the) /i, '');

/** The type in the words of the facts, or in those of the text. */
const typeFields = (words: string): Pick<Denial, 'policyType' | 'isKnownType'> => ({
  policyType: policyTypeOf(words) ?? withoutArticle(words),
  isKnownType: policyTypeOf(words) !== undefined,
});

function readExplicit(cursor: Cursor): Reason {
  const places: DenialPlace[] = [];
  const found = (part: DenialPlace['part'], value: string): void => {
    places.push({part, start: cursor.at - value.length, end: cursor.at});
  };
  const [, type] = cursor.take(inType) ?? [];
  if (type) found('policy type', type);
  const [, through] = cursor.take(throughType) ?? [];
  if (through) found('policy type', through);
  const [, written = ''] = cursor.take(policyArn) ?? [];
  const arn = written.replace(/[.:]+$/, '');
  if (arn) {
    cursor.at -= written.length - arn.length;
    found('policy ARN', arn);
  }
  // The policy that refused is the one behind the other: `in A transitively through B`.
  const refusing = through ?? type;
  return {
    decision: 'explicit',
    ...(refusing ? typeFields(refusing) : {}),
    ...(through && type ? {through: withoutArticle(type)} : {}),
    ...(arn ? {policyArn: arn} : {}),
    places,
  };
}

/** Where a sentence in an error text ends. */
const sentenceEnd = /\.(?=\s|$)|\s\((?:Service|SDK)\b|$/;

/** The reason that stands at the cursor, if one does. */
export function readReason(cursor: Cursor): Reason {
  if (cursor.take(explicit)) return readExplicit(cursor);
  const no = cursor.take(implicit);
  if (no) {
    const [whole, type = ''] = no;
    const start = cursor.at - whole.length + whole.indexOf(type);
    const place = {part: 'policy type', start, end: start + type.length} as const;
    return {decision: 'implicit', ...typeFields(type), places: [place]};
  }
  const because = cursor.take(other);
  if (!because) return {places: []};
  const [, rest = ''] = because;
  const otherReason = rest.slice(0, rest.search(sentenceEnd)).trim();
  const start = cursor.at - rest.length;
  cursor.at = start + otherReason.length;
  return {otherReason, places: [{part: 'reason', start, end: cursor.at}]};
}

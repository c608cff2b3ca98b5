// Reads `Principal` and `NotPrincipal`. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
import {inWords, isObject, type JsonPath} from '../json-text';
import {readArn} from './arn';
import {didYouMean} from './did-you-mean';
import type {Notes} from './issue';
import type {PrincipalEntry, PrincipalKind} from './policy';
import {readTexts} from './read-texts';

const kinds = ['AWS', 'Service', 'Federated', 'CanonicalUser'] as const;

const ways = 'an ARN, a 12-digit account ID or "*"';
const uniqueId = /^A[A-Z]{3}[A-Z0-9]{12,}$/;

function checkAws(value: string, path: JsonPath, notes: Notes): void {
  if (value === '*' || /^\d{12}$/.test(value) || uniqueId.test(value)) return;
  if (/[*?]/.test(value)) {
    notes.error(
      path,
      `A principal cannot be matched by a part of its name: ${inWords(value)}.`,
      'Name the whole ARN, or use "*" with a condition such as ArnLike on aws:PrincipalArn.',
    );
    return;
  }
  const arn = readArn(value);
  if (!arn) {
    notes.error(path, `${inWords(value)} is no principal.`, `Write ${ways}.`);
  } else if (arn.service === 'iam' && arn.resource.startsWith('group/')) {
    notes.error(path, 'A group cannot be a principal.', 'Name the users or a role, or attach the policy to the group.');
  } else if (!/^\d{12}$/.test(arn.account) && arn.service !== 'cloudfront') {
    notes.error(
      path,
      `The account of ${inWords(value)} is not 12 digits.`,
      'Write the account ID into the fifth part of the ARN.',
    );
  }
}

function checkEntry({kind, value}: {kind: PrincipalKind; value: string}, path: JsonPath, notes: Notes): void {
  if (kind === 'AWS') checkAws(value, path, notes);
  if (
    kind === 'Service' &&
    value !== '*' &&
    !/^[a-z0-9.-]+\.amazon(aws)?\.com(\.cn)?$|\.aws(\.internal)?$/.test(value)
  ) {
    notes.error(
      path,
      `${inWords(value)} is no service principal.`,
      'Write it as the service documents it, such as lambda.amazonaws.com.',
    );
  }
}

/** The principals of an element. */
export function readPrincipal(value: unknown, path: JsonPath, notes: Notes): readonly PrincipalEntry[] {
  if (value === '*') return [{kind: '*', value, span: notes.source.spanAt(path)}];
  if (!isObject(value)) {
    notes.error(
      path,
      `Expected "*" or an object such as {"AWS": "…"}, found ${inWords(value)}.`,
      `Write {"AWS": …} with ${ways}.`,
    );
    return [];
  }
  const names = Object.keys(value);
  if (names.length === 0) notes.error(path, 'No principal is named.', `Write {"AWS": …} with ${ways}.`);
  return names.flatMap((name) => {
    const kind = kinds.find((known) => known === name);
    const here = [...path, name];
    if (!kind) {
      const span = notes.source.nameSpanAt(here);
      notes.error(
        here,
        `Unknown type of principal ${inWords(name)}.`,
        `${didYouMean(name, kinds)}Types are ${kinds.join(', ')}.`,
        span,
      );
      return [];
    }
    return readTexts(value[name], here, notes).map(({at, ...entry}) => {
      checkEntry({kind, value: entry.value}, at, notes);
      return {...entry, kind};
    });
  });
}

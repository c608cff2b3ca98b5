// Reads `Principal` and `NotPrincipal`. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
import {inWords, isObject, type JsonPath} from '../json-text';
import {readArn} from './arn';
import {didYouMean} from '../nearest-name';
import {placed, type Notes} from './issue';
import type {PrincipalEntry} from './policy';
import {readTexts} from './read-texts';

const kinds = ['AWS', 'Service', 'Federated', 'CanonicalUser'] as const;

const ways = 'an ARN, a 12-digit account ID or "*"';
const isAccount = /^\d{12}$/;
const uniqueId = /^A[A-Z]{3}[A-Z0-9]{12,}$/;

function checkAws(value: string, path: JsonPath, {error}: Notes): void {
  if (value === '*' || isAccount.test(value) || uniqueId.test(value)) return;
  const arn = readArn(value);
  if (/[*?]/.test(value)) {
    error(
      'wildcard-in-principal',
      path,
      `A principal cannot be matched by a part of its name, as in ${inWords(value)}.`,
      'Name the whole ARN, or use "*" with a condition such as ArnLike on aws:PrincipalArn.',
    );
  } else if (!arn) {
    error('malformed-principal', path, `${inWords(value)} is no principal.`, `Write ${ways}.`);
  } else if (arn.service === 'iam' && arn.resource.startsWith('group/')) {
    const mend = 'Name the users or a role, or attach an identity-based policy to the group.';
    error('group-as-principal', path, 'A group of users cannot be a principal.', mend);
  } else if (!isAccount.test(arn.account) && arn.account !== 'cloudfront') {
    const mend = 'Write the account ID into the fifth part of the ARN.';
    error('malformed-principal', path, `The account of ${inWords(value)} is not 12 digits.`, mend);
  }
}

function checkService(value: string, path: JsonPath, {warning}: Notes): void {
  if (value === '*' || /^[\w.-]+\.(amazonaws\.com(\.cn)?|amazon\.com|aws\.internal)$/.test(value)) return;
  const mend = 'Write it as the service documents it, such as lambda.amazonaws.com.';
  warning('malformed-principal', path, `${inWords(value)} does not look like a service principal.`, mend);
}

/** The principals of an element. */
export function readPrincipal(value: unknown, path: JsonPath, notes: Notes): readonly PrincipalEntry[] {
  const {source, error} = notes;
  if (value === '*') return [placed({kind: '*', value} as const, source, path)];
  const mend = `Write "*", or {"AWS": …} with ${ways}.`;
  if (!isObject(value) || Object.keys(value).length === 0) {
    error('wrong-type', path, `Expected "*" or an object such as {"AWS": "…"}, found ${inWords(value)}.`, mend);
    return [];
  }
  return Object.entries(value).flatMap(([name, named]) => {
    const kind = kinds.find((known) => known === name);
    const here = [...path, name];
    if (!kind) {
      const list = `Types are ${kinds.join(', ')}.${didYouMean(name, kinds)}`;
      error(
        'unknown-principal-type',
        here,
        `Unknown type of principal ${inWords(name)}.`,
        list,
        source.nameSpanAt(here),
      );
      return [];
    }
    const entries = readTexts(named, here, notes, (text, at) => {
      if (kind === 'AWS') checkAws(text, at, notes);
      if (kind === 'Service') checkService(text, at, notes);
    });
    return entries.map((entry) => ({...entry, kind}));
  });
}

// Method, target and headers of the request to sign. https://www.rfc-editor.org/rfc/rfc9110#section-5
import {queryPairs} from '../canonical-query-string';
import {canonicalHeaderName} from '../canonical-headers';
import {splitTarget} from '../canonical-uri';
import type {ContextIssue} from '../check-context';
import {excerpt} from '../issue';
import {carriedParameter} from '../signature-carriers';
import type {Header, HttpRequest, SigningInput} from '../types';

const token = /^[\w!#$%&'*+.^`|~-]+$/;

function method({method: name}: HttpRequest): ContextIssue[] {
  if (token.test(name) && name === name.toUpperCase()) return [];
  const mend =
    name === ''
      ? 'Enter GET, POST or another method.'
      : `Methods are case-sensitive: write ${excerpt(name.toUpperCase(), 20)}.`;
  return [
    {
      field: 'method',
      where: 'method',
      severity: token.test(name) ? 'warning' : 'error',
      expected: 'a method in capitals, such as GET',
      found: excerpt(name) || 'nothing',
      mend,
    },
  ];
}

function target({target: text}: HttpRequest, variant: SigningInput['variant']): ContextIssue[] {
  const about = {field: 'target', where: 'target'} as const;
  const issues: ContextIssue[] = [];
  if (!text.startsWith('/')) {
    issues.push({
      ...about,
      severity: 'error',
      expected: 'a path that starts with /',
      found: excerpt(text) || 'nothing',
      mend: 'Put the host into the Host header and begin here with /.',
    });
  }
  if (text.includes('#')) {
    issues.push({
      ...about,
      severity: 'warning',
      expected: 'no fragment',
      found: '#',
      mend: 'Clients never send what follows #; write %23 if it belongs to the path.',
    });
  }
  if (/[^\u0021-\u007E]/.test(splitTarget(text).path)) {
    issues.push({
      ...about,
      severity: 'warning',
      expected: 'a path as it is sent, percent-encoded',
      found: 'a blank or a character beyond ASCII',
      mend: 'Clients encode it before sending, and then the signature no longer fits: enter the encoded path.',
    });
  }
  if (variant === 'header' && queryPairs(splitTarget(text).query).some((pair) => carriedParameter(pair))) {
    issues.push({
      ...about,
      severity: 'warning',
      expected: 'no X-Amz-… signing parameters beside an Authorization header',
      found: 'the query of a pre-signed URL',
      mend: 'Use one of the two forms: remove the parameters or choose the query variant.',
    });
  }
  return issues;
}

function headers({headers: list}: HttpRequest): ContextIssue[] {
  const about = {field: 'headers', where: 'headers'} as const;
  const hosts = list.filter(({name, value}) => canonicalHeaderName(name) === 'host' && value.trim() !== '').length;
  const issues = list.flatMap((header, index) => oneHeader(header, index));
  if (hosts === 0)
    issues.push({
      ...about,
      severity: 'error',
      expected: 'a Host header',
      found: 'none',
      mend: 'Add Host: with the name of the endpoint; it must be signed.',
    });
  if (hosts > 1)
    issues.push({
      ...about,
      severity: 'error',
      expected: 'one Host header',
      found: String(hosts),
      mend: 'Keep the one that is sent.',
    });
  return issues;
}

function oneHeader({name, value}: Header, index: number): ContextIssue[] {
  const about = {field: 'headers', index, where: `header ${excerpt(name, 30) || index + 1}`} as const;
  if (!token.test(name)) {
    return [
      {
        ...about,
        severity: 'error',
        expected: 'a name of letters, digits and hyphens',
        found: excerpt(name) || 'nothing',
        mend: 'Write the name without blanks or a colon.',
      },
    ];
  }
  if (/[\r\n]/.test(value)) {
    return [
      {
        ...about,
        severity: 'warning',
        expected: 'a value on one line',
        found: 'a line end in it',
        mend: 'It is sent with a space instead, as HTTP no longer allows folded headers.',
      },
    ];
  }
  return [];
}

/** Issues with the request itself. */
export function checkRequest({request, variant}: SigningInput): readonly ContextIssue[] {
  return [...method(request), ...target(request, variant), ...headers(request)];
}

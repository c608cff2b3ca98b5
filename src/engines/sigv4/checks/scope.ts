// Region, service, time and life of a signature. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-signing-elements.html
import type {ContextIssue} from '../check-context';
import {excerpt} from '../issue';
import {maxExpiresSeconds, minExpiresSeconds} from '../limits';
import {parseAmzDate} from '../timestamp';
import type {SigningInput} from '../types';

function scopePart(field: 'region' | 'service', value: string, example: string): ContextIssue[] {
  if (/^[a-z0-9][a-z0-9-]*$/.test(value)) return [];
  const empty = value.trim() === '';
  return [
    {
      field,
      where: field,
      // A Region or service the pattern does not know may still be right; a slash or nothing cannot be.
      severity: empty || /[\s/]/.test(value) ? 'error' : 'warning',
      expected: `lowercase letters, digits and hyphens, such as ${example}`,
      found: empty ? 'nothing' : excerpt(value),
      mend: value.includes('/')
        ? 'Enter this part of the credential scope alone, without slashes.'
        : `Enter the ${field} as it stands in the credential scope.`,
    },
  ];
}

function expiry({context, variant}: SigningInput): ContextIssue[] {
  const seconds = context.expiresInSeconds;
  if (variant !== 'query' || seconds === undefined) return [];
  if (Number.isInteger(seconds) && seconds >= minExpiresSeconds && seconds <= maxExpiresSeconds) return [];
  return [
    {
      field: 'expiresInSeconds',
      where: 'X-Amz-Expires',
      severity: 'error',
      expected: `a whole number of seconds from ${minExpiresSeconds} to ${maxExpiresSeconds}`,
      found: String(seconds),
      mend:
        seconds > maxExpiresSeconds
          ? `Sign for ${maxExpiresSeconds} seconds (7 days) or fewer.`
          : 'Enter how many seconds the URL shall live.',
    },
  ];
}

/** Issues with the credential scope, the timestamp and the expiry. */
export function checkScope(input: SigningInput): readonly ContextIssue[] {
  const {region, service, timestamp} = input.context;
  const time: ContextIssue[] = parseAmzDate(timestamp)
    ? []
    : [
        {
          field: 'timestamp',
          where: 'timestamp',
          severity: 'error',
          expected: 'a UTC time such as 2015-08-30T12:36:00Z or 20150830T123600Z',
          found: excerpt(timestamp) || 'nothing',
          mend: 'Write date, T, time and a final Z.',
        },
      ];
  return [
    ...scopePart('region', region, 'us-east-1'),
    ...scopePart('service', service, 'execute-api'),
    ...time,
    ...expiry(input),
  ];
}

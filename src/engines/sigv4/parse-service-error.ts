// Import of an error answer, whatever its form. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
import {excerpt, type Issue, type Parsed, refused} from './issue';
import {messageParts} from './message-parts';
import type {ServiceError} from './service-error';
import {readJsonError} from './service-error-json';
import {readXmlError} from './service-error-xml';

const where = 'error answer';

function notesOn(error: ServiceError): readonly Issue[] {
  const {canonicalRequest, stringToSign} = error;
  if (canonicalRequest !== undefined && !canonicalRequest.includes('\n')) {
    return [
      {
        severity: 'warning',
        where,
        expected: 'a canonical request on several lines',
        found: 'its line ends are lost',
        mend: 'Copy the answer as it was received; it cannot be compared line by line like this.',
      },
    ];
  }
  if (
    canonicalRequest === undefined &&
    stringToSign === undefined &&
    /does not match the signature/.test(error.message ?? '')
  ) {
    return [
      {
        severity: 'note',
        where,
        expected: 'the canonical request the service computed',
        found: 'the message only',
        mend: 'Look at the raw answer (curl without --fail, or the debug log of the SDK): the service often echoes what it computed.',
      },
    ];
  }
  return [];
}

/**
 * Reads an error answer: XML of Amazon S3 or the query protocol, JSON, or the text a CLI or SDK printed; surroundings are skipped.
 * Gives code, message and what the service echoes of its own computation. Text without any of them is refused.
 */
export function parseServiceError(text: string): Parsed<ServiceError> {
  const trimmed = text.trim();
  if (trimmed === '')
    return refused({
      severity: 'error',
      where,
      expected: 'XML, JSON or a message',
      found: 'nothing',
      mend: 'Paste what the service answered.',
    });
  const value: ServiceError = /<(Code|Message)[\s>]/.test(trimmed)
    ? readXmlError(trimmed)
    : (readJsonError(trimmed) ?? {format: 'text', ...messageParts(trimmed)});
  const isEmpty = value.code === undefined && !value.message;
  if (isEmpty)
    return refused({
      severity: 'error',
      where,
      expected: 'an error code or message',
      found: excerpt(trimmed),
      mend: 'Paste the body of the answer, or the line the CLI printed.',
    });
  return {ok: true, value, notes: notesOn(value)};
}

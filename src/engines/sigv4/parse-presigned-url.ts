// Import of a pre-signed URL: every X-Amz-… parameter, its scope and its life. https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
import {queryPairs} from './canonical-query-string';
import {splitTarget} from './canonical-uri';
import {type CredentialScope, parseCredential} from './credential-scope';
import {type ImportedRequest, presignValues, takeApart} from './imported-request';
import {excerpt, type Issue, type Parsed, refused} from './issue';
import {percentDecodeText} from './percent-encoding';
import {carriedParameter, type PresignParameter, presignParameters} from './signature-carriers';
import {algorithm} from './string-to-sign';
import {amzDateAt, parseAmzDate} from './timestamp';
import {splitUrl} from '../curl';

/** One signing parameter of the URL. */
export interface PresignedParameter {
  readonly name: PresignParameter;
  /** As spelled in the URL. */
  readonly written: string;
  /** Decoded; a session token is not repeated here but in `secrets`. */
  readonly value: string;
  /** Whether it is spelled exactly as services expect it. */
  readonly isExact: boolean;
}

/** A pre-signed URL taken apart. */
export interface PresignedUrl extends ImportedRequest {
  readonly parameters: readonly PresignedParameter[];
  readonly accessKeyId?: string;
  readonly scope?: CredentialScope;
  /** ISO 8601. */
  readonly signedAt?: string;
  readonly expiresAt?: string;
}

const where = 'pre-signed URL';
const note = (expected: string, found: string, mend: string, severity: Issue['severity'] = 'warning'): Issue => ({
  severity,
  where,
  expected,
  found,
  mend,
});

const required = presignParameters.filter((name) => name !== 'X-Amz-Security-Token');

function parametersOf(target: string): readonly PresignedParameter[] {
  return queryPairs(splitTarget(target).query).flatMap((pair) => {
    const name = carriedParameter(pair);
    const written = percentDecodeText(pair.name);
    const value = name === 'X-Amz-Security-Token' ? '' : percentDecodeText(pair.value);
    return name ? [{name, written, value, isExact: name === written}] : [];
  });
}

function notesOn(
  parameters: readonly PresignedParameter[],
  values: ReadonlyMap<PresignParameter, string>,
): readonly Issue[] {
  const missing = required.filter((name) => !values.get(name));
  const inexact = parameters.filter(({isExact}) => !isExact);
  const repeated = parameters.filter(({name}, index) => parameters.findIndex((other) => other.name === name) !== index);
  const date = values.get('X-Amz-Date');
  const expires = values.get('X-Amz-Expires');
  const credential = values.get('X-Amz-Credential');
  const named = values.get('X-Amz-Algorithm');
  return [
    ...missing.map((name) =>
      note(
        name,
        'no such parameter',
        'Copy the whole URL; in a shell, put it between single quotes so that & does not cut it.',
      ),
    ),
    ...inexact.map(({name, written}) =>
      note(name, excerpt(written), 'Parameter names are case-sensitive: write it exactly.'),
    ),
    ...repeated.map(({name}) => note(`${name} once`, 'more than once', 'Keep one of them; the first was read.')),
    ...(named && named !== algorithm
      ? [note(algorithm, excerpt(named), 'This engine recomputes AWS4-HMAC-SHA256 only.')]
      : []),
    ...(credential && !parseCredential(credential)
      ? [
          note(
            '<access key ID>/<date>/<region>/<service>/aws4_request',
            excerpt(credential),
            'The credential needs five parts between slashes.',
          ),
        ]
      : []),
    ...(date && !parseAmzDate(date)
      ? [note('X-Amz-Date as YYYYMMDDTHHMMSSZ', excerpt(date), 'Write the UTC time without hyphens and colons.')]
      : []),
    ...(expires && !/^\d+$/.test(expires)
      ? [note('X-Amz-Expires in whole seconds', excerpt(expires), 'Write digits only.')]
      : []),
  ];
}

function refusal(target: string): Issue {
  const names = queryPairs(splitTarget(target).query).map(({name}) => percentDecodeText(name));
  if (names.includes('AWSAccessKeyId') && names.includes('Signature')) {
    return note(
      'the X-Amz-… parameters of Signature Version 4',
      'AWSAccessKeyId, Signature and Expires: Signature Version 2',
      "Sign with Version 4; in boto3 pass Config(signature_version='s3v4').",
      'error',
    );
  }
  return note(
    'X-Amz-Signature and the other X-Amz-… parameters',
    names.length === 0 ? 'no query string' : excerpt(names.join(', ')),
    'Paste the URL as the SDK or the CLI printed it, with everything after the question mark.',
    'error',
  );
}

/** Reads a pre-signed URL; parameters that are missing or misspelled are noted, not fatal. A URL that is not pre-signed is refused. */
export function parsePresignedUrl(text: string): Parsed<PresignedUrl> {
  const bare = text.trim().replaceAll(/^["'<`]+|["'>`]+$/g, '');
  const isEscaped = /&amp;x-amz-/i.test(bare);
  const url = splitUrl(isEscaped ? bare.replaceAll('&amp;', '&') : bare);
  if (!url || /\s/.test(bare)) {
    return refused(
      note(
        'https://<host>/<path>?X-Amz-…',
        excerpt(bare) || 'nothing',
        /\s/.test(bare) ? 'Remove the blanks and line ends inside the URL.' : 'Paste the whole URL, host included.',
        'error',
      ),
    );
  }
  const values = presignValues(url.target);
  if (!values.has('X-Amz-Signature') && !values.has('X-Amz-Credential')) return refused(refusal(url.target));
  const parameters = parametersOf(url.target);
  const apart = takeApart({method: 'GET', target: url.target, headers: [{name: 'Host', value: url.host}], body: ''});
  const credential = parseCredential(values.get('X-Amz-Credential') ?? '');
  const at = parseAmzDate(values.get('X-Amz-Date') ?? '');
  const seconds = apart.value.context.expiresInSeconds;
  const expiresAt = at && seconds !== undefined ? amzDateAt(at.ms + seconds * 1000) : undefined;
  const escaped = isEscaped
    ? [note('& between parameters', '&amp;', 'It was read as &: the URL came out of HTML or XML.', 'note')]
    : [];
  return {
    ok: true,
    value: {
      ...apart.value,
      parameters,
      ...credential,
      ...(at && {signedAt: at.iso}),
      ...(expiresAt && {expiresAt: expiresAt.iso}),
    },
    notes: [...escaped, ...notesOn(parameters, values), ...apart.notes],
  };
}

// Which headers are signed, which are sent, and what happens to the rest. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
import {canonicalHeaderName} from './canonical-headers';
import type {LeftOutHeader} from './signing';
import {headerValue, withoutHeaders} from './signature-carriers';
import type {Header, SigningInput} from './types';
import {whyUnsigned} from './unsigned-headers';
import {payloadHashHeader} from './payload-hash';

interface PreparedHeaders {
  /** In the order they are sent; the Authorization header and an unsigned token come after these. */
  readonly sent: readonly Header[];
  readonly signed: readonly Header[];
  readonly leftOut: readonly LeftOutHeader[];
}

const unfold = ({name, value}: Header): Header => ({
  name: name.trim(),
  value: value.replaceAll(/[\r\n]+[ \t]*/g, ' ').trim(),
});

function replacements({context}: SigningInput): ReadonlyMap<string, string> {
  const token = 'The session token of this signature takes its place.';
  return new Map([
    ['authorization', 'It held an earlier signature; this one takes its place.'],
    ['x-amz-date', 'The time of this signature takes its place.'],
    ...(context.sessionToken ? [['x-amz-security-token', token] as const] : []),
  ]);
}

/** Sorts the headers of a request, adding those the header variant needs. `bodyHash` is added if given. */
export function prepareHeaders(input: SigningInput, amzDate: string, bodyHash: string | undefined): PreparedHeaders {
  const {request, context, variant} = input;
  const replacedBy = replacements(input);
  const own = withoutHeaders(request.headers, [...replacedBy.keys()]).map(unfold);
  const added: Header[] = [];
  if (variant === 'header') {
    added.push({name: 'X-Amz-Date', value: amzDate});
    if (context.sessionToken && !context.omitSessionToken)
      added.push({name: 'X-Amz-Security-Token', value: context.sessionToken});
    if (bodyHash && !headerValue(own, payloadHashHeader)) added.push({name: payloadHashHeader, value: bodyHash});
  }
  const leftOut = request.headers.flatMap(({name}): LeftOutHeader[] => {
    const replacement = replacedBy.get(canonicalHeaderName(name));
    const reason = replacement ?? whyUnsigned(name.trim());
    return reason ? [{name: name.trim(), why: reason, sent: replacement === undefined}] : [];
  });
  const sent = [...own.filter(({name}) => !(bodyHash && isEmptyHash(name, own))), ...added];
  return {sent, signed: sent.filter(({name}) => whyUnsigned(name) === undefined), leftOut};
}

/** An empty x-amz-content-sha256 says nothing and gives way to the real one. */
const isEmptyHash = (name: string, headers: readonly Header[]): boolean =>
  canonicalHeaderName(name) === payloadHashHeader && !headerValue(headers, payloadHashHeader);

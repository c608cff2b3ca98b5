// The signed request as a curl command for a POSIX shell. https://curl.se/docs/manpage.html
import {shellQuote} from '../shell-quote';
import {canonicalHeaderName} from './canonical-headers';
import {splitTarget} from './canonical-uri';
import {utf8} from './hashing';
import {headerValue} from './signature-carriers';
import type {Signing} from './signing';
import {printfBytes} from './shell-quote';
import type {Header} from './types';

/** Segments that curl resolves before sending: `.`, `..` and their encoded spellings. */
const hasDotSegment = (target: string): boolean =>
  splitTarget(target)
    .path.split('/')
    .some((segment) => /^(\.|%2e){1,2}$/i.test(segment));

/** An empty value needs a semicolon; with a colon curl would remove the header. */
const headerArgument = ({name, value}: Header): string => shellQuote(value === '' ? `${name};` : `${name}: ${value}`);

/** The body as text if a shell word can carry it: no NUL, valid UTF-8. */
function bodyText(body: string | Uint8Array): string | undefined {
  try {
    const text =
      typeof body === 'string' ? body : new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(body);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/**
 * A multi-line curl command that sends exactly the signed bytes. Made from a `Signing`, which holds no secret access key;
 * a session token and the signature are in it, as they have to be sent.
 */
export function curlCommand(signing: Signing): string {
  const {request, headers, signedTarget, signedUrl} = signing;
  const hasBody = request.body.length > 0;
  const text = hasBody ? bodyText(request.body) : undefined;
  const host = headerValue(headers, 'host');
  const sentHeaders = headers.filter(({name, value}) => canonicalHeaderName(name) !== 'host' || value !== host);
  const lines = [
    ...(request.method === 'HEAD' && !hasBody
      ? ['--head']
      : request.method === 'GET' && !hasBody
        ? []
        : [`--request ${shellQuote(request.method)}`]),
    ...(hasDotSegment(signedTarget) ? ['--path-as-is'] : []),
    ...(/[[\]{}]/.test(signedUrl) ? ['--globoff'] : []),
    ...sentHeaders.map((header) => `--header ${headerArgument(header)}`),
    // curl would add a form content type to a body that has none.
    ...(hasBody && headerValue(headers, 'content-type') === undefined ? [`--header 'Content-Type:'`] : []),
    ...(hasBody ? [text === undefined ? '--data-binary @-' : `--data-raw ${shellQuote(text)}`] : []),
    shellQuote(signedUrl),
  ];
  const pipe = hasBody && text === undefined ? `${printfBytes(utf8(request.body))} | ` : '';
  return `${pipe}curl ${lines.join(' \\\n  ')}`;
}

// What -w prints after a transfer. https://curl.se/docs/manpage.html#-w
import type {Answer, MetadataRequest} from '../../service/exchange';

const escapes: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t'};

interface Transfer {
  readonly request: MetadataRequest;
  readonly answer: Answer | undefined;
  readonly url: string;
  readonly status: number;
  readonly message: string;
  readonly downloaded: number;
}

/** The text of a format, and the variables in it that are not known here. */
export function writeOut(format: string, transfer: Transfer): {text: string; unknown: readonly string[]} {
  const {request, answer, url, status, message, downloaded} = transfer;
  const code = answer ? String(answer.status) : '000';
  const field = (name: string): string => answer?.headers.find((header) => header.name === name)?.value ?? '';
  const known: Readonly<Record<string, string>> = {
    http_code: code,
    response_code: code,
    content_type: field('Content-Type'),
    size_download: String(downloaded),
    url_effective: url,
    url,
    method: request.method,
    exitcode: String(status),
    errormsg: message,
    scheme: 'HTTP',
    http_version: answer ? '1.1' : '0',
    num_redirects: '0',
  };
  const unknown: string[] = [];
  const text = format
    .replaceAll(/\\([nrt])/g, (_, letter: string) => escapes[letter] ?? '')
    .replaceAll(/%\{(\w+)\}/g, (_, name: string) => {
      if (Object.hasOwn(known, name)) return known[name] ?? '';
      unknown.push(name);
      return '';
    })
    .replaceAll('%%', '%');
  return {text, unknown};
}

// Requests and answers as the bytes of HTTP/1.1, for a server around this engine and for what curl shows. https://www.rfc-editor.org/rfc/rfc9112
import type {Answer, Header, MetadataRequest} from './exchange';

/** Status line and header fields, each line with CRLF, and the empty line after them. */
export const answerHead = ({status, reason, headers}: Answer): string =>
  [`HTTP/1.1 ${status} ${reason}`, ...headers.map(({name, value}) => `${name}: ${value}`), '', ''].join('\r\n');

/** The request of a head (request line and header fields); undefined if it is not HTTP. */
export function readRequest(head: string, endpoint: MetadataRequest['endpoint']): MetadataRequest | undefined {
  const [first = '', ...lines] = head.split('\r\n').filter((line) => line !== '');
  const [, method, target] = /^(\S+) (\S+) HTTP\/1\.[01]$/.exec(first) ?? [];
  if (method === undefined || target === undefined) return undefined;
  const headers = lines.flatMap((line): readonly Header[] => {
    const at = line.indexOf(':');
    return at > 0 ? [{name: line.slice(0, at), value: line.slice(at + 1).trim()}] : [];
  });
  return {method, target, headers, endpoint};
}

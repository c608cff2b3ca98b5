// An HTTP request as text: request line, header fields, empty line, body. https://www.rfc-editor.org/rfc/rfc9112#section-2
import {excerpt, type Issue, type Parsed, refused} from './issue';
import {splitUrl} from '../curl';
import type {Header, HttpRequest} from './types';

const requestLine = /^(\S+)[ \t]+(.*?)(?:[ \t]+HTTP\/[\d.]+)?[ \t]*$/;
const notARequest: readonly (readonly [RegExp, string, string])[] = [
  [/^HTTP\/[\d.]+ /, 'the status line of a response', 'Paste the request, not the answer.'],
  [/^(\$ ?)?curl(\.exe)?\s/, 'a curl command', 'Paste it as a curl command instead.'],
  [/^https?:\/\/\S+$/, 'a URL', 'Paste it as a pre-signed URL, or write GET before it.'],
  [/^[<{[]/, 'XML or JSON', 'Paste the request; an error answer has its own field.'],
];

interface Sections {
  readonly lines: readonly {readonly text: string; readonly line: number}[];
  readonly body: string;
}

/** Header lines with their numbers, and the body after the first empty line. Line ends may be CRLF or LF; the body keeps its own. */
function sections(text: string): Sections {
  const lines: {text: string; line: number}[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (let line = 1; at < text.length; line += 1) {
    const end = text.indexOf('\n', at);
    const next = end === -1 ? text.length : end + 1;
    const content = text.slice(at, end === -1 ? text.length : end).replace(/\r$/, '');
    at = next;
    if (content === '' && lines.length > 0) return {lines, body: text.slice(at)};
    if (content.trim() !== '' || lines.length > 0) lines.push({text: content, line});
  }
  return {lines, body: ''};
}

function headerFields(lines: Sections['lines']): {headers: readonly Header[]; notes: readonly Issue[]} {
  const headers: Header[] = [];
  const notes: Issue[] = [];
  for (const {text, line} of lines) {
    const last = headers.at(-1);
    const at = text.indexOf(':', 1);
    if (/^[ \t]/.test(text) && last) {
      headers[headers.length - 1] = {name: last.name, value: `${last.value} ${text.trim()}`};
    } else if (at > 0) {
      headers.push({name: text.slice(0, at).trim(), value: text.slice(at + 1).trim()});
    } else {
      notes.push({
        severity: 'warning',
        where: 'header line',
        expected: 'Name: value',
        found: excerpt(text),
        mend: 'Add a colon after the name; this line was left out.',
        line,
        column: 1,
      });
    }
  }
  return {headers, notes};
}

/** The request line and Host that HTTP/2 writes as `:method`, `:path` and `:authority`. */
function fromPseudoHeaders(headers: readonly Header[]): {method: string; target: string; headers: readonly Header[]} {
  const pseudo = (name: string) => headers.find((header) => header.name.toLowerCase() === name)?.value;
  const authority = pseudo(':authority');
  const plain = headers.filter(({name}) => !name.startsWith(':'));
  const host =
    authority && !plain.some(({name}) => name.toLowerCase() === 'host') ? [{name: 'Host', value: authority}] : [];
  return {method: pseudo(':method') ?? 'GET', target: pseudo(':path') ?? '/', headers: [...host, ...plain]};
}

/** Reads the text of a request, keeping target and header values as written. The HTTP version may be missing. */
export function readHttpMessage(text: string): Parsed<HttpRequest> {
  const {lines, body} = sections(text);
  const [first, ...rest] = lines;
  const where = 'request line';
  const expected = 'METHOD /path HTTP/1.1';
  if (!first)
    return refused({
      severity: 'error',
      where,
      expected,
      found: 'nothing',
      mend: 'Paste the request from its first line on.',
      line: 1,
      column: 1,
    });
  const refuse = (found: string, mend: string) =>
    refused<HttpRequest>({severity: 'error', where, expected, found, mend, line: first.line, column: 1});
  const foreign = notARequest.find(([pattern]) => pattern.test(first.text.trim()));
  if (foreign) return refuse(foreign[1], foreign[2]);
  if (first.text.startsWith(':')) {
    const {headers, notes} = headerFields(lines);
    return {ok: true, value: {...fromPseudoHeaders(headers), body}, notes};
  }
  const [, method = '', target = ''] = requestLine.exec(first.text.trimStart()) ?? [];
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(method))
    return refuse(excerpt(first.text), 'Begin with the method, then a space and the path.');
  const {headers, notes} = headerFields(rest);
  const absolute = /^[a-z][a-z\d+.-]*:\/\//i.test(target) ? splitUrl(target) : undefined;
  if (!absolute)
    return target.startsWith('/') || target === '*'
      ? {ok: true, value: {method, target, headers, body}, notes}
      : refuse(excerpt(first.text), 'The path after the method must start with /.');
  const host = headers.some(({name}) => name.toLowerCase() === 'host') ? [] : [{name: 'Host', value: absolute.host}];
  return {ok: true, value: {method, target: absolute.target, headers: [...host, ...headers], body}, notes};
}

// The request that a curl command sends. https://curl.se/docs/manpage.html
import {type CurlArgument, curlArguments} from './arguments';
import {curlData} from './body';
import {curlHeaders} from './headers';
import {excerpt, type Issue, type Parsed, refused} from './issue';
import type {ShellWord} from './shell-words';
import type {Header} from './header';
import {splitUrl, type UrlParts} from './url';

/** A request as curl sends it, and every option it was given. */
export interface CurlRequest {
  readonly method: string;
  readonly url: UrlParts;
  /** Path and query, dot segments resolved unless --path-as-is. */
  readonly target: string;
  /** Host first unless given; without User-Agent and Accept of curl's own. */
  readonly headers: readonly Header[];
  readonly body: string;
  readonly args: readonly CurlArgument[];
}

function urlOf(args: readonly CurlArgument[]): {url?: UrlParts; notes: readonly Issue[]} {
  const [first, ...others] = args.filter(({action}) => action === 'url');
  const url = first && splitUrl(first.value.trim());
  const at = ({word}: CurlArgument) => ({line: word.line, column: word.column});
  const notes: Issue[] = others.map((other) => ({
    severity: 'note',
    where: 'URL',
    expected: 'one URL',
    found: excerpt(other.value),
    mend: 'Only the first URL was read; quote it if a blank cut it in two.',
    ...at(other),
  }));
  if (first && url?.scheme === undefined)
    notes.push({
      severity: 'note',
      where: 'URL',
      expected: 'https://',
      found: excerpt(first.value),
      mend: 'It was read as https; curl itself would use http.',
      ...at(first),
    });
  if (first && url?.fragment !== undefined)
    notes.push({
      severity: 'note',
      where: 'URL',
      expected: 'no fragment',
      found: '#',
      mend: 'Clients do not send what follows #; it was left out.',
      ...at(first),
    });
  return {url, notes};
}

/** Without --path-as-is curl resolves `.` and `..` before it sends. */
function sentTarget(target: string, pathAsIs: boolean): string {
  if (pathAsIs) return target;
  const [, path = '', query = ''] = /^([^?]*)(\?[\s\S]*)?$/.exec(target) ?? [];
  const kept: string[] = [];
  const segments = path.split('/').slice(1);
  for (const [index, segment] of segments.entries()) {
    const plain = segment.replaceAll(/%2e/gi, '.');
    if (plain === '..') kept.pop();
    if (plain !== '..' && plain !== '.') kept.push(segment);
    else if (index === segments.length - 1) kept.push('');
  }
  return `/${kept.join('/')}${query}`;
}

/**
 * Reads the words after `curl`. Options that do not shape the request are only listed in `args`, unknown ones noted.
 * `command` is the word `curl` itself, where a missing URL is reported.
 */
export function curlRequest(words: readonly ShellWord[], command?: ShellWord): Parsed<CurlRequest> {
  const {args, notes} = curlArguments(words);
  const {url, notes: urlNotes} = urlOf(args);
  if (!url) {
    const found = args.find(({action}) => action === 'url')?.value;
    const issue: Issue = {
      severity: 'error',
      where: 'URL',
      expected: 'https://<host>/<path>',
      found: excerpt(found ?? '') || 'no URL',
      mend: 'Add the URL; put it between single quotes.',
      ...(command && {line: command.line, column: command.column}),
    };
    return refused(issue, ...notes);
  }
  const data = curlData(args);
  const has = (action: CurlArgument['action']) => args.some((argument) => argument.action === action);
  const isGet = has('get');
  const {headers, notes: headerNotes} = curlHeaders(args, data, isGet);
  const pathAsIs = sentTarget(url.target, has('path-as-is'));
  const target = isGet && data.text ? `${pathAsIs}${pathAsIs.includes('?') ? '&' : '?'}${data.text}` : pathAsIs;
  const implied = has('head') ? 'HEAD' : data.text !== undefined && !isGet ? 'POST' : 'GET';
  const host = headers.some(({name}) => name.toLowerCase() === 'host') ? [] : [{name: 'Host', value: url.host}];
  return {
    ok: true,
    value: {
      method: args.findLast(({action}) => action === 'request')?.value ?? implied,
      url,
      target,
      headers: [...host, ...headers],
      body: isGet ? '' : (data.text ?? ''),
      args,
    },
    notes: [...notes, ...urlNotes, ...data.notes, ...headerNotes],
  };
}

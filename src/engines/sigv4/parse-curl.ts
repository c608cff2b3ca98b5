// Import of a curl command. https://curl.se/docs/manpage.html
import {splitTarget} from './canonical-uri';
import {type CurlArgument, curlArguments} from './curl-arguments';
import {curlData} from './curl-body';
import {curlCredentials} from './curl-credentials';
import {curlHeaders} from './curl-headers';
import {type ImportedRequest, takeApart} from './imported-request';
import {excerpt, type Issue, type Parsed, refused} from './issue';
import {type ShellWord, shellWords} from './shell-words';
import {splitUrl, type UrlParts} from './url';
import type {HttpRequest} from './types';

const isCurl = (word: ShellWord): boolean => /^(.*[/\\])?curl(\.exe)?$/i.test(word.text);

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
  const {path, query} = splitTarget(target);
  if (pathAsIs) return target;
  const kept: string[] = [];
  const segments = path.split('/').slice(1);
  for (const [index, segment] of segments.entries()) {
    const plain = segment.replaceAll(/%2e/gi, '.');
    if (plain === '..') kept.pop();
    if (plain !== '..' && plain !== '.') kept.push(segment);
    else if (index === segments.length - 1) kept.push('');
  }
  return `/${kept.join('/')}${query === undefined ? '' : `?${query}`}`;
}

/**
 * Reads a curl command as a POSIX shell and curl would, and takes apart the signature it carries.
 * Options that do not shape the request are ignored, unknown ones noted; a secret given with `--user` stands in `secrets` only.
 */
export function parseCurl(text: string): Parsed<ImportedRequest> {
  const {words, notes: shellNotes, unclosed} = shellWords(text.trim().replace(/^[$#>%]\s+/, ''));
  const begin = words.findIndex(isCurl);
  if (unclosed) return refused(unclosed);
  if (begin === -1) {
    return refused({
      severity: 'error',
      where: 'command line',
      expected: 'a command that starts with curl',
      found: excerpt(words[0]?.text ?? '') || 'nothing',
      mend: 'Paste the whole command, beginning with the word curl.',
      line: 1,
      column: 1,
    });
  }
  const {args, notes} = curlArguments(words.slice(begin + 1));
  const {url, notes: urlNotes} = urlOf(args);
  if (!url) {
    const found = args.find(({action}) => action === 'url')?.value;
    return refused({
      severity: 'error',
      where: 'URL',
      expected: 'https://<host>/<path>',
      found: excerpt(found ?? '') || 'no URL',
      mend: 'Add the URL; put it between single quotes.',
      ...(words[begin] && {line: words[begin].line, column: words[begin].column}),
    });
  }
  const data = curlData(args);
  const has = (action: CurlArgument['action']) => args.some((argument) => argument.action === action);
  const isGet = has('get');
  const {headers, notes: headerNotes} = curlHeaders(args, data, isGet);
  const pathAsIs = sentTarget(url.target, has('path-as-is'));
  const target = isGet && data.text ? `${pathAsIs}${pathAsIs.includes('?') ? '&' : '?'}${data.text}` : pathAsIs;
  const implied = has('head') ? 'HEAD' : data.text !== undefined && !isGet ? 'POST' : 'GET';
  const host = headers.some(({name}) => name.toLowerCase() === 'host') ? [] : [{name: 'Host', value: url.host}];
  const request: HttpRequest = {
    method: args.findLast(({action}) => action === 'request')?.value ?? implied,
    target,
    headers: [...host, ...headers],
    body: isGet ? '' : (data.text ?? ''),
  };
  const apart = takeApart(request);
  const credentials = curlCredentials(args, url.userInfo, url.host);
  return {
    ok: true,
    value: {
      ...apart.value,
      context: {...apart.value.context, ...credentials.context},
      secrets: {...apart.value.secrets, ...credentials.secrets},
    },
    notes: [...shellNotes, ...notes, ...urlNotes, ...data.notes, ...headerNotes, ...apart.notes],
  };
}

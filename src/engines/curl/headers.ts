// The header fields a curl command sends, those curl adds itself included. https://curl.se/docs/manpage.html#-H
import type {CurlArgument} from './arguments';
import type {CurlData} from './body';
import {excerpt, type Issue} from './issue';
import type {Header} from './header';

const named = (headers: readonly Header[], name: string): boolean =>
  headers.some((header) => header.name.toLowerCase() === name);

/** Headers from the options. `Name:` removes one that curl would add, `Name;` sends it empty. */
export function curlHeaders(
  args: readonly CurlArgument[],
  data: CurlData,
  isGet: boolean,
): {headers: readonly Header[]; notes: readonly Issue[]} {
  const headers: Header[] = [];
  const removed = new Set<string>();
  const notes: Issue[] = [];
  const note = ({option, word}: CurlArgument, expected: string, found: string, mend: string) =>
    notes.push({
      severity: 'warning',
      where: `option ${option}`,
      expected,
      found,
      mend,
      line: word.line,
      column: word.column,
    });
  for (const argument of args) {
    const {action, value} = argument;
    if (action === 'user-agent' && value) headers.push({name: 'User-Agent', value});
    if (action === 'referer' && value) headers.push({name: 'Referer', value});
    if (action === 'cookie' && value.includes('=')) headers.push({name: 'Cookie', value});
    else if (action === 'cookie')
      note(
        argument,
        'name=value',
        `the file ${excerpt(value)}`,
        'A page cannot read it: write the cookies themselves.',
      );
    if (action !== 'header') continue;
    const [, name = '', separator, rest = ''] = /^([^:;]+)([:;])([\s\S]*)$/.exec(value) ?? [];
    if (value.startsWith('@'))
      note(
        argument,
        'Name: value',
        `the file ${excerpt(value.slice(1))}`,
        'A page cannot read it: write the headers themselves.',
      );
    else if (separator === ':' && rest.trim() !== '') headers.push({name: name.trim(), value: rest.trim()});
    else if (separator === ':') removed.add(name.trim().toLowerCase());
    else if (separator === ';' && rest.trim() === '') headers.push({name: name.trim(), value: ''});
    else note(argument, 'Name: value', excerpt(value), 'Add a colon after the name; this header was left out.');
  }
  const addUnlessThere = (name: string, value: string) => {
    if (!named(headers, name.toLowerCase()) && !removed.has(name.toLowerCase())) headers.push({name, value});
  };
  if (data.text !== undefined && !isGet)
    addUnlessThere('Content-Type', data.isJson ? 'application/json' : 'application/x-www-form-urlencoded');
  if (data.isJson) addUnlessThere('Accept', 'application/json');
  return {headers, notes};
}

// Reads access-denied errors in clear text: who was refused what on which resource, and why.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
import {Cursor} from './cursor';
import type {Denial, DenialPlace} from './denial';
import {gap, readReason} from './read-reason';
import {readPrincipal} from './principal';

const phrase = new RegExp(`is\\s+not\\s+authorized\\s+to\\s+perform:?${gap}`, 'g');
/** The word before the phrase. */
const wordBefore = new RegExp(`([^\\s"'<>(){}[\\]\\\\]{1,2048})${gap}$`);
const longestWord = 2100;
/** Markup that pages and chats put around an action. */
const action =
  /(?:[`*]|<b>\s*)*([A-Za-z0-9-]{1,64}:[`*]?[A-Za-z0-9*]{1,128}|[A-Z][A-Za-z0-9]{2,128})(?:[`*]|\s*<\/b>)*/y;
const unnamed = new RegExp(`${gap}on\\s+this\\s+resource`, 'y');
const onResource = new RegExp(`${gap}on\\s+resource:?${gap}`, 'y');
const quoted = /\\*(["'`])([^\n"'`]{1,2048}?)\\*\1/y;
const word = /[^\s"'<>\\]{1,2048}/y;
/** More words of a resource that is no ARN, where a reason follows: `on resource: role voclabs with an explicit deny`. */
const moreWords = /(?:\s+[\w./-]+){1,3}?(?=\s+(?:because|with\s+an\s+explicit\s+deny)\b)/y;

const withoutMarkup = (text: string): string => text.replaceAll('`', '');

function readResource(cursor: Cursor): {readonly resource?: string; readonly place?: DenialPlace} {
  if (cursor.take(unnamed) || !cursor.take(onResource)) return {};
  const before = cursor.at;
  const inQuotes = cursor.take(quoted);
  if (inQuotes) {
    const [whole, , resource = ''] = inQuotes;
    const start = before + whole.indexOf(resource);
    return {resource, place: {part: 'resource', start, end: start + resource.length}};
  }
  const [written = ''] = cursor.take(word) ?? [];
  const first = written.replace(/[.,;:)\]}]+$/, '');
  cursor.at -= written.length - first.length;
  if (first === written) cursor.take(moreWords);
  const resource = withoutMarkup(cursor.text.slice(before, cursor.at));
  return resource === '' ? {} : {resource, place: {part: 'resource', start: before, end: cursor.at}};
}

/** The principal before the phrase, and where it starts. */
function principalBefore(text: string, at: number): {readonly name: string; readonly place: DenialPlace} | undefined {
  const [whole = '', before = ''] = wordBefore.exec(text.slice(Math.max(0, at - longestWord), at)) ?? [];
  const name = before.replace(/^[*`]+|[*,]+$/g, '');
  if (name === '' || /^User:?$/i.test(name)) return undefined;
  const start = at - whole.length + before.indexOf(name);
  return {name: withoutMarkup(name), place: {part: 'principal', start, end: start + name.length}};
}

function readDenial(text: string, match: RegExpMatchArray & {index: number}): Denial | undefined {
  const principal = principalBefore(text, match.index);
  const cursor = new Cursor(text, match.index + match[0].length);
  const tried = cursor.take(action);
  if (!tried) return undefined;
  const [whole, written = ''] = tried;
  const actionStart = cursor.at - whole.length + whole.indexOf(written);
  const {resource, place} = readResource(cursor);
  const {places, ...reason} = readReason(cursor);
  return {
    from: 'clear text',
    ...(principal ? {principal: readPrincipal(principal.name)} : {}),
    action: withoutMarkup(written),
    ...(written.includes(':') ? {prefixFrom: 'the text' as const} : {}),
    ...(resource === undefined ? {} : {resource}),
    ...reason,
    statements: [],
    context: [],
    places: [
      ...(principal ? [principal.place] : []),
      {part: 'action', start: actionStart, end: actionStart + written.length},
      ...(place ? [place] : []),
      ...places,
    ],
  };
}

/** Most denials that are read out of one text. */
export const mostDenials = 200;

/** The denials in a text, in order, at most 200. Never throws. */
export function readClearText(text: string): readonly Denial[] {
  const denials: Denial[] = [];
  for (const match of text.matchAll(phrase)) {
    const denial = readDenial(text, match);
    if (denial) denials.push(denial);
    if (denials.length === mostDenials) break;
  }
  return denials;
}

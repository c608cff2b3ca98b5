// Finds every known message in a text of any length. A message is recognised by its text in the facts alone: nothing here
// knows one by name. See src/facts/fact.ts for how place-holders are written.
import {findAnchors, fewestUnits, prepareAnchors} from './find-anchors';
import type {Found, FoundCode, KnownMessage} from './known-message';
import {matchTemplate, type Match} from './match-template';
import {plainText, type PlainText} from './plain-text';
import {finish, slicesOf} from './slices';
import {parseTemplate, type Template} from './template';

/** What stands in a text, in order of appearance. */
export interface Recognised<Message extends KnownMessage> {
  readonly messages: readonly Found<Message>[];
  readonly codes: readonly FoundCode[];
}

export interface Recogniser<Message extends KnownMessage> {
  /** Looks through a text; a megabyte takes some tens of milliseconds. Never throws. */
  readonly find: (text: string) => Recognised<Message>;
  /** The same a slice at a time: gives how much of the text is done (0 to 1) after each, and at last what was found. */
  readonly search: (text: string) => Generator<number, Recognised<Message>>;
}

/** Texts with fewer letters and digits than this count only in company: of their code, of an ARN, or as a whole line. */
const fewestLetters = 16;
const codeDistance = 200;
/** A message is looked for no further after this many places in one text: what follows tells nothing new. */
export const mostPlaces = 4000;
/** Codes that many programs print and that say nothing about AWS. */
const commonCodes = new Set(['Error', 'ValueError', 'Unauthorized']);

const codesOf = ({code = ''}: KnownMessage): readonly string[] => code.split(', ').filter(Boolean);

/** Whether a short text is likely to be the message, and not part of some sentence. */
function hasCompany(plain: PlainText, message: KnownMessage, {start, end, values}: Match): boolean {
  const {original, offsets} = plain;
  const [from = 0, to = 0] = [offsets[start], offsets[end]];
  if (values.some(({value}) => /^<|\barn:|\balias\/|\bmrk-|^[\da-f]{8}-[\da-f-]{27}$/i.test(value))) return true;
  const before = original.slice(Math.max(0, from - codeDistance), from);
  if (codesOf(message).some((code) => before.includes(code))) return true;
  // Alone on its line, or the whole of a quoted text or of an element: `<title>401 - Unauthorized</title>`.
  return /(?:^|\n|["'`>])[^\S\n]*$/.test(before) && /^[\s.]*(?:$|\n|\\*["'`<])/.test(original.slice(to, to + 20));
}

interface Placed<Message extends KnownMessage> {
  readonly message: Message;
  readonly match: Match;
  readonly weight: number;
}

const overlaps = (one: {start: number; end: number}, other: {start: number; end: number}): boolean =>
  one.start < other.end && other.start < one.end;

/** Whether a match says only what a longer one around it says with its own fixed parts. */
function isPartOf<Message extends KnownMessage>(inner: Placed<Message>, outer: Placed<Message>): boolean {
  if (outer.weight <= inner.weight || outer.match.start > inner.match.start || outer.match.end < inner.match.end) {
    return false;
  }
  return inner.match.literals.some((literal) => outer.match.literals.some((other) => overlaps(literal, other)));
}

/** Each match once, in order, with the word whether a longer one covers it. */
function resolve<Message extends KnownMessage>(
  plain: PlainText,
  placed: readonly Placed<Message>[],
): readonly Found<Message>[] {
  const sorted = [...placed].sort((one, other) => one.match.start - other.match.start || other.weight - one.weight);
  let open: Placed<Message>[] = [];
  return sorted.map((entry) => {
    open = open.filter(({match}) => match.end > entry.match.start);
    const isPart = open.some((outer) => isPartOf(entry, outer));
    open.push(entry);
    return {
      message: entry.message,
      start: plain.offsets[entry.match.start] ?? 0,
      end: plain.offsets[entry.match.end] ?? plain.original.length,
      values: entry.match.values,
      isPart,
    };
  });
}

/** Whether what was found in lower case is this code, letter for letter and not within a longer word. */
function isCodeAt({original, offsets}: PlainText, code: string, at: number): boolean {
  const start = offsets[at] ?? 0;
  if (original.slice(start, start + code.length) !== code) return false;
  return !/\w/.test(original.charAt(start - 1)) && !/\w/.test(original.charAt(start + code.length));
}

/** Prepares the looking for a list of messages; do it once per list. */
export function makeRecogniser<Message extends KnownMessage>(messages: readonly Message[]): Recogniser<Message> {
  const templates = messages.map(({text}): Template => parseTemplate(text));
  const codes = [...new Set(messages.flatMap(codesOf))].filter(
    (code) => code.length >= fewestUnits && !commonCodes.has(code),
  );
  const anchors = prepareAnchors([
    ...templates.map(({literals, anchor}) => literals[anchor] ?? ''),
    ...codes.map((code) => code.toLowerCase()),
  ]);
  function* search(text: string): Generator<number, Recognised<Message>> {
    const messagesFound: Found<Message>[] = [];
    const codesFound: FoundCode[] = [];
    const places = new Uint16Array(anchors.words.length);
    for (const {from, to, start: sliceStart, end: sliceEnd} of slicesOf(text.length)) {
      const plain = plainText(text.slice(sliceStart, sliceEnd));
      const placed: Placed<Message>[] = [];
      const isHere = (start: number): boolean => start + sliceStart >= from && start + sliceStart < to;
      findAnchors(anchors, plain.text, (number, start) => {
        const place = places[number] ?? 0;
        if (place === mostPlaces) return;
        const at = plain.offsets[start] ?? 0;
        if (isHere(at)) places[number] = place + 1;
        const [template, message] = [templates[number], messages[number]];
        if (!template || !message) {
          const code = codes[number - templates.length] ?? '';
          if (isHere(at) && isCodeAt(plain, code, start)) codesFound.push({code, start: at + sliceStart});
          return;
        }
        const match = matchTemplate(plain, template, start);
        if (match && (template.weight >= fewestLetters || hasCompany(plain, message, match))) {
          placed.push({message, match, weight: template.weight});
        }
      });
      for (const found of resolve(plain, placed)) {
        if (!isHere(found.start)) continue;
        messagesFound.push({...found, start: found.start + sliceStart, end: found.end + sliceStart});
      }
      yield text.length === 0 ? 1 : to / text.length;
    }
    return {messages: messagesFound, codes: codesFound};
  }
  return {find: (text) => finish(search(text)), search};
}

/** Which messages a reader means by what was typed or pasted. */
import {
  lineNumbers,
  makeNearFinder,
  makeRecogniser,
  searchUnknownErrors,
  type Found,
  type NearFinder,
  type Recogniser,
  type UnknownError,
} from '@site/src/engines/aws-error';

export interface ListedMessage {
  readonly id: string;
  /** The exact text; parts that vary stand in angle brackets. */
  readonly text: string;
  readonly code?: string;
  readonly from: string;
  readonly status?: string;
  readonly meaning: string;
  readonly mend: string;
  /** Address of the page that explains it, e.g. `/kms`. */
  readonly page: string;
  readonly topic: string;
  /** The tool on that page, if it has one. */
  readonly tool?: string;
}

/** All messages of the site, prepared for looking. */
export interface Book {
  readonly messages: readonly ListedMessage[];
  readonly recogniser: Recogniser<ListedMessage>;
  readonly near: NearFinder<ListedMessage>;
}

export const makeBook = (messages: readonly ListedMessage[]): Book => ({
  messages,
  recogniser: makeRecogniser(messages),
  near: makeNearFinder(messages),
});

/** A message and where it stands in the text. */
export interface Hit {
  readonly message: ListedMessage;
  readonly first: Found<ListedMessage>;
  /** The line of each of its places, in order. */
  readonly lines: readonly number[];
}

/** An error that is not known, and where it stands. */
export interface Unknown extends UnknownError<ListedMessage> {
  readonly line: number;
}

/** What a text leads to. */
export type LookedUp =
  | {readonly kind: 'all'; readonly messages: readonly ListedMessage[]}
  /** Messages that a link names. */
  | {readonly kind: 'listed'; readonly messages: readonly ListedMessage[]}
  /** Messages that stand in the text, in the order in which they first appear, and errors that are not known. */
  | {readonly kind: 'hits'; readonly hits: readonly Hit[]; readonly unknown: readonly Unknown[]}
  /** None that is known, but near ones. */
  | {readonly kind: 'near'; readonly unknown: readonly Unknown[]}
  /** Messages that hold every typed word. */
  | {readonly kind: 'words'; readonly messages: readonly ListedMessage[]};

const squeeze = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Longest text whose words are looked for; a longer one was pasted. */
const mostTyped = 200;

/** Whether a text may be words to look for, not something pasted. */
export const isTyped = (text: string): boolean => text.length <= mostTyped && !text.trim().includes('\n');

function byWords(messages: readonly ListedMessage[], query: string): readonly ListedMessage[] {
  if (!isTyped(query)) return [];
  const words = squeeze(query).split(' ');
  return messages.filter(({text, code = '', from, status = '', meaning, topic, tool = ''}) => {
    const everything = squeeze([text, code, from, status, meaning, topic, tool].join(' '));
    return words.every((word) => everything.includes(word));
  });
}

/** One hit for each message, however often it stands there. */
function gather(text: string, found: readonly Found<ListedMessage>[]): readonly Hit[] {
  const whole = found.filter(({isPart}) => !isPart);
  const lines = lineNumbers(
    text,
    whole.map(({start}) => start),
  );
  const hits = new Map<string, {message: ListedMessage; first: Found<ListedMessage>; lines: number[]}>();
  whole.forEach((entry, index) => {
    const {id} = entry.message;
    const hit = hits.get(id) ?? {message: entry.message, first: entry, lines: []};
    hit.lines.push(lines[index] ?? 1);
    hits.set(id, hit);
  });
  return [...hits.values()];
}

/**
 * The messages that a text means: those that stand in it; else those with its words; else what is near to its errors. Works
 * a slice of the text at a time and gives after each how much is done (0 to 1).
 */
export function* lookUp({messages, recogniser, near}: Book, query: string): Generator<number, LookedUp> {
  if (query.trim() === '') return {kind: 'all', messages};
  const found = yield* recogniser.search(query);
  const hits = gather(query, found.messages);
  const worded = hits.length === 0 ? byWords(messages, query) : [];
  if (worded.length > 0) return {kind: 'words', messages: worded};
  const errors = yield* searchUnknownErrors(query, found, near);
  const lines = lineNumbers(
    query,
    errors.map(({start}) => start),
  );
  const unknown = errors.map((error, index): Unknown => ({...error, line: lines[index] ?? 1}));
  if (hits.length > 0) return {kind: 'hits', hits, unknown};
  return unknown.length > 0 ? {kind: 'near', unknown} : {kind: 'words', messages: []};
}

/** `toolAnchor('Selector lab')` → `#selector-lab`, the heading of the tool on its page. */
export const toolAnchor = (tool: string): string => `#${tool.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

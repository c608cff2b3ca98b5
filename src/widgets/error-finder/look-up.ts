/** Which messages a reader means by what was typed or pasted. */
import type {Found, Recogniser} from '@site/src/engines/aws-error';

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

/** A message and where it stands in the text. */
export interface Hit {
  readonly message: ListedMessage;
  readonly count: number;
  readonly first: Found<ListedMessage>;
}

/** What a text leads to. */
export type LookedUp =
  | {readonly kind: 'all'; readonly messages: readonly ListedMessage[]}
  /** Messages that stand in the text, in the order in which they first appear. */
  | {readonly kind: 'hits'; readonly hits: readonly Hit[]}
  /** Messages that come with error codes of a pasted text, whose own message is not known. */
  | {readonly kind: 'codes'; readonly codes: readonly string[]; readonly messages: readonly ListedMessage[]}
  /** Messages that hold every typed word. */
  | {readonly kind: 'words'; readonly messages: readonly ListedMessage[]};

const squeeze = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Longest text whose words are looked for; a longer one was pasted. */
const mostTyped = 200;

function byWords(messages: readonly ListedMessage[], query: string): readonly ListedMessage[] {
  if (query.length > mostTyped) return [];
  const words = squeeze(query).split(' ');
  return messages.filter(({text, code = '', from, status = '', meaning, topic, tool = ''}) => {
    const everything = squeeze([text, code, from, status, meaning, topic, tool].join(' '));
    return words.every((word) => everything.includes(word));
  });
}

/** One hit for each message, however often it stands there. */
function gather(found: readonly Found<ListedMessage>[]): readonly Hit[] {
  const hits = new Map<string, Hit>();
  for (const entry of found) {
    if (entry.isPart) continue;
    const {id} = entry.message;
    const hit = hits.get(id);
    hits.set(id, hit ? {...hit, count: hit.count + 1} : {message: entry.message, count: 1, first: entry});
  }
  return [...hits.values()];
}

/** The messages that a text means: those that stand in it, else those with its words, else those with its error codes. */
export function lookUp(
  messages: readonly ListedMessage[],
  recogniser: Recogniser<ListedMessage>,
  query: string,
): LookedUp {
  if (query.trim() === '') return {kind: 'all', messages};
  const found = recogniser.find(query);
  const hits = gather(found.messages);
  if (hits.length > 0) return {kind: 'hits', hits};
  const worded = byWords(messages, query);
  if (worded.length > 0 || found.codes.length === 0) return {kind: 'words', messages: worded};
  const codes = [...new Set(found.codes.map(({code}) => code))];
  return {
    kind: 'codes',
    codes,
    messages: messages.filter(({code = ''}) => code.split(', ').some((one) => codes.includes(one))),
  };
}

/** `toolAnchor('Selector lab')` → `#selector-lab`, the heading of the tool on its page. */
export const toolAnchor = (tool: string): string => `#${tool.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

// Messages to encrypt, as a reader writes them: one a line. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/data-caching-details.html

/** A message that asks for a data key. */
export interface Message {
  /** Milliseconds since the start. */
  readonly atMs: number;
  /** Bytes of plaintext; undefined if nobody knows them when encryption starts, as of a stream. */
  readonly bytes: number | undefined;
  /** The encryption context, its pairs sorted: `app=orders, tenant=blue`. Empty if there is none. */
  readonly context: string;
  /** The partition of the cache, that is the materials manager it goes through. */
  readonly partition: string;
}

/** What is wrong with a line, and where. */
export interface LineIssue {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type ReadMessages =
  | {readonly ok: true; readonly messages: readonly Message[]}
  | {readonly ok: false; readonly issues: readonly LineIssue[]};

/** Most messages that a list may stand for. */
export const mostMessages = 5000;

const times: Readonly<Record<string, number>> = {ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000};
const sizes: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1000,
  mb: 1e6,
  gb: 1e9,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
};

function quantity(text: string, units: Readonly<Record<string, number>>, bare: string): number | undefined {
  const [, digits, unit = ''] = /^(\d{1,15}(?:\.\d{1,6})?)([a-z]*)$/i.exec(text) ?? [];
  const factor = units[(unit === '' ? bare : unit).toLowerCase()];
  return digits === undefined || factor === undefined ? undefined : Number(digits) * factor;
}

/** `500ms`, `2s`, `1.5min`, `1h` in milliseconds; a bare number counts seconds. Undefined if it is none. */
export const readTime = (text: string): number | undefined => quantity(text, times, 's');

/** `10`, `4kB`, `1MiB` in bytes. Undefined if it is none. */
function readSize(text: string): number | undefined {
  const size = quantity(text, sizes, 'b');
  return size !== undefined && Number.isSafeInteger(size) ? size : undefined;
}

/** A word of a line and its column. */
interface Word {
  readonly text: string;
  readonly column: number;
}

const wordsOf = (line: string): readonly Word[] =>
  [...line.matchAll(/\S+/g)].map((match) => ({text: match[0], column: match.index + 1}));

/** Reads one line; collects what is wrong with it. */
class Line {
  readonly issues: LineIssue[] = [];
  private at = 0;
  private readonly words: readonly Word[];

  constructor(
    private readonly text: string,
    private readonly number: number,
  ) {
    this.words = wordsOf(text);
  }

  get next(): Word | undefined {
    return this.words[this.at];
  }

  refuse(word: Word | undefined, expected: string): void {
    const found = word ? `found “${word.text}”` : 'found the end of the line';
    const column = word?.column ?? this.text.trimEnd().length + 1;
    this.issues.push({line: this.number, column, message: `Expected ${expected}; ${found}.`});
  }

  /** The next word, if `read` makes something of it. */
  take<Value>(expected: string, read: (text: string) => Value | undefined): Value | undefined {
    const word = this.next;
    const value = word && read(word.text);
    if (value === undefined) this.refuse(word, expected);
    this.at += 1;
    return value;
  }

  /** Whether the next word is there and fits; it is not taken. */
  sees(pattern: RegExp): boolean {
    return pattern.test(this.next?.text ?? '');
  }
}

const pairsOf = (text: string): string | undefined => {
  const pairs = text.split(',');
  return pairs.every((pair) => /^[^=]+=/.test(pair)) ? pairs.toSorted().join(', ') : undefined;
};

function readLine(
  text: string,
  number: number,
): {readonly messages: readonly Message[]; readonly issues: readonly LineIssue[]} {
  const line = new Line(text, number);
  const atMs = line.take('a time such as 2s, 500ms or 1min', readTime);
  const bytes = line.take('a size such as 10, 4kB or 1MiB, or ? if nobody knows it', (word) =>
    word === '?' ? 'unknown' : readSize(word),
  );
  const context = line.sees(/=/) ? line.take('pairs such as app=orders,tenant=blue', pairsOf) : '';
  const partition = line.sees(/^@./) ? line.take('a partition', (word) => word.slice(1)) : '';
  const isRepeated = line.sees(/^x/i);
  const times = isRepeated
    ? line.take(`how often, x1 to x${mostMessages}`, (word) => {
        const value = Number(/^x(\d{1,4})$/i.exec(word)?.[1]);
        return value >= 1 && value <= mostMessages ? value : undefined;
      })
    : 1;
  if (isRepeated) line.take('every', (word) => (/^every$/i.test(word) ? word : undefined));
  const everyMs = isRepeated ? line.take('a time between two messages, such as 1s', readTime) : 0;
  if (line.issues.length === 0 && line.next) line.refuse(line.next, 'pairs, @partition, or x10 every 1s');
  // With an issue, no value is missed below.
  if (line.issues.length > 0) return {messages: [], issues: line.issues.slice(0, 1)};
  const messages = Array.from({length: times ?? 0}, (_, index) => ({
    atMs: (atMs ?? 0) + index * (everyMs ?? 0),
    bytes: bytes === 'unknown' ? undefined : bytes,
    context: context ?? '',
    partition: partition ?? '',
  }));
  return {messages, issues: []};
}

/**
 * Reads messages, one a line: time, size, pairs of the encryption context, `@partition`, `x10 every 1s`; the last three may
 * be left out, and a line that begins with # is a remark. They come back in the order of their times.
 */
export function readMessages(text: string): ReadMessages {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({line, number: index + 1}))
    .filter(({line}) => line.trim() !== '' && !line.trim().startsWith('#'));
  const read = lines.map(({line, number}) => readLine(line, number));
  const issues = read.flatMap((one) => one.issues);
  const messages = read.flatMap((one) => one.messages);
  if (lines.length === 0) issues.push({line: 1, column: 1, message: 'Expected a message, such as 0s 10 app=orders.'});
  if (messages.length > mostMessages) {
    issues.push({line: 1, column: 1, message: `Expected at most ${mostMessages} messages; found ${messages.length}.`});
  }
  return issues.length > 0
    ? {ok: false, issues}
    : {ok: true, messages: messages.toSorted((one, other) => one.atMs - other.atMs)};
}

// The AWS CLI's shorthand for structures: key=value,list=a,b,nested={key=[value]}. https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-shorthand.html

/** A value of the shorthand: everything scalar is text. */
export type Shorthand = string | readonly Shorthand[] | {readonly [key: string]: Shorthand};

export type ReadShorthand =
  | {readonly ok: true; readonly value: {readonly [key: string]: Shorthand}}
  | {readonly ok: false; /** 0-based, in UTF-16 units. */ readonly at: number; readonly expected: string};

/** Stops the reading; caught by the door. */
class Stop extends Error {
  constructor(
    readonly at: number,
    readonly expected: string,
  ) {
    super(expected);
  }
}

const key = /[\w.#/:-]*/y;
const quoted = /'(?:\\'|[^'])*'|"(?:\\"|[^"])*"/y;
/** A bare value may begin with neither a quote, a comma, `=`, `[` nor `{`. */
const bare = /(?:(?:\\,|[^\s"',=[{])(?:\\,|[^"',\]}])*)?/y;
/** Further values of a list end before `=` too: what stands there is the next key. */
const further = /(?:\\,|[^\s"',=[{])(?:\\,|[^"',=])*/y;

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  whole(): {readonly [key: string]: Shorthand} {
    const members: [string, Shorthand][] = [];
    do {
      const from = this.at;
      const [name, value] = this.member(() => this.values());
      if (members.some(([known]) => known === name))
        throw new Stop(from, `a key other than ${name}, which stands twice`);
      members.push([name, value]);
    } while (this.takes(','));
    if (this.at < this.text.length) throw new Stop(this.at, 'a comma');
    return Object.fromEntries(members);
  }

  private member(read: () => Shorthand): [string, Shorthand] {
    const name = this.matched(key) ?? '';
    if (this.takes('@')) throw new Stop(this.at, 'a value: files cannot be read here');
    this.need('=');
    return [name, read()];
  }

  private values(): Shorthand {
    const [next] = this.text.slice(this.at);
    if (next === undefined) return '';
    if (next === '[' || next === '{') return this.nested();
    const first = this.scalar();
    const list = [first];
    while (this.takes(',')) {
      const value = this.furtherValue();
      this.blanks();
      const after = this.text[this.at];
      if (value === undefined || (after !== undefined && after !== ',')) {
        // The next key has begun: back to the comma before it.
        this.at = this.text.lastIndexOf(',', this.at);
        break;
      }
      list.push(value);
    }
    return list.length === 1 ? first : list;
  }

  private nested(): Shorthand {
    if (this.takes('[')) return this.until(']', () => this.nested());
    if (this.takes('{')) return Object.fromEntries(this.until('}', () => this.member(() => this.nested())));
    return this.scalar();
  }

  private until<Entry>(end: string, read: () => Entry): readonly Entry[] {
    const entries: Entry[] = [];
    this.blanks();
    while (this.text[this.at] !== end) {
      const from = this.at;
      entries.push(read());
      this.blanks();
      if (this.text[this.at] !== end) this.need(',');
      if (this.at === from) throw new Stop(this.at, end);
    }
    this.need(end);
    return entries;
  }

  private scalar(): string {
    const inQuotes = this.quotedValue();
    return inQuotes ?? unescaped(this.matched(bare) ?? '');
  }

  private furtherValue(): string | undefined {
    const value = this.quotedValue();
    if (value !== undefined) return value;
    const matched = this.matched(further);
    return matched === undefined ? undefined : unescaped(matched);
  }

  private quotedValue(): string | undefined {
    const quote = this.text[this.at];
    if (quote !== '"' && quote !== "'") return undefined;
    const matched = this.matched(quoted);
    if (matched === undefined) throw new Stop(this.at, `a closing ${quote}`);
    return matched.slice(1, -1).replaceAll(`\\${quote}`, quote).replaceAll('\\\\', '\\');
  }

  private matched(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.text) ?? [];
    this.at += found?.length ?? 0;
    return found;
  }

  private blanks(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
  }

  /** Takes a character with the blanks around it. */
  private takes(character: string): boolean {
    const from = this.at;
    this.blanks();
    if (this.text[this.at] !== character) {
      this.at = from;
      return false;
    }
    this.at += 1;
    this.blanks();
    return true;
  }

  private need(character: string): void {
    if (!this.takes(character)) throw new Stop(this.at, character);
  }
}

const unescaped = (text: string): string => text.replaceAll('\\,', ',').trimEnd();

/** Reads a shorthand text. Never throws. */
export function readShorthand(text: string): ReadShorthand {
  try {
    return {ok: true, value: new Reader(text).whole()};
  } catch (error) {
    if (error instanceof Stop) return {ok: false, at: error.at, expected: error.expected};
    return {ok: false, at: 0, expected: 'fewer brackets within each other'};
  }
}

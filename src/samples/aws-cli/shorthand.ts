// The shorthand syntax of the AWS CLI: `Key=a,b,Other={Inner=c}`. https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-shorthand.html
import {unseen} from '../aws-model/check-value';

/** A value in shorthand, all leaves texts; or why it is none. */
export type Shorthand = {readonly ok: true; readonly value: unknown} | {readonly ok: false; readonly why: string};

class Unreadable extends Error {}

const keyed = /^[\w.:/-]+(?==|@=)|^(?:'[^']*'|"[^"]*")(?==)/;

class Reader {
  private at = 0;
  constructor(private readonly text: string) {}

  private get rest(): string {
    return this.text.slice(this.at);
  }
  private take(word: string): void {
    if (!this.rest.startsWith(word)) throw new Unreadable(`expected ${word} before ${JSON.stringify(this.rest)}`);
    this.at += word.length;
  }

  /** `key=value,key=value` up to the end or a closing brace. */
  pairs(end: '' | '}'): Record<string, unknown> {
    const found: Record<string, unknown> = {};
    while (this.rest !== end && !(end !== '' && this.rest.startsWith(end))) {
      const [key = ''] = keyed.exec(this.rest) ?? [];
      if (key === '') throw new Unreadable(`expected a name and = before ${JSON.stringify(this.rest)}`);
      this.at += key.length;
      const isFile = this.rest.startsWith('@=');
      this.take(isFile ? '@=' : '=');
      const name = key.replace(/^['"]|['"]$/g, '');
      if (Object.hasOwn(found, name)) throw new Unreadable(`${name} stands here twice`);
      const value = this.values(end);
      found[name] = isFile ? unseen : value;
      if (this.rest.startsWith(',')) this.take(',');
      else if (!(end !== '' && this.rest.startsWith(end)) && this.rest !== '')
        throw new Unreadable(`expected , before ${JSON.stringify(this.rest)}`);
      else break;
    }
    if (end !== '') this.take(end);
    return found;
  }

  /** One value, or several with commas until the next name. */
  private values(end: '' | '}'): unknown {
    if (this.rest.startsWith('[')) return this.list();
    if (this.rest.startsWith('{')) return this.braces();
    const first = this.scalar(end === '' ? /^[^,]*/ : /^[^,}]*/);
    const all = [first];
    while (this.rest.startsWith(',') && !keyed.test(this.rest.slice(1)) && this.rest.length > 1) {
      this.take(',');
      all.push(this.scalar(end === '' ? /^[^,]*/ : /^[^,}]*/));
    }
    return all.length === 1 ? first : all;
  }
  private braces(): unknown {
    this.take('{');
    return this.pairs('}');
  }
  private list(): unknown[] {
    this.take('[');
    const all: unknown[] = [];
    while (!this.rest.startsWith(']')) {
      all.push(
        this.rest.startsWith('{') ? this.braces() : this.rest.startsWith('[') ? this.list() : this.scalar(/^[^,\]]*/),
      );
      if (this.rest.startsWith(',')) this.take(',');
      else if (!this.rest.startsWith(']')) throw new Unreadable(`a ] is missing after ${JSON.stringify(this.text)}`);
    }
    this.take(']');
    return all;
  }
  private scalar(bare: RegExp): string {
    const quoted = /^'((?:[^'\\]|\\.)*)'|^"((?:[^"\\]|\\.)*)"/.exec(this.rest);
    const [whole = ''] = quoted ?? bare.exec(this.rest) ?? [];
    if (!quoted && /^['"]|['"]$/.test(whole)) throw new Unreadable(`a quote is missing at ${whole}`);
    this.at += whole.length;
    return quoted?.[1] ?? quoted?.[2] ?? whole;
  }
}

/** Reads a word in shorthand. Texts that only a run would show are given as the character U+FFFC. */
export function readShorthand(text: string): Shorthand {
  try {
    return {ok: true, value: new Reader(text).pairs('')};
  } catch (error) {
    if (error instanceof Unreadable) return {ok: false, why: error.message};
    throw error;
  }
}

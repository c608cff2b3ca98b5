// Reads a message from the front, and keeps for every field where it stands. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/message-format.html
import {type Bytes, fromUtf8} from '../bytes';

/** A field of the message. */
export interface Field {
  readonly part: 'header' | 'body' | 'footer';
  readonly name: string;
  /** Bytes from the start of the message. */
  readonly offset: number;
  readonly bytes: Bytes;
  readonly meaning: string;
}

/** Why bytes are no message: where, what was expected, how to mend it. */
export interface Problem {
  /** Bytes from the start of the message. */
  readonly offset: number;
  readonly expected: string;
  readonly found: string;
  readonly mend: string;
  /** Whether the bytes end too early; what is there may be right. */
  readonly isCutOff: boolean;
}

/** Ends the reading; caught where the reading began. */
export class Unreadable extends Error {
  constructor(readonly problem: Problem) {
    super(problem.expected);
  }
}

const cutOff = 'The message is cut off: fetch or copy it whole.';
export const altered = 'The message was altered, or it is none of the AWS Encryption SDK: fetch it again.';

/** A place in the bytes that moves on with every field. */
export class Reader {
  offset = 0;
  readonly fields: Field[] = [];
  part: Field['part'] = 'header';

  constructor(readonly bytes: Bytes) {}

  /** Bytes that are left. */
  get rest(): number {
    return this.bytes.length - this.offset;
  }

  /** Stops the reading with what was expected at a place. */
  refuse(offset: number, expected: string, found: string, mend: string = altered): never {
    throw new Unreadable({offset, expected, found, mend, isCutOff: mend === cutOff});
  }

  /** The next bytes, without noting them as a field. */
  skip(name: string, length: number): Bytes {
    if (length > this.rest) {
      const left = this.rest === 1 ? '1 byte' : `${this.rest} bytes`;
      this.refuse(this.offset, `${name}, ${length === 1 ? '1 byte' : `${length} bytes`}`, left, cutOff);
    }
    const bytes = this.bytes.slice(this.offset, this.offset + length);
    this.offset += length;
    return bytes;
  }

  /** The next bytes as a field; its meaning may depend on them. */
  take(name: string, length: number, meaning: string | ((bytes: Bytes) => string)): Bytes {
    const {offset} = this;
    const bytes = this.skip(name, length);
    this.note(name, offset, bytes, typeof meaning === 'string' ? meaning : meaning(bytes));
    return bytes;
  }

  /** A number, most significant byte first. Eight bytes may exceed what a number holds exactly: compare only. */
  number(name: string, length: 1 | 2 | 4 | 8, meaning: (value: number) => string): number {
    const bytes = this.take(name, length, (taken) => meaning(numberOf(taken)));
    return numberOf(bytes);
  }

  /** The next bytes as UTF-8. */
  text(name: string, length: number, meaning: (text: string) => string): string {
    const {offset} = this;
    const bytes = this.skip(name, length);
    const text = fromUtf8(bytes);
    if (text === undefined) return this.refuse(offset, `${name} in UTF-8`, 'bytes that are no UTF-8');
    this.note(name, offset, bytes, meaning(text));
    return text;
  }

  private note(name: string, offset: number, bytes: Bytes, meaning: string): void {
    this.fields.push({part: this.part, name, offset, bytes, meaning});
  }
}

/** Bytes as a number. */
export const numberOf = (bytes: Bytes): number => bytes.reduce((value, byte) => value * 256 + byte, 0);

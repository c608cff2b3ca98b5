// A text being read, with the line and the column that AWS's messages count: 1-based, after what was read. https://www.rfc-editor.org/rfc/rfc8259
import {Refusal} from './refusal';
import {describeCharacter} from './characters';

/** 1-based line and column, the column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;

/** Reads one text from left to right and knows where it stands. */
export class SourceText {
  at = 0;
  private line = 1;
  private lineStart = 0;

  constructor(readonly text: string) {}

  /** Where the reader stands: behind the last character read. */
  place(): Place {
    return {line: this.line, column: this.at - this.lineStart + 1};
  }

  /** The place of the character that was read last. */
  placeOfLast(): Place {
    return {line: this.line, column: this.at - this.lineStart};
  }

  /** Skips white space and reads one character, `undefined` at the end of the text. */
  nextVisible(): string | undefined {
    const {text} = this;
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at);
      this.at += 1;
      if (code > space) return text[this.at - 1];
      if (code === lineFeed) this.startLine();
      else if (code === carriageReturn) {
        if (text.charCodeAt(this.at) === lineFeed) this.at += 1;
        this.startLine();
      } else if (code !== space && code !== tab) {
        throw this.refusal(
          `Illegal character (${describeCharacter(text[this.at - 1] ?? '')}): only regular white space (\\r, \\n, \\t) is allowed between tokens`,
        );
      }
    }
    return undefined;
  }

  /** A refusal that points at where the reader stands. */
  refusal(reason: string): Refusal {
    return new Refusal(reason, this.place());
  }

  /** The refusal of one character; `expected` says what should stand there. */
  unexpected(character: string | undefined, expected: string): Refusal {
    if (character === undefined) return this.refusal('Unexpected end-of-input');
    return this.refusal(`Unexpected character (${describeCharacter(character)}): ${expected}`);
  }

  private startLine(): void {
    this.line += 1;
    this.lineStart = this.at;
  }
}

// JSON token by token, in the steps of the parser that AWS uses, so that its messages and their places come out the same. https://www.rfc-editor.org/rfc/rfc8259
import {describeLocation} from './location';
import {Refusal} from './refusal';
import {readNumber, readWord, refuseValue} from './scalars';
import {type Place, SourceText} from './source';
import {readString} from './strings';

/** What `next` read. `end` is the end of the text, or of the first value in it. */
export type Token =
  | 'start-object'
  | 'end-object'
  | 'start-array'
  | 'end-array'
  | 'name'
  | 'string'
  | 'number'
  | 'true'
  | 'false'
  | 'null'
  | 'end';

interface Scope {
  readonly kind: 'Object' | 'Array' | 'root';
  readonly opened: Place;
  entries: number;
}

const closers = {Object: '}', Array: ']', root: '}'} as const;
const symbols: Partial<Record<Token, string>> = {
  'start-object': '{',
  'end-object': '}',
  'start-array': '[',
  'end-array': ']',
};

/** Reads tokens. A name is followed by its value's token; the text of a string is read when it is asked for or passed. */
export class JsonReader {
  readonly source: SourceText;
  token: Token = 'end';
  /** Where the token begins in the text. */
  start = 0;
  /** The last name read in the object that is open. */
  name = '';
  /** The token that follows a name: it was read together with it. */
  valueToken: Token | undefined;
  private words = '';
  private isStringOpen = false;
  private valuePlace: Place = {line: 1, column: 0};
  private readonly scopes: Scope[] = [{kind: 'root', opened: {line: 1, column: 0}, entries: 0}];

  constructor(
    text: string,
    private readonly maxLevels: number,
  ) {
    this.source = new SourceText(text);
  }

  /** Reads the next token. */
  next(): Token {
    if (this.valueToken !== undefined) {
      this.token = this.valueToken;
      this.valueToken = undefined;
      this.openIfNeeded();
      return this.token;
    }
    if (this.isStringOpen) this.finishString();
    this.token = this.readToken();
    return this.token;
  }

  /** The text of the token: of a string its value, of everything else what is written. */
  text(): string {
    if (this.isStringOpen) this.finishString();
    if (this.token === 'name') return this.name;
    return symbols[this.token] ?? this.words;
  }

  /** A refusal in AWS's words at the place where the reader stands. */
  refusal(reason: string): Refusal {
    return this.source.refusal(reason);
  }

  private get scope(): Scope {
    // The root is never closed.
    return this.scopes.at(-1) as Scope;
  }

  private readToken(): Token {
    const {source, scope} = this;
    let character = source.nextVisible();
    if (character === undefined) {
      if (scope.kind === 'root') return 'end';
      throw source.refusal(
        `Unexpected end-of-input: expected close marker for ${scope.kind} (start marker at ${describeLocation(source.text, scope.opened)})`,
      );
    }
    if (character === ']' || character === '}') return this.close(character);
    this.refuseComment(character);
    if (scope.entries > 0 && scope.kind !== 'root') {
      if (character !== ',') {
        throw source.unexpected(character, `was expecting comma to separate ${scope.kind} entries`);
      }
      character = this.nextWithin(scope);
    }
    scope.entries += 1;
    if (scope.kind === 'Object') {
      if (character !== '"') throw source.unexpected(character, 'was expecting double-quote to start field name');
      this.name = readString(source, 'name');
      const colon = this.nextWithin(scope);
      if (colon !== ':') throw source.unexpected(colon, 'was expecting a colon to separate field name and value');
      this.valueToken = this.readValue(this.nextWithin(scope));
      return 'name';
    }
    this.token = this.readValue(character);
    this.openIfNeeded();
    return this.token;
  }

  private nextWithin({kind}: Scope): string {
    const character = this.source.nextVisible();
    if (character === undefined) {
      throw this.source.refusal(`Unexpected end-of-input within/between ${kind} entries`);
    }
    this.refuseComment(character);
    return character;
  }

  private refuseComment(character: string): void {
    if (character !== '/') return;
    throw this.source.unexpected(
      character,
      "maybe a (non-standard) comment? (not recognized as one since Feature 'ALLOW_COMMENTS' not enabled for parser)",
    );
  }

  private readValue(character: string): Token {
    const {source} = this;
    this.start = source.at - 1;
    this.valuePlace = source.placeOfLast();
    if (character === '"') {
      this.isStringOpen = true;
      return 'string';
    }
    if (character === '{') return 'start-object';
    if (character === '[') return 'start-array';
    if (character === '-' || (character >= '0' && character <= '9')) {
      this.words = readNumber(source);
      return 'number';
    }
    if (character === 't') return (this.words = readWord(source, 'true'));
    if (character === 'f') return (this.words = readWord(source, 'false'));
    if (character === 'n') return (this.words = readWord(source, 'null'));
    if (character === '}') throw source.unexpected(character, 'expected a value');
    throw refuseValue(source, character);
  }

  private openIfNeeded(): void {
    if (this.token !== 'start-object' && this.token !== 'start-array') return;
    const kind = this.token === 'start-object' ? 'Object' : 'Array';
    this.scopes.push({kind, opened: this.valuePlace, entries: 0});
    if (this.scopes.length - 1 > this.maxLevels) {
      throw new Refusal(`Nested deeper than ${this.maxLevels} levels`, this.source.place(), 1, true);
    }
  }

  private close(character: ']' | '}'): Token {
    const {source, scope} = this;
    const expected = closers[scope.kind];
    if (scope.kind === 'root' || character !== expected) {
      throw source.refusal(
        `Unexpected close marker '${character}': expected '${character === ']' ? '}' : ']'}' (for ${scope.kind} starting at ${describeLocation(source.text, scope.opened)})`,
      );
    }
    this.scopes.pop();
    return character === ']' ? 'end-array' : 'end-object';
  }

  private finishString(): void {
    this.isStringOpen = false;
    this.words = readString(this.source, 'string value');
  }
}

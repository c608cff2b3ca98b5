// What can be looked for, and what was found. The texts are those of src/facts/*/*.ts.
import type {Gap} from './template';

/** An exact text that AWS or its tools print; parts that vary stand in angle brackets. */
export interface KnownMessage {
  readonly id: string;
  readonly text: string;
  /** The error code that comes with it; several are separated by a comma and a blank. */
  readonly code?: string | undefined;
}

/** What stood in a place-holder, as the reader's text has it. */
export interface Value {
  readonly name: Gap['name'];
  readonly value: string;
}

/** A known message that stands in a text. Places are UTF-16 units of the reader's text. */
export interface Found<Message extends KnownMessage> {
  readonly message: Message;
  readonly start: number;
  readonly end: number;
  readonly values: readonly Value[];
  /** Whether it only stands inside of a longer known message that was found too. */
  readonly isPart: boolean;
}

/** A known error code that stands in a text, whatever text it comes with. */
export interface FoundCode {
  readonly code: string;
  readonly start: number;
}

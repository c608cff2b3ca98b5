// Reads a text step by step, each step at the place where the one before ended.

/** A place in a text that moves on with what is taken. */
export class Cursor {
  constructor(
    readonly text: string,
    public at: number,
  ) {}

  /** Takes what the pattern (sticky) finds here; undefined, and no move, if it finds nothing. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const match = this.peek(pattern);
    if (match) this.at += match[0].length;
    return match;
  }

  /** What the pattern (sticky) finds here, without moving. */
  peek(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text) ?? undefined;
  }
}

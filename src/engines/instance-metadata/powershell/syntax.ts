// What of PowerShell this console reads: assignments, strings, hash tables, members, commands with parameters. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parsing

/** An expression. */
export type Expression =
  | {readonly kind: 'text'; readonly parts: readonly (string | Expression)[]}
  | {readonly kind: 'variable'; readonly name: string}
  | {readonly kind: 'table'; readonly entries: readonly (readonly [string, Expression])[]}
  | {readonly kind: 'member'; readonly of: Expression; readonly name: string}
  | {readonly kind: 'command'; readonly name: string; readonly args: readonly Argument[]};

/** A value of a command, with the parameter before it in lower case, if there is one. */
export interface Argument {
  readonly parameter: string | undefined;
  readonly value: Expression | undefined;
}

/** An expression, and the variable (lower case) that takes its value. */
export interface Statement {
  readonly target: string | undefined;
  readonly value: Expression;
}

/** What could not be read, and where (0-based). */
export interface Refusal {
  readonly message: string;
  readonly at: number;
}

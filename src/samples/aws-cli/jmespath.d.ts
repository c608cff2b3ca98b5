declare module 'jmespath' {
  /** A node of a parsed expression; which fields it has depends on its type. */
  export interface QueryNode {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
    readonly children?: readonly (QueryNode | null)[];
  }
  /** Parses an expression; throws an Error that says what is wrong. */
  export function compile(expression: string): QueryNode;
}

// Reads PowerShell statements from left to right. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parsing
import type {Argument, Expression, Refusal, Statement} from './syntax';

/** Ends the reading; caught below, never seen outside. */
class Unreadable extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

const deepest = 20;

/** The statements of a text, or what in it cannot be read. */
export function parseStatements(text: string): readonly Statement[] | Refusal {
  let at = 0;
  let depth = 0;

  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const sticky = new RegExp(pattern.source, 'iy');
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (match) at += match[0].length;
    return match ?? undefined;
  };
  const blanks = () => take(/(?:[ \t]|`\r?\n)+/);
  const gaps = () => take(/(?:\s|`\r?\n|#[^\n]*)+/);
  const fail = (message: string, place = at): never => {
    throw new Unreadable(message, place);
  };

  function interpolated(end: RegExp, isString: boolean): Expression {
    const parts: (string | Expression)[] = [];
    for (;;) {
      if (at >= text.length || take(end)) return {kind: 'text', parts};
      const name = take(/\$(?:\{(\w+)\}|(\w+))/);
      if (name) {
        parts.push({kind: 'variable', name: (name[1] ?? name[2] ?? '').toLowerCase()});
      } else if (isString && take(/\$\(/)) {
        parts.push(expression());
        if (!take(/\s*\)/)) fail('A closing ) is missing.');
      } else {
        const escaped = take(/`([\s\S])/);
        const letter = escaped ? {n: '\n', t: '\t', r: '\r'}[escaped[1] ?? ''] : undefined;
        parts.push(letter ?? escaped?.[1] ?? text[at++] ?? '');
      }
    }
  }

  function table(): Expression {
    const entries: (readonly [string, Expression])[] = [];
    for (;;) {
      take(/(?:\s|;)+/);
      if (take(/\}/)) return {kind: 'table', entries};
      const key = take(/"([^"$`]*)"|'([^']*)'|([\w-]+)/) ?? fail('A name and = belong into @{…}.');
      gaps();
      if (!take(/=/)) fail('A = belongs between a name and its value.');
      gaps();
      entries.push([key[1] ?? key[2] ?? key[3] ?? '', expression()]);
    }
  }

  function primary(): Expression | undefined {
    if (take(/\$?\(/)) {
      gaps();
      const inner = expression();
      gaps();
      if (!take(/\)/)) fail('A closing ) is missing.');
      return inner;
    }
    if (take(/@\{/)) return table();
    const variable = take(/\$(?:\{(\w+)\}|(\w+))(?![\w:/])/);
    if (variable) return {kind: 'variable', name: (variable[1] ?? variable[2] ?? '').toLowerCase()};
    const from = at;
    if (take(/'/)) {
      const rest = take(/((?:[^']|'')*)'/) ?? fail("A closing ' is missing.", from);
      return {kind: 'text', parts: [(rest[1] ?? '').replaceAll("''", "'")]};
    }
    if (take(/"/)) {
      const string = interpolated(/"/, true);
      if (text[at - 1] !== '"') fail('A closing " is missing.', from);
      return string;
    }
    return undefined;
  }

  function members(of: Expression): Expression {
    let value = of;
    for (;;) {
      const name = take(/\.([A-Za-z_]\w*)/)?.[1];
      if (name === undefined) return value;
      value = {kind: 'member', of: value, name};
    }
  }

  /** A value behind a command: what `primary` reads, or a bare word. */
  function argument(): Expression {
    const value = primary();
    if (value) return members(value);
    const word = interpolated(/(?=[\s(){};,|])/, false);
    return word.kind === 'text' && word.parts.length === 0 ? fail('This cannot be read.') : word;
  }

  function command(name: string): Expression {
    const args: Argument[] = [];
    for (;;) {
      blanks();
      if (at >= text.length || /[\n;)}]/.test(text[at] ?? '')) return {kind: 'command', name, args};
      if (take(/\|/)) fail('This console has no pipes for PowerShell; take a field with .Name.', at - 1);
      const parameter = take(/-([A-Za-z]\w*):?/)?.[1]?.toLowerCase();
      blanks();
      const isSwitch = parameter !== undefined && (at >= text.length || /[-\n;)}|]/.test(text[at] ?? ''));
      args.push({parameter, value: isSwitch ? undefined : argument()});
    }
  }

  function expression(): Expression {
    depth += 1;
    if (depth > deepest) fail('This is nested too deeply.');
    take(/(?:\[[\w.]+\]\s*)+/);
    const value = primary();
    if (value) {
      depth -= 1;
      return members(value);
    }
    const name = take(/[A-Za-z][\w-]*/)?.[0];
    const number = name === undefined ? take(/\d+/)?.[0] : undefined;
    const result: Expression =
      name !== undefined
        ? command(name)
        : number !== undefined
          ? {kind: 'text', parts: [number]}
          : fail('A variable, a text, a command or @{…} is expected here.');
    depth -= 1;
    return result;
  }

  const statements: Statement[] = [];
  try {
    for (;;) {
      take(/(?:\s|;|#[^\n]*)+/);
      if (at >= text.length) return statements;
      const target = take(/(?:\[[\w.]+\]\s*)*\$(?:\{(\w+)\}|(\w+))\s*=(?!=)/);
      gaps();
      statements.push({target: (target?.[1] ?? target?.[2])?.toLowerCase(), value: expression()});
      blanks();
      if (at < text.length && !/[\n;\r]/.test(text[at] ?? '')) fail('The statement should end here.');
    }
  } catch (problem) {
    if (problem instanceof Unreadable) return {message: problem.message, at: problem.at};
    throw problem;
  }
}

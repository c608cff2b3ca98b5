// The syntax tree of Python code, by the grammar of Lezer. https://docs.python.org/3/reference/grammar.html
import type {SyntaxNode, Tree} from '@lezer/common';
import {parser} from '@lezer/python';
import {unseen} from '../aws-model/check-value';

/** A parsed sample. */
export interface Parsed {
  readonly code: string;
  readonly tree: Tree;
}

export const parsePython = (code: string): Parsed => ({code, tree: parser.parse(code)});

export const childrenOf = (node: SyntaxNode): readonly SyntaxNode[] => {
  const all: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) all.push(child);
  return all;
};

export const textOf = (node: SyntaxNode, code: string): string => code.slice(node.from, node.to);

const closed = /^[a-z]*("""[\s\S]*"""|'''[\s\S]*'''|"(?!""|[^"]*\n)[^\n]*"|'(?!''|[^']*\n)[^\n]*'|""|'')$/i;

/** Places that the grammar could not read, one line each. */
export function* syntaxIssues({code, tree}: Parsed): Generator<string> {
  const cursor = tree.cursor();
  do {
    const text = code.slice(cursor.from, cursor.to);
    if (/^(Format)?String$/.test(cursor.name) && !closed.test(text))
      yield `a quote is missing in ${text.split('\n')[0]}`;
    if (cursor.type.isError) yield `line ${code.slice(0, cursor.from).split('\n').length}: cannot be read`;
  } while (cursor.next());
}

/** Blocks are indented by four spaces, and only below a line that opens one; with `isStrict`, so is what stands in brackets. */
export function* indentIssues(code: string, isStrict: boolean): Generator<string> {
  let depth = 0;
  let before = {indent: 0, opens: false};
  for (const [index, row] of code
    .replaceAll(/"{3}[\s\S]*?"{3}/g, '""')
    .split('\n')
    .entries()) {
    const bare = row.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""').replace(/ *#.*$/, '');
    if (bare.trim() === '') continue;
    const indent = bare.search(/\S/);
    if (indent % 4 !== 0 && (isStrict || depth === 0)) yield `line ${index + 1}: indented by ${indent}`;
    if (depth === 0) {
      if (before.opens ? indent !== before.indent + 4 : indent > before.indent)
        yield `line ${index + 1}: unexpected indent`;
      before = {indent, opens: false};
    }
    depth += (bare.match(/[[({]/g) ?? []).length - (bare.match(/[\])}]/g) ?? []).length;
    if (depth === 0) before = {...before, opens: bare.endsWith(':')};
  }
}

/** The text of a string without prefix. */
export function stringOf(node: SyntaxNode, code: string): string | undefined {
  if (node.name !== 'String') return undefined;
  const [, quoted] =
    /^(?:"""([\s\S]*)"""|'''([\s\S]*)'''|"([\s\S]*)"|'([\s\S]*)')$/
      .exec(textOf(node, code))
      ?.filter((part) => part !== undefined) ?? [];
  return quoted?.replaceAll(/\\(["'\\n])/g, (_, character: string) => (character === 'n' ? '\n' : character));
}

const isBracket = ({name}: SyntaxNode): boolean => /^[[\](){},:]$/.test(name);

/** The value of a literal; what only a run would show is `unseen`. `named` are variables whose literal is known. */
export function literalOf(node: SyntaxNode, code: string, named: ReadonlyMap<string, unknown>): unknown {
  const text = textOf(node, code);
  if (node.name === 'String') return stringOf(node, code) ?? unseen;
  if (node.name === 'Number') return Number(text.replaceAll('_', ''));
  if (node.name === 'Boolean') return text === 'True';
  if (node.name === 'None') return null;
  if (node.name === 'VariableName') return named.has(text) ? named.get(text) : unseen;
  const parts = childrenOf(node).filter((child) => !isBracket(child));
  if (node.name === 'ArrayExpression') return parts.map((part) => literalOf(part, code, named));
  if (node.name === 'DictionaryExpression') {
    if (parts.some(({name}) => name === '**')) return unseen;
    const entries = parts.flatMap((key, index) => {
      const value = parts[index + 1];
      return index % 2 === 0 && value ? [[stringOf(key, code) ?? '', literalOf(value, code, named)] as const] : [];
    });
    return Object.fromEntries(entries);
  }
  return unseen;
}

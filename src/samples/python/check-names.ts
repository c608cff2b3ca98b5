// Names of Python code that nothing gives: a misspelt variable, function or import. https://docs.python.org/3/reference/executionmodel.html#naming-and-binding
import type {SyntaxNode} from '@lezer/common';
import names from './names.json';
import {childrenOf, type Parsed, textOf} from './tree';

/** Path of a module or class → its names → their parameters, null if any. */
export const paths = names.paths as Readonly<Record<string, Readonly<Record<string, readonly string[] | null>>>>;

/** Names that some usual object has. */
export const methods: ReadonlySet<string> = new Set(names.methods);

const targets = new Set(['AssignStatement', 'ForStatement', 'ParamList', 'FunctionDefinition', 'ClassDefinition']);

/** What a statement binds: names before `=`, after `for` and `as`, of parameters and definitions. */
function bindings(node: SyntaxNode, code: string): readonly string[] {
  const parts = childrenOf(node);
  const under = (part: SyntaxNode): readonly string[] =>
    part.name === 'VariableName'
      ? [textOf(part, code)]
      : /^(TupleExpression|ArrayExpression)$/.test(part.name)
        ? childrenOf(part).flatMap(under)
        : [];
  const upTo = (end: string): readonly SyntaxNode[] =>
    parts.slice(
      0,
      Math.max(
        0,
        parts.findIndex(({name}) => name === end),
      ),
    );
  const afterAs = parts.flatMap((part, index) => (parts[index - 1]?.name === 'as' ? under(part) : []));
  if (node.name === 'AssignStatement') return [...upTo('AssignOp').flatMap(under), ...afterAs];
  if (node.name === 'ForStatement') return upTo('in').flatMap(under);
  if (/Comprehension/.test(node.name)) {
    return parts.flatMap((part, index) => {
      if (part.name !== 'for') return [];
      const to = parts.findIndex(({name}, other) => other > index && name === 'in');
      return parts.slice(index + 1, to).flatMap(under);
    });
  }
  if (node.name === 'ParamList')
    return parts
      .filter((part, index) => part.name === 'VariableName' && parts[index - 1]?.name !== 'AssignOp')
      .map((part) => textOf(part, code));
  if (targets.has(node.name))
    return parts
      .filter(({name}) => name === 'VariableName')
      .slice(0, 1)
      .map((part) => textOf(part, code));
  return afterAs;
}

/** `import a.b as c, d` and `from a import b as c`, each as the name it binds, its path, and where the path stands. */
export function importsOf(node: SyntaxNode, code: string): readonly {readonly name: string; readonly path: string}[] {
  const text = textOf(node, code).replaceAll(/\s+/g, ' ').replaceAll(/[()]/g, '');
  const [, module, listed] = /^from ([\w.]+) import (.+)$/.exec(text) ?? [];
  const entries = (listed ?? text.replace(/^import /, ''))
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  return entries.map((entry) => {
    const [path = '', , alias] = entry.split(' ');
    if (module !== undefined) return {name: alias ?? path, path: `${module}.${path}`};
    return {name: alias ?? path.split('.')[0]!, path: alias === undefined ? path.split('.')[0]! : path};
  });
}

function* importIssues(node: SyntaxNode, code: string): Generator<string> {
  const [, plain] = /^import ([\w.]+)/.exec(textOf(node, code)) ?? [];
  const wanted = plain === undefined ? importsOf(node, code).map(({path}) => path) : [plain];
  for (const path of wanted) {
    const cut = path.lastIndexOf('.');
    const module = paths[path.slice(0, cut)];
    if (paths[path] || (module && Object.hasOwn(module, path.slice(cut + 1)))) continue;
    yield `nothing is known of ${path}; if it exists, name its module in src/samples/python/make-names.py and run that`;
  }
}

/** Names that are used and that no statement, import or builtin gives. */
export function* nameIssues({code, tree}: Parsed): Generator<string> {
  const bound = new Set<string>();
  const used: string[] = [];
  const imports: SyntaxNode[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.name === 'ImportStatement') {
      imports.push(node);
      for (const {name} of importsOf(node, code)) bound.add(name);
      return;
    }
    for (const name of bindings(node, code)) bound.add(name);
    const isKeyword = node.parent?.name === 'ArgList' && node.nextSibling?.name === 'AssignOp';
    if (node.name === 'VariableName' && !isKeyword) used.push(textOf(node, code));
    childrenOf(node).forEach(visit);
  };
  visit(tree.topNode);
  for (const node of imports) yield* importIssues(node, code);
  for (const name of new Set(used)) {
    if (!bound.has(name) && !Object.hasOwn(paths.builtins!, name)) yield `the name ${name} is not defined`;
  }
}

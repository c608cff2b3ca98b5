// Calls of Python code: boto3 operations with their parameters and answers, and the functions of known modules. https://boto3.amazonaws.com/v1/documentation/api/latest/guide/clients.html
import type {SyntaxNode} from '@lezer/common';
import {unseen, valueIssues} from '../aws-model/check-value';
import {about, memberOf, shapeOf, type Table, tableOf} from '../aws-model/table';
import {nearMiss} from '../near-miss';
import {variables} from '../shell/programs';
import {importsOf, methods, paths} from './check-names';
import type {Given} from './given';
import {childrenOf, literalOf, type Parsed, stringOf, textOf} from './tree';

/** What every client of boto3 has beside its operations. */
const clientNames = ['meta', 'exceptions', 'can_paginate', 'get_waiter', 'close', 'generate_presigned_url'];
const waysToClient = ['boto3.client', 'boto3.Session.client'];

/** boto3 calls `s3` what the AWS CLI calls `s3api`. */
const tableFor = (service: string): Table | undefined => tableOf(service === 's3' ? 's3api' : service);

/** What botocore's ClientError holds in `response`. https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html */
const errors: Table = {
  service: 'errors',
  commands: {},
  operations: {},
  shapes: {
    ErrorResponse: ['S', {Error: 'Error', ResponseMetadata: 'd'}],
    Error: ['S', {Code: 's', Message: 's', Type: 's'}],
  },
};

export class CallCheck {
  readonly issues: string[] = [];
  private readonly scope = new Map<string, Given>();
  private readonly literals = new Map<string, unknown>();
  private readonly code: string;

  constructor({code, tree}: Parsed) {
    this.code = code;
    this.statement(tree.topNode);
  }

  private text(node: SyntaxNode): string {
    return textOf(node, this.code);
  }

  private bind(target: SyntaxNode | undefined, given: Given): void {
    if (target?.name === 'VariableName') this.scope.set(this.text(target), given);
  }

  private statement(node: SyntaxNode): void {
    const parts = childrenOf(node);
    if (node.name === 'ImportStatement') {
      for (const {name, path} of importsOf(node, this.code)) this.scope.set(name, {kind: 'path', path});
      return;
    }
    if (node.name === 'AssignStatement') {
      const value = parts.at(-1);
      const given = value && this.given(value);
      const [target] = parts;
      this.bind(target, given);
      if (target?.name === 'VariableName' && value) {
        const name = this.text(target);
        const literal = literalOf(value, this.code, this.literals);
        this.literals.set(name, this.literals.has(name) ? unseen : literal);
      }
      return;
    }
    if (node.name === 'ForStatement') {
      const at = parts.findIndex(({name}) => name === 'in');
      this.bindEach(parts.slice(1, at), parts[at + 1]);
      for (const part of parts.slice(at + 2)) this.statement(part);
      return;
    }
    if (/Statement$|Script|Body|Definition/.test(node.name)) return void parts.forEach((part) => this.statement(part));
    this.given(node);
  }

  /** `for one, other in zip(a, b)` and the like: each name gets the elements of its list. */
  private bindEach(targets: readonly SyntaxNode[], list: SyntaxNode | undefined): void {
    if (!list) return;
    const names = targets.filter(({name}) => name !== ',');
    const given = this.given(list);
    const [callee, args] = childrenOf(list);
    const word = list.name === 'CallExpression' && callee ? this.text(callee) : '';
    const lists = args ? childrenOf(args).filter(({name}) => !/^[(),]$/.test(name)) : [];
    for (const [index, name] of names.entries()) {
      const own = word === 'zip' ? lists[index] : word === 'enumerate' && index === 1 ? lists[0] : undefined;
      this.bind(name, own ? this.elementOf(this.given(own)) : names.length === 1 ? this.elementOf(given) : undefined);
    }
  }

  private elementOf(given: Given): Given {
    if (given?.kind === 'pages') return {...given, kind: 'shape'};
    if (given?.kind !== 'shape') return undefined;
    const shape = shapeOf(given.shape, given.table);
    return shape[0] === 'l' ? {...given, shape: shape[1]} : undefined;
  }

  /** What an expression is; on the way everything in it is checked. */
  private given(node: SyntaxNode): Given {
    const parts = childrenOf(node);
    if (node.name === 'VariableName') return this.scope.get(this.text(node));
    if (node.name === 'MemberExpression') return this.member(parts);
    if (node.name === 'CallExpression') return this.call(parts);
    if (/Comprehension/.test(node.name)) {
      for (const [index, part] of parts.entries()) {
        if (part.name !== 'for') continue;
        const at = parts.findIndex(({name}, other) => other > index && name === 'in');
        this.bindEach(parts.slice(index + 1, at), parts[at + 1]);
      }
    }
    const found = parts.map((part) => this.given(part));
    return node.name === 'ParenthesizedExpression' ? found[1] : undefined;
  }

  private member([object, mark, name, ...rest]: readonly SyntaxNode[]): Given {
    const given = object && this.given(object);
    if (!name || !given) {
      if (name && mark?.name === '.' && this.text(name) === 'response')
        return {kind: 'shape', shape: 'ErrorResponse', table: errors};
      if (name && mark?.name === '.' && !methods.has(this.text(name)))
        this.issues.push(`nothing has .${this.text(name)}`);
      for (const part of [name, ...rest]) if (part) this.given(part);
      return undefined;
    }
    if (mark?.name === '[') return this.item(given, name);
    const word = this.text(name);
    if (given.kind === 'path') return this.nameOf(given.path, word, {kind: 'path', path: `${given.path}.${word}`});
    if (given.kind === 'instance') return this.nameOf(given.path, word, {kind: 'path', path: `${given.path}.${word}`});
    if (given.kind === 'shape') {
      if (!methods.has(word)) this.issues.push(`an answer has no .${word}`);
      return word === 'get' ? {...given, kind: 'getter'} : undefined;
    }
    if (given.kind === 'paginator') {
      if (word !== 'paginate') this.issues.push(`a paginator has no ${word}`);
      return {...given, kind: 'method', isPaged: true};
    }
    if (given.kind !== 'client') return undefined;
    if (word === 'get_paginator') return given.table && {kind: 'paginator', operation: '', table: given.table};
    return clientNames.includes(word) ? undefined : this.method(given.service, given.table, word);
  }

  private nameOf(path: string, word: string, given: Given): Given {
    const known = paths[path];
    if (!known && !methods.has(word) && !paths[`${path}.${word}`]) this.issues.push(`nothing has .${word}`);
    if (known && !Object.hasOwn(known, word) && !paths[`${path}.${word}`]) this.issues.push(`${path} has no ${word}`);
    return given;
  }

  private method(service: string, table: Table | undefined, word: string): Given {
    if (!table) {
      this.issues.push(`there is no table of ${service}: name it in src/samples/aws-model/make-tables.py and run that`);
      return undefined;
    }
    const operation = /[A-Z-]/.test(word) ? undefined : table.commands[word.replaceAll('_', '-')]?.operation;
    if (operation === undefined) this.issues.push(`the client of ${service} has no ${word}`);
    return operation === undefined ? undefined : {kind: 'method', operation, table};
  }

  private item(given: Given, key: SyntaxNode): Given {
    const name = stringOf(key, this.code);
    if (given?.kind !== 'shape') {
      if (given?.kind === 'path' && given.path === 'os.environ') this.variable(key);
      this.given(key);
      return undefined;
    }
    const shape = shapeOf(given.shape, given.table);
    if (name === undefined) return shape[0] === 'l' && key.name === 'Number' ? {...given, shape: shape[1]} : undefined;
    if (shape[0] === 'm') return {...given, shape: shape[2]};
    const member = shape[0] === 'S' ? memberOf(shape[1], name) : undefined;
    if (member) return {...given, shape: member.shape};
    if (shape[0] !== 'd' && name !== 'ResponseMetadata')
      this.issues.push(
        `the answer has no ${name}${shape[0] === 'S' ? `; it has ${Object.keys(shape[1]).join(', ')}` : ''}`,
      );
    return undefined;
  }

  private variable(node: SyntaxNode | undefined): void {
    const name = node && stringOf(node, this.code);
    const meant = name === undefined ? undefined : nearMiss(name, variables);
    if (meant !== undefined) this.issues.push(`no tool reads ${name}; was ${meant} meant?`);
  }

  private call([callee, list]: readonly SyntaxNode[]): Given {
    const given = callee && this.given(callee);
    if (!list) return undefined;
    const args = childrenOf(list).filter(({name}) => !/^[(),]$/.test(name));
    const named = new Map<string, SyntaxNode>();
    const placed: SyntaxNode[] = [];
    const spread: SyntaxNode[] = [];
    for (let index = 0; index < args.length; index += 1) {
      const arg = args[index]!;
      const value = args[index + 2];
      if (args[index + 1]?.name === 'AssignOp' && value) {
        named.set(this.text(arg), value);
        index += 2;
      } else if (/^\*\*?$/.test(arg.name)) {
        spread.push(args[index + 1]!);
        index += 1;
      } else placed.push(arg);
    }
    for (const value of [...named.values(), ...placed, ...spread]) this.given(value);
    if (given?.kind === 'method') return this.operation(given, named, placed, spread);
    if (given?.kind === 'paginator') return this.paginator(given.table, placed[0]);
    if (given?.kind === 'path' && given.path.startsWith('os.environ.')) this.variable(placed[0]);
    if (given?.kind === 'getter') return placed[0] && this.item({...given, kind: 'shape'}, placed[0]);
    if (given?.kind !== 'path') return undefined;
    return this.known(given.path, named, placed);
  }

  private known(path: string, named: ReadonlyMap<string, SyntaxNode>, [first]: readonly SyntaxNode[]): Given {
    const cut = path.lastIndexOf('.');
    const [owner, word] =
      path === 'boto3.client' ? ['boto3.Session', 'client'] : [path.slice(0, cut), path.slice(cut + 1)];
    const parameters = paths[owner]?.[word];
    for (const name of named.keys())
      if (parameters && !parameters.includes(name))
        this.issues.push(`${path} takes no ${name}; it takes ${parameters.join(', ')}`);
    const region = named.get('region_name');
    const place = region && stringOf(region, this.code);
    if (place !== undefined && !/^[a-z]{2,4}(-[a-z]+)+-\d$/.test(place)) this.issues.push(`${place} is no Region`);
    if (waysToClient.includes(path)) {
      const service = first && stringOf(first, this.code);
      if (service === undefined) return undefined;
      if (!about.services.includes(service)) this.issues.push(`there is no service ${service}`);
      return {kind: 'client', service, table: tableFor(service)};
    }
    return paths[path] ? {kind: 'instance', path} : undefined;
  }

  private paginator(table: Table, first: SyntaxNode | undefined): Given {
    const word = first && stringOf(first, this.code);
    const operation = word === undefined ? undefined : table.commands[word.replaceAll('_', '-')]?.operation;
    if (operation !== undefined) return {kind: 'paginator', operation, table};
    if (word !== undefined) this.issues.push(`the client of ${table.service} has no ${word}`);
    return undefined;
  }

  private operation(
    {operation, table, isPaged = false}: Extract<Given, {kind: 'method'}>,
    named: ReadonlyMap<string, SyntaxNode>,
    placed: readonly SyntaxNode[],
    spread: readonly SyntaxNode[],
  ): Given {
    const call = table.operations[operation];
    if (placed.length > 0) this.issues.push(`${operation} takes no arguments without a name`);
    const spreads = spread.map((node) => literalOf(node, this.code, this.literals));
    const value = Object.fromEntries(
      [...named].map(([name, node]) => [name, literalOf(node, this.code, this.literals)]),
    );
    const isWhole = spreads.every((one) => one !== unseen);
    const whole = Object.assign({}, ...spreads.filter((one) => one !== unseen), value) as Record<string, unknown>;
    delete whole.PaginationConfig;
    const input = call?.input;
    if (input === undefined && named.size > 0) this.issues.push(`${operation} takes nothing`);
    if (input !== undefined)
      this.issues.push(
        ...[...valueIssues(whole, input, operation, {table})].filter(
          (issue) => isWhole || !issue.endsWith('is missing'),
        ),
      );
    return call?.output === undefined ? undefined : {kind: isPaged ? 'pages' : 'shape', shape: call.output, table};
  }
}

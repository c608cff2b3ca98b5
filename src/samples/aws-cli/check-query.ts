// `--query`: the JMESPath expression parses, and the members it names are in the operation's answer. https://jmespath.org/specification.html
import {compile, type QueryNode} from 'jmespath';
import {memberOf, shapeOf, type Table} from '../aws-model/table';

/** What an expression gives: a shape of the model, a list of something, a value the expression makes, or anything. */
type Given =
  {readonly shape: string} | {readonly list: Given} | {readonly made: Readonly<Record<string, Given>>} | undefined;

class Absent extends Error {}

function elementOf(given: Given, table: Table): Given {
  if (!given) return undefined;
  if ('list' in given) return given.list;
  if (!('shape' in given)) throw new Absent('[] after what is no list');
  const shape = shapeOf(given.shape, table);
  if (shape[0] === 'd') return undefined;
  if (shape[0] !== 'l') throw new Absent('[] after what is no list');
  return {shape: shape[1]};
}

function isList(given: Given, table: Table): boolean {
  return given !== undefined && ('list' in given || ('shape' in given && shapeOf(given.shape, table)[0] === 'l'));
}

function field(name: string, given: Given, table: Table): Given {
  if (!given) return undefined;
  if ('list' in given) throw new Absent(`${name} is asked of a list`);
  if ('made' in given) {
    if (Object.hasOwn(given.made, name)) return given.made[name];
    throw new Absent(`there is no ${name}`);
  }
  const shape = shapeOf(given.shape, table);
  if (shape[0] === 'd') return undefined;
  if (shape[0] === 'm') return {shape: shape[2]};
  const member = shape[0] === 'S' ? memberOf(shape[1], name) : undefined;
  if (member) return {shape: member.shape};
  throw new Absent(
    shape[0] === 'S'
      ? `there is no ${name}; there are ${Object.keys(shape[1]).join(', ')}`
      : `${name} is asked of what has no members`,
  );
}

function evaluate(node: QueryNode | null | undefined, given: Given, table: Table): Given {
  if (!node) return given;
  const [left, right, third] = node.children ?? [];
  const after = (child: QueryNode | null | undefined, from: Given): Given => evaluate(child, from, table);
  switch (node.type) {
    case 'Field':
      return field(node.name ?? '', given, table);
    case 'Subexpression':
    case 'Pipe':
      return after(right, after(left, given));
    case 'IndexExpression':
      return after(right, after(left, given));
    case 'Index':
      return elementOf(given, table);
    case 'Slice':
    case 'Identity':
    case 'Current':
      return given;
    case 'Projection': {
      const list = after(left, given);
      return list && {list: after(right, elementOf(list, table))};
    }
    case 'FilterProjection': {
      const element = elementOf(after(left, given), table);
      after(third, element);
      return {list: after(right, element)};
    }
    case 'Flatten': {
      const list = after(left, given);
      const element = elementOf(list, table);
      return element && isList(element, table) ? {list: elementOf(element, table)} : list;
    }
    case 'MultiSelectList':
      for (const child of node.children ?? []) after(child, given);
      return {list: undefined};
    case 'MultiSelectHash':
      return {
        made: Object.fromEntries(
          (node.children ?? []).map((child) => [child?.name ?? '', after(child?.value as QueryNode, given)]),
        ),
      };
    case 'OrExpression':
    case 'AndExpression':
    case 'Comparator':
    case 'NotExpression':
    case 'Function':
      for (const child of node.children ?? []) after(child, given);
      return undefined;
    default:
      return undefined;
  }
}

/** What is wrong with a query; `output` is the shape of the answer, if the command has one of the model. */
export function* queryIssues(query: string, output: string | undefined, table: Table): Generator<string> {
  try {
    const node = compile(query);
    if (output !== undefined) evaluate(node, {shape: output}, table);
  } catch (error) {
    yield `--query: ${(error as Error).message}`;
  }
}

// The condition operators and what their names are made of. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html

/** What kind of value an operator compares. */
export type Family = 'String' | 'Numeric' | 'Date' | 'Bool' | 'Binary' | 'IpAddress' | 'Arn' | 'Null';

/** How two values must stand to each other. */
export type Relation = 'equal' | 'ignoringCase' | 'like' | 'less' | 'lessOrEqual' | 'greater' | 'greaterOrEqual';

export interface BaseOperator {
  readonly family: Family;
  readonly relation: Relation;
  /** Whether it holds when no value of the policy matches. */
  readonly isNegated: boolean;
}

/** Every operator, by its name without prefix and suffix: family, relation, and whether it is negated. */
const table: Readonly<Record<string, readonly [Family, Relation, 'not'?]>> = {
  StringEquals: ['String', 'equal'],
  StringNotEquals: ['String', 'equal', 'not'],
  StringEqualsIgnoreCase: ['String', 'ignoringCase'],
  StringNotEqualsIgnoreCase: ['String', 'ignoringCase', 'not'],
  StringLike: ['String', 'like'],
  StringNotLike: ['String', 'like', 'not'],
  NumericEquals: ['Numeric', 'equal'],
  NumericNotEquals: ['Numeric', 'equal', 'not'],
  NumericLessThan: ['Numeric', 'less'],
  NumericLessThanEquals: ['Numeric', 'lessOrEqual'],
  NumericGreaterThan: ['Numeric', 'greater'],
  NumericGreaterThanEquals: ['Numeric', 'greaterOrEqual'],
  DateEquals: ['Date', 'equal'],
  DateNotEquals: ['Date', 'equal', 'not'],
  DateLessThan: ['Date', 'less'],
  DateLessThanEquals: ['Date', 'lessOrEqual'],
  DateGreaterThan: ['Date', 'greater'],
  DateGreaterThanEquals: ['Date', 'greaterOrEqual'],
  Bool: ['Bool', 'equal'],
  BinaryEquals: ['Binary', 'equal'],
  IpAddress: ['IpAddress', 'equal'],
  NotIpAddress: ['IpAddress', 'equal', 'not'],
  ArnEquals: ['Arn', 'like'],
  ArnNotEquals: ['Arn', 'like', 'not'],
  ArnLike: ['Arn', 'like'],
  ArnNotLike: ['Arn', 'like', 'not'],
  Null: ['Null', 'equal'],
};

/** The names, for suggestions. */
export const operatorNames = (): readonly string[] => Object.keys(table);

export const setPrefixes = ['ForAllValues', 'ForAnyValue'] as const;
export type SetPrefix = (typeof setPrefixes)[number];

/** An operator as written, taken apart. */
export interface Operator extends BaseOperator {
  /** Without prefix and suffix: `StringLike`. */
  readonly name: string;
  readonly set?: SetPrefix;
  readonly ifExists: boolean;
}

const known = new Map<string, Operator>();

/** Takes an operator apart; undefined if there is none of that name. Names are written exactly so. */
export function readOperator(text: string): Operator | undefined {
  const before = known.get(text);
  if (before) return before;
  const [, prefix, rest = ''] = /^(?:([^:]*):)?(.*)$/.exec(text) ?? [];
  const set = setPrefixes.find((known) => known === prefix);
  const ifExists = rest.endsWith('IfExists');
  const name = ifExists ? rest.slice(0, -'IfExists'.length) : rest;
  const [family, relation, not] = (Object.hasOwn(table, name) && table[name]) || [];
  if (!family || !relation || (prefix !== undefined && !set) || (ifExists && name === 'Null')) return undefined;
  const isNegated = not !== undefined;
  const operator = {family, relation, isNegated, name, ifExists, ...(set ? {set} : {})};
  known.set(text, operator);
  return operator;
}

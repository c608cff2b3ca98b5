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

const of = (family: Family, relation: Relation = 'equal', isNegated = false): BaseOperator => ({
  family,
  relation,
  isNegated,
});

/** Every operator, by its name without prefix and suffix. */
export const operators: Readonly<Record<string, BaseOperator>> = {
  StringEquals: of('String'),
  StringNotEquals: of('String', 'equal', true),
  StringEqualsIgnoreCase: of('String', 'ignoringCase'),
  StringNotEqualsIgnoreCase: of('String', 'ignoringCase', true),
  StringLike: of('String', 'like'),
  StringNotLike: of('String', 'like', true),
  NumericEquals: of('Numeric'),
  NumericNotEquals: of('Numeric', 'equal', true),
  NumericLessThan: of('Numeric', 'less'),
  NumericLessThanEquals: of('Numeric', 'lessOrEqual'),
  NumericGreaterThan: of('Numeric', 'greater'),
  NumericGreaterThanEquals: of('Numeric', 'greaterOrEqual'),
  DateEquals: of('Date'),
  DateNotEquals: of('Date', 'equal', true),
  DateLessThan: of('Date', 'less'),
  DateLessThanEquals: of('Date', 'lessOrEqual'),
  DateGreaterThan: of('Date', 'greater'),
  DateGreaterThanEquals: of('Date', 'greaterOrEqual'),
  Bool: of('Bool'),
  BinaryEquals: of('Binary'),
  IpAddress: of('IpAddress'),
  NotIpAddress: of('IpAddress', 'equal', true),
  ArnEquals: of('Arn', 'like'),
  ArnNotEquals: of('Arn', 'like', true),
  ArnLike: of('Arn', 'like'),
  ArnNotLike: of('Arn', 'like', true),
  Null: of('Null'),
};

export const setPrefixes = ['ForAllValues', 'ForAnyValue'] as const;
export type SetPrefix = (typeof setPrefixes)[number];

/** An operator as written, taken apart. */
export interface Operator extends BaseOperator {
  /** Without prefix and suffix: `StringLike`. */
  readonly name: string;
  readonly set?: SetPrefix;
  readonly ifExists: boolean;
}

/** Takes an operator apart; undefined if there is none of that name. Names are written exactly so. */
export function readOperator(text: string): Operator | undefined {
  const [, prefix, rest = ''] = /^(?:([^:]*):)?(.*)$/.exec(text) ?? [];
  const set = setPrefixes.find((known) => known === prefix);
  const ifExists = rest.endsWith('IfExists');
  const name = ifExists ? rest.slice(0, -'IfExists'.length) : rest;
  const base = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (!base || (prefix !== undefined && !set) || (ifExists && name === 'Null')) return undefined;
  return {...base, name, ifExists, ...(set ? {set} : {})};
}

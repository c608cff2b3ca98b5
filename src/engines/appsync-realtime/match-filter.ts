// Whether an enhanced filter lets a result through. https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-enhanced-filtering.html
import {inWords, isObject, type JsonRecord, own} from '../json-text';
import {equals, type Passed} from './basic-filter';
import type {FilterGroup, Operator, Rule} from './enhanced-filter';

function valueAt(record: JsonRecord, fieldName: string): unknown {
  let value: unknown = record;
  for (const step of fieldName.split('.')) value = isObject(value) ? own(value, step) : undefined;
  return value ?? null;
}

/** Below, equal or above 0 as texts and numbers compare; undefined for values that cannot be compared. */
function compared(value: unknown, wanted: unknown): number | undefined {
  if (typeof value === 'number' && typeof wanted === 'number') return value - wanted;
  if (typeof value === 'string' && typeof wanted === 'string') return value < wanted ? -1 : value > wanted ? 1 : 0;
  return undefined;
}

const holds = (order: number | undefined, test: (order: number) => boolean): boolean =>
  order !== undefined && test(order);

const contains = (value: unknown, wanted: unknown): boolean =>
  Array.isArray(value)
    ? value.some((item) => equals(item, wanted))
    : typeof value === 'string' && typeof wanted === 'string' && value.includes(wanted);

const anyOf = (value: unknown, wanted: unknown): boolean =>
  Array.isArray(wanted) && wanted.some((one) => equals(one, value));

/** A field that is null meets only `eq` null and the operators that deny something. */
const tests: Readonly<Record<Operator, (value: unknown, wanted: unknown) => boolean>> = {
  eq: equals,
  ne: (value, wanted) => !equals(value, wanted),
  lt: (value, wanted) => holds(compared(value, wanted), (order) => order < 0),
  le: (value, wanted) => holds(compared(value, wanted), (order) => order <= 0),
  gt: (value, wanted) => holds(compared(value, wanted), (order) => order > 0),
  ge: (value, wanted) => holds(compared(value, wanted), (order) => order >= 0),
  contains,
  notContains: (value, wanted) => !contains(value, wanted),
  beginsWith: (value, wanted) => typeof value === 'string' && typeof wanted === 'string' && value.startsWith(wanted),
  in: anyOf,
  notIn: (value, wanted) => !anyOf(value, wanted),
  between: (value, wanted) =>
    Array.isArray(wanted) &&
    holds(compared(value, wanted[0]), (order) => order >= 0) &&
    holds(compared(value, wanted[1]), (order) => order <= 0),
  containsAny: (value, wanted) => Array.isArray(wanted) && wanted.some((one) => contains(value, one)),
};

const wordsOf = (value: unknown): string => (Array.isArray(value) ? JSON.stringify(value) : inWords(value));

function ruleReason({fieldName, operator, value}: Rule, found: unknown, isMet: boolean): string {
  return `${isMet ? '✓' : '✗'} ${fieldName} ${operator} ${wordsOf(value)}: the field is ${wordsOf(found)}.`;
}

/** Holds a filter against what the mutation selected: OR of filters, AND of rules. A field that it left out counts as null. */
export function matchFilter(group: FilterGroup, selected: JsonRecord): Passed {
  const looked = group.map((rules) => {
    const checks = rules.map((rule) => {
      const found = valueAt(selected, rule.fieldName);
      const isMet = tests[rule.operator](found, rule.value);
      return {isMet, reason: ruleReason(rule, found, isMet)};
    });
    return {isMet: checks.every(({isMet}) => isMet), reasons: checks.map(({reason}) => reason)};
  });
  const first = looked.find(({isMet}) => isMet);
  if (group.length === 0) return {isPassed: false, reasons: ['The filter group is empty.']};
  return first
    ? {
        isPassed: true,
        reasons: first.reasons.length > 0 ? first.reasons : ['The filter has no rule, so nothing is filtered.'],
      }
    : {isPassed: false, reasons: looked.flatMap(({reasons}) => reasons.filter((reason) => reason.startsWith('✗')))};
}

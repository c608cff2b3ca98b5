// Reads an enhanced filter: the object that toSubscriptionFilter takes, or the filterGroup it makes. https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-enhanced-filtering.html
import {filterMaxDepth, filterOperators} from '@site/src/facts/appsync/real-time';
import {inWords, isObject, type JsonPath, type JsonRecord, placeAt, readJson} from '../json-text';

/** An operator of a rule. */
export type Operator = (typeof filterOperators.value)[number];

/** One rule: a field, reached with dots, against a value. */
export interface Rule {
  readonly fieldName: string;
  readonly operator: Operator;
  readonly value: unknown;
}

/** Filters joined by OR, each of rules joined by AND. */
export type FilterGroup = readonly (readonly Rule[])[];

/** What is wrong with a filter, and where. */
export interface FilterIssue {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A filter, or the first thing to mend. */
export type ReadFilter =
  {readonly ok: true; readonly group: FilterGroup} | {readonly ok: false; readonly issues: readonly FilterIssue[]};

interface Fault {
  readonly path: JsonPath;
  readonly message: string;
}

/** Most filters that the bench makes of `and` and `or`. */
const mostFilters = 100;
const known: readonly string[] = filterOperators.value;
const takesList: readonly string[] = ['in', 'notIn', 'between', 'containsAny'];

const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value) || value === null;

function valueFault(operator: string, value: unknown): string | undefined {
  if (!known.includes(operator)) return `“${operator}” is no operator. These are: ${known.join(', ')}.`;
  if (!takesList.includes(operator)) {
    return isScalar(value) ? undefined : `${operator} takes one text, number or boolean, not ${inWords(value)}.`;
  }
  if (!Array.isArray(value) || !value.every(isScalar)) return `${operator} takes a list, not ${inWords(value)}.`;
  return operator === 'between' && value.length !== 2 ? 'between takes a list of two values.' : undefined;
}

function ruleAt(fieldName: string, operator: string, value: unknown, path: JsonPath): Rule | Fault {
  const depth = fieldName.split('.').length;
  if (fieldName === '' || fieldName.split('.').includes('')) return {path, message: 'The field has no name.'};
  if (depth > filterMaxDepth.value) {
    return {path, message: `${fieldName} is ${depth} levels deep; ${filterMaxDepth.value} is the most.`};
  }
  const message = valueFault(operator, value);
  return message === undefined ? {fieldName, operator: operator as Operator, value} : {path, message};
}

const isFault = (found: object): found is Fault => 'message' in found;

/** Every way to take one filter of each group: AND of groups. */
function joined(groups: readonly FilterGroup[]): FilterGroup {
  return groups.reduce<FilterGroup>(
    (made, group) => made.flatMap((one) => group.map((other) => [...one, ...other])).slice(0, mostFilters + 1),
    [[]],
  );
}

/** The object form: fields with operators, `and`, `or`. */
function groupOf(value: unknown, path: JsonPath): FilterGroup | Fault {
  if (!isObject(value)) return {path, message: `An object of fields is expected, not ${inWords(value)}.`};
  const groups: FilterGroup[] = [];
  for (const [name, member] of Object.entries(value)) {
    const here = [...path, name];
    if (name === 'and' || name === 'or') {
      if (!Array.isArray(member)) return {path: here, message: `${name} takes a list of filters.`};
      const inner = member.map((one, index) => groupOf(one, [...here, index]));
      const fault = inner.find(isFault);
      if (fault) return fault;
      const sound = inner as readonly FilterGroup[];
      groups.push(name === 'and' ? joined(sound) : sound.flat());
    } else {
      if (!isObject(member))
        return {path: here, message: `${name} takes an object such as {"eq": …}, not ${inWords(member)}.`};
      const rules = Object.entries(member).map(([operator, wanted]) =>
        ruleAt(name, operator, wanted, [...here, operator]),
      );
      const fault = rules.find(isFault);
      if (fault) return fault;
      groups.push([rules as readonly Rule[]]);
    }
  }
  const all = joined(groups);
  const message = `These conditions make more than ${mostFilters} filters, joined by OR.`;
  return all.length > mostFilters ? {path, message} : all;
}

/** The made form: `{filterGroup: [{filters: [{fieldName, operator, value}]}]}`. */
function madeGroup(value: JsonRecord): FilterGroup | Fault {
  const {filterGroup} = value;
  if (!Array.isArray(filterGroup)) return {path: ['filterGroup'], message: 'filterGroup takes a list.'};
  const made: (readonly Rule[])[] = [];
  for (const [index, entry] of (filterGroup as readonly unknown[]).entries()) {
    const path = ['filterGroup', index, 'filters'];
    const filters: unknown = isObject(entry) ? entry.filters : undefined;
    if (!Array.isArray(filters)) return {path, message: 'filters takes a list of rules.'};
    const rules = (filters as readonly unknown[]).map((rule, at) => {
      const {fieldName = '', operator = '', value: wanted} = isObject(rule) ? rule : {};
      return ruleAt(String(fieldName), String(operator), wanted, [...path, at]);
    });
    const fault = rules.find(isFault);
    if (fault) return fault;
    made.push(rules as readonly Rule[]);
  }
  return made;
}

/** Reads a filter as JSON. */
export function readFilter(text: string): ReadFilter {
  const read = readJson(text);
  if (!read.ok) return {ok: false, issues: [read.issue]};
  const found = isObject(read.value) && 'filterGroup' in read.value ? madeGroup(read.value) : groupOf(read.value, []);
  if (!isFault(found)) return {ok: true, group: found};
  return {ok: false, issues: [{...placeAt(text, read.source.spanAt(found.path).start), message: found.message}]};
}

/** The form that `toSubscriptionFilter` makes of it. */
export const filterGroupJson = (group: FilterGroup): object => ({
  filterGroup: group.map((rules) => ({
    filters: rules.map(({fieldName, operator, value}) => ({fieldName, operator, value})),
  })),
});

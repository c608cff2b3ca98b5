// Does a record meet an advanced event selector? https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html
import {met, quoted, unmet, type Check} from './check';
import type {Classification} from './classify';
import {isObject, own, textOf} from './json';
import {excludingOperators, includingOperators, type Operator} from './limits';
import type {TrailRecord} from './parse-records';
import {resourcesOf} from './resources';
import type {AdvancedSelector, FieldSelector} from './selectors';

const compares: Readonly<Record<Operator, (found: string, value: string) => boolean>> = {
  Equals: (found, value) => found === value,
  StartsWith: (found, value) => found.startsWith(value),
  EndsWith: (found, value) => found.endsWith(value),
  NotEquals: (found, value) => found === value,
  NotStartsWith: (found, value) => found.startsWith(value),
  NotEndsWith: (found, value) => found.endsWith(value),
};

/** What a record holds for a field of a selector; several for its resources. */
function valuesOf(
  record: TrailRecord,
  {category, readOrWrite}: Classification,
  field: string,
  types: readonly string[],
): readonly string[] {
  switch (field) {
    case 'eventCategory':
      return [category];
    case 'readOnly':
      return readOrWrite === null ? [] : [String(readOrWrite === 'read')];
    case 'resources.type':
      return resourcesOf(record).map(({type}) => type);
    case 'resources.ARN':
      // Of a call on an object the record also names the bucket: only resources of the selected type count.
      return resourcesOf(record)
        .filter(({type}) => types.length === 0 || types.includes(type))
        .map(({arn}) => arn);
    case 'userIdentity.arn': {
      const identity = own(record, 'userIdentity');
      return isObject(identity) ? [textOf(identity, 'arn') ?? ''] : [];
    }
    default: {
      const value = own(record, field);
      return typeof value === 'string' || typeof value === 'boolean' ? [String(value)] : [];
    }
  }
}

/** One field: a match of an excluding operator keeps the event out; else one match of any including operator lets it in. */
function checkField(selector: FieldSelector, allFound: readonly string[]): Check {
  const {Field} = selector;
  const found = allFound.filter(Boolean);
  const isMatch = (operator: Operator, value: string) => found.some((one) => compares[operator](one, value));
  for (const operator of excludingOperators) {
    const value = selector[operator]?.find((one) => isMatch(operator, one));
    if (value !== undefined) return unmet(Field, `${operator} ${quoted([value])} keeps it out.`);
  }
  const including = includingOperators.filter((operator) => selector[operator] !== undefined);
  if (including.length === 0) return met(Field, `Nothing keeps ${quoted(found) || 'a record without it'} out.`);
  for (const operator of including) {
    const value = selector[operator]?.find((one) => isMatch(operator, one));
    if (value !== undefined) return met(Field, `${operator} ${quoted([value])} lets it in.`);
  }
  const wanted = including.map((operator) => `${operator} ${quoted(selector[operator] ?? [])}`).join(' or ');
  return unmet(Field, `The record has ${quoted(found) || 'none'}; wanted: ${wanted}.`);
}

/** Every field of an advanced selector; the event must meet them all. */
export function matchAdvanced(
  record: TrailRecord,
  classification: Classification,
  {FieldSelectors}: AdvancedSelector,
): readonly Check[] {
  const types = FieldSelectors.filter(({Field}) => Field === 'resources.type').flatMap(({Equals = []}) => Equals);
  return FieldSelectors.map((selector) =>
    checkField(selector, valuesOf(record, classification, selector.Field, types)),
  );
}

// What each field of an advanced event selector may say. https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html
import {at} from './fields';
import {error, warning, type Issue} from './issue';
import {inWords} from './json';
import {
  basicDataTypes,
  equalsOnlyFields,
  excludableSources,
  fieldsOf,
  most,
  networkErrorCode,
  operators,
  resourcesTypeMessage,
} from './limits';
import type {FieldSelector} from './selectors';

/** A category that event selectors can select. */
export type SelectableCategory = keyof typeof fieldsOf;

export const selectableCategories = Object.keys(fieldsOf) as readonly SelectableCategory[];

/** The operators that stand in a field selector. */
export const usedOperators = (selector: FieldSelector) => operators.filter((name) => selector[name] !== undefined);

/** Types that people write and that CloudTrail logs no data events for. */
const confusedTypes: Readonly<Record<string, string>> = {
  'AWS::S3::Bucket': 'Calls on a bucket are management events; its objects are AWS::S3::Object.',
};

function checkType(type: string, path: string): readonly Issue[] {
  if (basicDataTypes.some((known) => known === type)) return [];
  const confused = Object.hasOwn(confusedTypes, type) ? confusedTypes[type] : undefined;
  if (confused !== undefined || !/^AWS(::[A-Za-z0-9]+){2}$/.test(type)) {
    const {code, text, mend} = resourcesTypeMessage;
    return [{...error(path, `${code}: “${text}” ${confused ?? mend}`), wording: 'aws'}];
  }
  return [warning(path, `${type} is taken as given; only CloudTrail knows every type that it logs data events for.`)];
}

function checkValues(category: SelectableCategory, selector: FieldSelector, path: string): readonly Issue[] {
  const {Field, Equals = []} = selector;
  const place = (index: number) => `${at(path, 'Equals')}[${index}]`;
  const oneOf = (allowed: readonly string[], only: string) =>
    Equals.flatMap((value, index) =>
      allowed.includes(value) ? [] : [error(place(index), `${only}; found ${inWords(value)}.`)],
    );
  if (Field === 'readOnly') return oneOf(['true', 'false'], 'readOnly is "true" or "false"');
  if (Field === 'resources.type') return Equals.flatMap((type, index) => checkType(type, place(index)));
  if (Field === 'errorCode') return oneOf([networkErrorCode], `errorCode knows ${networkErrorCode} only`);
  if (Field !== 'eventSource') return [];
  if (category === 'NetworkActivity' && Equals.length > 1) {
    return [error(at(path, 'Equals'), `One event source for each network activity selector, found ${Equals.length}.`)];
  }
  if (category !== 'Management') return [];
  const sources = excludableSources.join(' and ');
  return [
    ...usedOperators(selector)
      .filter((name) => name !== 'NotEquals')
      .map((name) =>
        error(at(path, name), `On a trail, a management selector only leaves sources out: NotEquals with ${sources}.`),
      ),
    ...(selector.NotEquals ?? []).flatMap((value, index) =>
      excludableSources.includes(value)
        ? []
        : [
            error(
              `${at(path, 'NotEquals')}[${index}]`,
              `A trail can leave out ${sources} only, found ${inWords(value)}.`,
            ),
          ],
    ),
  ];
}

function takesOnlyEquals(category: SelectableCategory, field: string): boolean {
  return (
    equalsOnlyFields.includes(field) ||
    (category === 'NetworkActivity' && (field === 'eventSource' || field === 'errorCode'))
  );
}

function checkPlace(category: SelectableCategory, field: string, path: string): readonly Issue[] {
  const {required, optional, eventDataStoreOnly} = fieldsOf[category];
  if (required.includes(field) || optional.includes(field)) return [];
  if (eventDataStoreOnly.includes(field)) {
    return [
      error(path, `For ${category} events, ${field} works on an event data store only, not on a trail. Remove it.`),
    ];
  }
  const known = [...required, ...optional];
  const meant = known.find((name) => name.toLowerCase() === field.toLowerCase());
  const mend = meant ? `Write ${meant}.` : `Known are ${known.join(', ')}.`;
  return [error(path, `A ${category} selector has no field ${inWords(field)}. ${mend}`)];
}

/** What is wrong with one field of a selector for this category. */
export function checkField(category: SelectableCategory, selector: FieldSelector, path: string): readonly Issue[] {
  const misplaced = checkPlace(category, selector.Field, at(path, 'Field'));
  if (misplaced.length > 0) return misplaced;
  const used = usedOperators(selector);
  const onlyEquals = takesOnlyEquals(category, selector.Field)
    ? used
        .filter((name) => name !== 'Equals')
        .map((name) => error(at(path, name), `${selector.Field} takes only Equals, found ${name}.`))
    : [];
  const values = used.flatMap((name) =>
    (selector[name] ?? []).flatMap((value, index): readonly Issue[] => {
      const place = `${at(path, name)}[${index}]`;
      if (value.length > most.valueChars) {
        return [error(place, `A value has at most ${most.valueChars} characters, found ${value.length}.`)];
      }
      if (value === '') return [error(place, 'A value may not be empty.')];
      return value.includes('*') ? [warning(place, 'Values take no wildcard: the * is taken as it stands.')] : [];
    }),
  );
  return [...onlyEquals, ...values, ...checkValues(category, selector, path)];
}

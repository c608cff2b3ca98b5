// Reads advanced event selectors. https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedEventSelector.html
import {checkField, selectableCategories, usedOperators, type SelectableCategory} from './check-field';
import {at, readList, readObject, readTexts} from './fields';
import {error, warning, type Issue} from './issue';
import {inWords, own, textOf} from './json';
import {fieldsOf, most, operators} from './limits';
import type {AdvancedSelector, FieldSelector} from './selectors';

function readFieldSelector(value: unknown, path: string, issues: Issue[]): readonly FieldSelector[] {
  const object = readObject(value, path, ['Field', ...operators], issues);
  if (!object) return [];
  const Field = textOf(object, 'Field');
  if (Field === undefined) {
    issues.push(error(at(path, 'Field'), `Expected the name of a field, found ${inWords(own(object, 'Field'))}.`));
    return [];
  }
  const used = operators.filter((name) => own(object, name) !== undefined);
  if (used.length === 0) issues.push(error(path, `Name at least one operator: ${operators.join(', ')}.`));
  const values = used.map((name) => {
    const texts = readTexts(object, name, path, issues);
    if (Array.isArray(own(object, name)) && (own(object, name) as readonly unknown[]).length === 0) {
      issues.push(error(at(path, name), 'Give at least one value.'));
    }
    return [name, texts] as const;
  });
  return [{Field, ...Object.fromEntries(values)}];
}

/** The category that a selector is for, or undefined and the issue. */
export function categoryOfSelector({FieldSelectors}: AdvancedSelector): SelectableCategory | undefined {
  const [value, ...more] = FieldSelectors.find(({Field}) => Field === 'eventCategory')?.Equals ?? [];
  return more.length > 0 ? undefined : selectableCategories.find((known) => known === value);
}

function checkSelector(selector: AdvancedSelector, path: string, issues: Issue[]): void {
  const {FieldSelectors} = selector;
  const place = (index: number) => `${at(path, 'FieldSelectors')}[${index}]`;
  const index = FieldSelectors.findIndex(({Field}) => Field === 'eventCategory');
  const category = categoryOfSelector(selector);
  if (!category) {
    const named = FieldSelectors[index]?.Equals?.join(', ');
    const apart = named === 'Insight' ? ' Insights events are chosen with PutInsightSelectors.' : '';
    issues.push(
      index < 0
        ? error(at(path, 'FieldSelectors'), `The required field eventCategory is missing.`)
        : error(
            place(index),
            `eventCategory Equals exactly one of ${selectableCategories.join(', ')}; found ${inWords(named)}.${apart}`,
          ),
    );
    return;
  }
  for (const field of fieldsOf[category].required) {
    if (FieldSelectors.some(({Field}) => Field === field)) continue;
    issues.push(error(at(path, 'FieldSelectors'), `A ${category} selector must name ${field}; it is missing.`));
  }
  FieldSelectors.forEach((one, order) => {
    issues.push(...checkField(category, one, place(order)));
    if (FieldSelectors.findIndex(({Field}) => Field === one.Field) < order) {
      issues.push(warning(place(order), `${one.Field} stands here twice: put all its operators into one entry.`));
    }
  });
}

function readSelector(value: unknown, path: string, issues: Issue[]): readonly AdvancedSelector[] {
  const object = readObject(value, path, ['Name', 'FieldSelectors'], issues);
  if (!object) return [];
  const Name = own(object, 'Name');
  if (Name !== undefined && (typeof Name !== 'string' || Name.length > most.nameChars)) {
    const found = typeof Name === 'string' ? `${Name.length}` : inWords(Name);
    issues.push(error(at(path, 'Name'), `A name is a text of at most ${most.nameChars} characters, found ${found}.`));
  }
  const before = issues.length;
  const list = readList(object, 'FieldSelectors', path, issues);
  if (list.length === 0 && issues.length === before) {
    issues.push(error(at(path, 'FieldSelectors'), 'Give at least one field selector.'));
  }
  const FieldSelectors = list.flatMap((entry, index) =>
    readFieldSelector(entry, `${at(path, 'FieldSelectors')}[${index}]`, issues),
  );
  const selector = typeof Name === 'string' ? {Name, FieldSelectors} : {FieldSelectors};
  if (issues.length === before) checkSelector(selector, path, issues);
  return [selector];
}

/** Advanced event selectors of a list; what is wrong is added to `issues`. */
export function readAdvancedSelectors(
  list: readonly unknown[],
  path: string,
  issues: Issue[],
): readonly AdvancedSelector[] {
  const selectors = list.flatMap((entry, index) => readSelector(entry, `${path}[${index}]`, issues));
  const values = selectors
    .flatMap(({FieldSelectors}) => FieldSelectors)
    .reduce((sum, one) => sum + usedOperators(one).reduce((held, name) => held + (one[name]?.length ?? 0), 0), 0);
  if (values > most.advancedValues) {
    issues.push(error(path, `All selectors together hold at most ${most.advancedValues} values, found ${values}.`));
  }
  if (!selectors.some((selector) => categoryOfSelector(selector) === 'Management')) {
    issues.push(warning(path, 'No selector is for Management: applying these ends the logging of management events.'));
  }
  return selectors;
}

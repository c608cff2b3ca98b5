// Reads `Condition`. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
import {inWords, isObject, type JsonPath} from '../json-text';
import {nearest} from './did-you-mean';
import type {Notes} from './issue';
import {operators, readOperator, setPrefixes} from './operators/names';
import type {Condition} from './policy';
import {readTexts} from './read-texts';

/** The operator that a mistyped one may have meant, its prefix and suffix kept. */
function meant(name: string): string | undefined {
  const [, prefix, rest = ''] = /^(?:(.*):)?([^:]*)$/.exec(name) ?? [];
  const set = prefix === undefined ? undefined : nearest(prefix, setPrefixes);
  const [, base = '', suffix = ''] = /^(.*?)(IfExists)?$/i.exec(rest) ?? [];
  const found = nearest(base, Object.keys(operators));
  if (found === undefined) return undefined;
  const end = suffix !== '' && found !== 'Null' ? 'IfExists' : '';
  return `${set === undefined ? '' : `${set}:`}${found}${end}`;
}

function refuseOperator(name: string, path: JsonPath, notes: Notes): void {
  const best = meant(name);
  const ends = /^NullIfExists$/i.test(name) ? ' Null takes no IfExists.' : '';
  notes.error(
    path,
    `There is no condition operator ${inWords(name)}.${ends}`,
    best === undefined ? 'Operators are such as StringEquals, Bool, IpAddress.' : `Did you mean ${best}?`,
    notes.source.nameSpanAt(path),
  );
}

function readKey(operator: string, key: string, value: unknown, path: JsonPath, notes: Notes): Condition {
  const {source} = notes;
  const name = source.nameSpanAt(path);
  if (!/^[\w-]+:./.test(key)) {
    notes.error(
      path,
      `${inWords(key)} is no condition key.`,
      'Keys have a prefix, such as aws:SourceIp or s3:prefix.',
      name,
    );
  }
  const values = readTexts(value, path, notes, true).map(({value: text, span}) => ({value: text, span}));
  const {start, end} = source.spanAt(path);
  return {operator, key, values, span: {start: name?.start ?? start, end}};
}

/** The conditions of a statement: each operator with each of its keys. */
export function readConditions(value: unknown, path: JsonPath, notes: Notes): readonly Condition[] {
  if (!isObject(value)) {
    notes.error(path, `Expected an object, found ${inWords(value)}.`, 'Write {"StringEquals": {"key": "value"}}.');
    return [];
  }
  return Object.entries(value).flatMap(([operator, keys]) => {
    const here = [...path, operator];
    if (!readOperator(operator)) {
      refuseOperator(operator, here, notes);
      return [];
    }
    if (!isObject(keys)) {
      notes.error(
        here,
        `Expected an object of condition keys, found ${inWords(keys)}.`,
        `Write {"${operator}": {"key": "value"}}.`,
      );
      return [];
    }
    return Object.entries(keys).map(([key, values]) => readKey(operator, key, values, [...here, key], notes));
  });
}

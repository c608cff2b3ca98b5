// Reads `Condition`. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
import {inWords, isObject, type JsonPath, type JsonRecord} from '../json-text';
import {nearestName} from '../nearest-name';
import {placed, type Notes} from './issue';
import {operatorNames, readOperator, setPrefixes} from './operators/names';
import type {Condition} from './policy';
import {readValues} from './read-texts';

/** The operator that a mistyped one may have meant, its prefix and suffix kept. */
function meant(name: string): string | undefined {
  const [, prefix, rest = ''] = /^(?:(.*):)?([^:]*)$/.exec(name) ?? [];
  const [, base = '', suffix] = /^(.*?)(IfExists?|IfExist)?$/i.exec(rest) ?? [];
  const set = prefix === undefined ? undefined : nearestName(prefix, setPrefixes);
  const found = nearestName(base, operatorNames());
  if (found === undefined) return undefined;
  return (set === undefined ? '' : `${set}:`) + found + (suffix !== undefined && found !== 'Null' ? 'IfExists' : '');
}

function refuseOperator(name: string, path: JsonPath, {source, error}: Notes): void {
  const best = meant(name);
  const why = /^NullIfExists$/i.test(name) ? ' Null already asks whether the key exists.' : '';
  error(
    'unknown-operator',
    path,
    `There is no condition operator ${inWords(name)}.${why}`,
    best === undefined ? 'Operators are such as StringEquals, Bool, IpAddress, ArnLike.' : `Did you mean “${best}”?`,
    source.nameSpanAt(path),
  );
}

/** Keys whose second part the author chooses: a tag. */
const tagKey = /^[\w-]+:(Principal|Request|Resource)Tag\/?$/i;

function checkKey(key: string, path: JsonPath, {source, error}: Notes): void {
  const at = source.nameSpanAt(path);
  if (!/^[\w./-]+:./.test(key)) {
    const mend = 'Keys have a prefix: aws:SourceIp, s3:prefix.';
    error('malformed-key', path, `${inWords(key)} is no condition key.`, mend, at);
  } else if (tagKey.test(key)) {
    const mend = `Write the tag's key after a slash: ${key.replace(/\/$/, '')}/team.`;
    error('missing-tag-key', path, `${inWords(key)} does not say which tag is meant.`, mend, at);
  }
}

function readKeys(operator: string, keys: JsonRecord, path: JsonPath, notes: Notes): readonly Condition[] {
  const {source, error} = notes;
  const seen = new Set<string>();
  return Object.entries(keys).map(([key, value]) => {
    const here = [...path, key];
    checkKey(key, here, notes);
    if (seen.has(key.toLowerCase())) {
      const message = `${inWords(key)} stands here twice: the letter case of key names does not count.`;
      error('duplicate-key', here, message, 'Put the values into one list.', source.nameSpanAt(here));
    }
    seen.add(key.toLowerCase());
    return placed({operator, key, values: readValues(value, here, notes)}, source, here, true);
  });
}

/** The conditions of a statement: each operator with each of its keys. */
export function readConditions(value: unknown, path: JsonPath, notes: Notes): readonly Condition[] {
  const {error} = notes;
  if (!isObject(value)) {
    const mend = 'Write {"StringEquals": {"aws:PrincipalOrgID": "o-…"}}.';
    error('wrong-type', path, `Expected an object of operators, found ${inWords(value)}.`, mend);
    return [];
  }
  return Object.entries(value).flatMap(([operator, keys]) => {
    const here = [...path, operator];
    if (!readOperator(operator)) {
      refuseOperator(operator, here, notes);
      return [];
    }
    if (!isObject(keys)) {
      const mend = `Write {"${operator}": {"aws:PrincipalOrgID": "o-…"}}.`;
      error('wrong-type', here, `Expected an object of condition keys, found ${inWords(keys)}.`, mend);
      return [];
    }
    return readKeys(operator, keys, here, notes);
  });
}

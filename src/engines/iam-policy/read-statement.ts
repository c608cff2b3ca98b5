// Reads one statement. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
import {inWords, isObject, type JsonPath, type JsonRecord, own, type Span} from '../json-text';
import {didYouMean} from './did-you-mean';
import {statementElements, typeNames, withPrincipal} from './elements';
import type {Notes} from './issue';
import type {Clause, Entry, PolicyType, PrincipalEntry, Statement} from './policy';
import {readConditions} from './read-conditions';
import {readPrincipal} from './read-principal';
import {readTexts, type PlacedEntry} from './read-texts';

interface Place {
  readonly object: JsonRecord;
  readonly path: JsonPath;
  readonly type: PolicyType;
  readonly notes: Notes;
}

/** From the name of an element to the end of its value. */
function elementSpan({source}: Notes, path: JsonPath): Span {
  const {start, end} = source.spanAt(path);
  return {start: source.nameSpanAt(path)?.start ?? start, end};
}

/** The element or its `Not…` twin. */
function readTwin<One extends Entry>(
  {object, path, notes}: Place,
  name: string,
  read: (value: unknown, path: JsonPath) => readonly One[],
): Clause<One> | undefined {
  const names = [name, `Not${name}`].filter((each) => own(object, each) !== undefined);
  const [first, second] = names;
  if (first === undefined) return undefined;
  if (second !== undefined)
    notes.error([...path, second], `${first} and ${second} exclude each other.`, 'Remove one of the two.');
  const here = [...path, first];
  return {isNot: first !== name, entries: read(own(object, first), here), span: elementSpan(notes, here)};
}

const plain = ({value, span}: PlacedEntry): Entry => ({value, span});

function readActions({notes}: Place, value: unknown, path: JsonPath): readonly Entry[] {
  return readTexts(value, path, notes).map((entry) => {
    if (entry.value !== '*' && !/^[\w.*?-]+:[\w*?]+$/.test(entry.value)) {
      notes.error(
        entry.at,
        `${inWords(entry.value)} is no action.`,
        'Actions are "*" or service:Name, such as s3:GetObject.',
      );
    }
    return plain(entry);
  });
}

function readResources({notes}: Place, value: unknown, path: JsonPath): readonly Entry[] {
  return readTexts(value, path, notes).map((entry) => {
    if (entry.value !== '*' && !entry.value.startsWith('arn:')) {
      notes.error(
        entry.at,
        `${inWords(entry.value)} is neither an ARN nor "*".`,
        'Write the ARN: arn:partition:service:region:account:resource.',
      );
    }
    return plain(entry);
  });
}

function readPrincipals(place: Place): Clause<PrincipalEntry> | undefined {
  const {type, notes, path} = place;
  const clause = readTwin(place, 'Principal', (value, at) => readPrincipal(value, at, notes));
  const has = withPrincipal.includes(type);
  if (clause && !has) {
    const name = clause.isNot ? 'NotPrincipal' : 'Principal';
    notes.error(
      [...path, name],
      `${name} does not belong in ${typeNames[type]}.`,
      'Remove it: the policy counts for what it is attached to.',
      clause.span,
    );
  }
  if (!clause && has) {
    notes.error(
      path,
      `Principal is missing; ${typeNames[type]} says for whom it is.`,
      'Add "Principal": {"AWS": "…"}.',
    );
  }
  return clause;
}

function checkElements({object, path, type, notes}: Place): void {
  for (const name of Object.keys(object)) {
    if (statementElements.includes(name)) continue;
    const at = [...path, name];
    notes.error(
      at,
      `Unknown element ${inWords(name)} in a statement.`,
      `${didYouMean(name, statementElements)}Elements are ${statementElements.join(', ')}.`,
      notes.source.nameSpanAt(at),
    );
  }
  const resource = ['Resource', 'NotResource'].find((name) => own(object, name) !== undefined);
  if (type === 'trust' && resource !== undefined) {
    notes.error(
      [...path, resource],
      `${resource} does not belong in ${typeNames[type]}.`,
      'Remove it: the policy counts for its role.',
    );
  } else if (type !== 'trust' && resource === undefined) {
    const report = type === 'resource' ? notes.warning : notes.error;
    report(path, 'Neither Resource nor NotResource is there.', 'Add "Resource": "*" or the ARNs that are meant.');
  }
}

function readSid({object, path, notes}: Place): string | undefined {
  const sid = own(object, 'Sid');
  if (sid === undefined || typeof sid === 'string') return sid;
  notes.error([...path, 'Sid'], `Expected a text, found ${inWords(sid)}.`, 'Write the Sid in double quotes.');
  return undefined;
}

/** A statement; what is wrong with it is noted. */
export function readStatement(
  value: unknown,
  index: number,
  path: JsonPath,
  type: PolicyType,
  notes: Notes,
): Statement | undefined {
  if (!isObject(value)) {
    notes.error(
      path,
      `Expected a statement, found ${inWords(value)}.`,
      'Write {"Effect": …, "Action": …, "Resource": …}.',
    );
    return undefined;
  }
  const place: Place = {object: value, path, type, notes};
  checkElements(place);
  const sid = readSid(place);
  const effect = own(value, 'Effect');
  if (effect !== 'Allow' && effect !== 'Deny') {
    notes.error(
      [...path, 'Effect'],
      `Effect is "Allow" or "Deny", found ${inWords(effect)}.`,
      'Write "Effect": "Allow" or "Effect": "Deny".',
    );
  }
  const principal = readPrincipals(place);
  const action = readTwin(place, 'Action', (entries, at) => readActions(place, entries, at));
  if (!action)
    notes.error(path, 'Neither Action nor NotAction is there.', 'Add "Action" with the actions that are meant.');
  const resource = readTwin(place, 'Resource', (entries, at) => readResources(place, entries, at));
  const condition = own(value, 'Condition');
  const elements = Object.keys(value).map((name) => [name, elementSpan(notes, [...path, name])] as const);
  const span = notes.source.spanAt(path);
  return {
    index,
    ...(sid === undefined ? {} : {sid}),
    effect: effect === 'Deny' ? 'Deny' : 'Allow',
    ...(principal ? {principal} : {}),
    action: action ?? {isNot: false, entries: [], span},
    ...(resource ? {resource} : {}),
    conditions: condition === undefined ? [] : readConditions(condition, [...path, 'Condition'], notes),
    span,
    elements: Object.fromEntries(elements),
  };
}

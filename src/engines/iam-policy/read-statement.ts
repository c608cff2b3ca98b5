// Reads one statement. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
import {inWords, isObject, type JsonPath, own} from '../json-text';
import {didYouMean} from '../nearest-name';
import {aPolicy, keptByIam, statementElements, withPrincipal} from './elements';
import {placed, type Notes} from './issue';
import type {Clause, Effect, PolicyType, PrincipalEntry, Statement} from './policy';
import {readConditions} from './read-conditions';
import {elementSpan, readActions, readResources, readTwin, type Place} from './read-elements';
import {readPrincipal} from './read-principal';

function checkNames({object, path, notes}: Place): void {
  for (const name of Object.keys(object)) {
    if (statementElements.includes(name)) continue;
    const at = [...path, name];
    const mend = `Elements are ${statementElements.join(', ')}.${didYouMean(name, statementElements)}`;
    const message = `Unknown element ${inWords(name)} in a statement.`;
    notes.error('unknown-element', at, message, mend, notes.source.nameSpanAt(at));
  }
}

function readSid({object, path, type, notes}: Place): string | undefined {
  const sid = own(object, 'Sid');
  const at = [...path, 'Sid'];
  if (sid === undefined) return undefined;
  if (typeof sid !== 'string') {
    notes.error('wrong-type', at, `Expected a text, found ${inWords(sid)}.`, 'Write the Sid in double quotes.');
    return undefined;
  }
  if (keptByIam.includes(type) && !/^[A-Za-z0-9]*$/.test(sid)) {
    notes.error('malformed-sid', at, 'In IAM a Sid has letters and digits only.', 'Remove the other characters.');
  }
  return sid;
}

function readEffect({object, path, notes}: Place): Effect {
  const effect = own(object, 'Effect');
  if (effect === 'Allow' || effect === 'Deny') return effect;
  const mend = 'Write "Effect": "Allow" or "Effect": "Deny", in exactly these letters.';
  const message = effect === undefined ? 'Effect is missing.' : `Effect is Allow or Deny, found ${inWords(effect)}.`;
  notes.error('invalid-effect', [...path, 'Effect'], message, mend);
  return 'Deny';
}

function checkPrincipal({path, type, notes}: Place, clause: Clause<PrincipalEntry> | undefined): void {
  const has = withPrincipal.includes(type);
  if (!clause) {
    const mend = 'Add "Principal": {"AWS": "…"}, {"Service": "…"} or "*".';
    if (has)
      notes.error(
        'missing-principal',
        path,
        `In ${aPolicy(type)} each statement says for whom it is: Principal is missing.`,
        mend,
      );
    return;
  }
  const name = clause.isNot ? 'NotPrincipal' : 'Principal';
  const at = [...path, name];
  if (!has || (clause.isNot && (type === 'trust' || type === 'rcp'))) {
    const mend = has
      ? 'Use Principal with a condition on aws:PrincipalArn.'
      : 'Remove it: the policy is for what it is attached to.';
    notes.error('unsupported-element', at, `${name} does not belong in ${aPolicy(type)}.`, mend, clause.span);
  } else if (type === 'rcp' && clause.entries.some(({kind}) => kind !== '*')) {
    const mend = 'Write "Principal": "*" and name principals in a condition.';
    notes.error('unsupported-principal', at, 'A resource control policy is for all principals.', mend);
  }
}

function checkAction({path, type, notes}: Place, action: Clause | undefined, effect: Effect): void {
  if (!action) {
    notes.error(
      'missing-action',
      path,
      'Neither Action nor NotAction is there.',
      'Add "Action" with the actions that are meant.',
    );
  } else if (type === 'rcp' && action.isNot) {
    const mend = 'List the actions in Action.';
    notes.error(
      'unsupported-element',
      [...path, 'NotAction'],
      'A resource control policy has no NotAction.',
      mend,
      action.span,
    );
  } else if (type === 'rcp' && effect === 'Deny' && action.entries.some(({value}) => value === '*')) {
    const mend = 'Name the service: s3:*, sqs:*.';
    notes.error(
      'unsupported-wildcard',
      [...path, 'Action'],
      'In a resource control policy of your own, Action cannot be "*".',
      mend,
    );
  }
}

function checkResource({path, type, notes}: Place, resource: Clause | undefined): void {
  if (type === 'trust') {
    if (!resource) return;
    const name = resource.isNot ? 'NotResource' : 'Resource';
    const mend = 'Remove it: the policy is for the role it belongs to.';
    notes.error(
      'unsupported-element',
      [...path, name],
      `${name} does not belong in ${aPolicy(type)}.`,
      mend,
      resource.span,
    );
  } else if (!resource) {
    const note = type === 'resource' ? notes.warning : notes.error;
    note(
      'missing-resource',
      path,
      'Neither Resource nor NotResource is there.',
      'Add "Resource": "*" or the ARNs that are meant.',
    );
  }
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
    const mend = 'Write {"Effect": …, "Action": …, "Resource": …}.';
    notes.error('wrong-type', path, `Expected a statement, found ${inWords(value)}.`, mend);
    return undefined;
  }
  const place: Place = {object: value, path, type, notes};
  checkNames(place);
  const sid = readSid(place);
  const effect = readEffect(place);
  const principal = readTwin(place, 'Principal', (entries, at) => readPrincipal(entries, at, notes));
  checkPrincipal(place, principal);
  const action = readTwin(place, 'Action', (entries, at) => readActions(entries, at, notes));
  checkAction(place, action, effect);
  const resource = readTwin(place, 'Resource', (entries, at) => readResources(entries, at, notes));
  checkResource(place, resource);
  const condition = own(value, 'Condition');
  const read = {
    index,
    ...(sid === undefined ? {} : {sid}),
    effect,
    ...(principal ? {principal} : {}),
    action: action ?? placed({isNot: false, entries: []}, notes.source, path),
    ...(resource ? {resource} : {}),
    conditions: condition === undefined ? [] : readConditions(condition, [...path, 'Condition'], notes),
    elementSpan: (name: string) => (own(value, name) === undefined ? undefined : elementSpan(notes, [...path, name])),
  };
  return placed(read, notes.source, path);
}

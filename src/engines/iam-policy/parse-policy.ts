// Reads a policy document. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
import {inWords, isObject, type JsonRecord, own, readJson} from '../json-text';
import {didYouMean} from './did-you-mean';
import {policyElements} from './elements';
import {issueAt, notesOf, type Issue, type Notes} from './issue';
import type {Policy, PolicyType, Statement, Version} from './policy';
import {readStatement} from './read-statement';

/** A policy with warnings, or the issues that prevented it. */
export type ParsedPolicy =
  | {readonly ok: true; readonly policy: Policy; readonly issues: readonly Issue[]}
  | {readonly ok: false; readonly issues: readonly Issue[]};

export interface ParseOptions {
  /** Where the policy is attached; an identity-based policy unless given. */
  readonly type?: PolicyType;
  /** What verdicts call it. */
  readonly name?: string;
  /** Looks for usual mistakes; give `lintPolicy`. */
  readonly lint?: (policy: Policy) => readonly Issue[];
}

const versions: readonly Version[] = ['2012-10-17', '2008-10-17'];

function readVersion(object: JsonRecord, notes: Notes): Version {
  const value = own(object, 'Version');
  const version = versions.find((known) => known === value);
  if (value !== undefined && !version) {
    notes.error(
      ['Version'],
      `Version is "2012-10-17" or "2008-10-17", found ${inWords(value)}.`,
      'Write "Version": "2012-10-17"; it is the version of the language, not a date of yours.',
    );
  }
  return version ?? '2008-10-17';
}

function readStatements(object: JsonRecord, type: PolicyType, notes: Notes): readonly Statement[] {
  const value = own(object, 'Statement');
  if (value === undefined) {
    notes.error([], 'Statement is missing.', 'Add "Statement": [{"Effect": …, "Action": …, "Resource": …}].');
    return [];
  }
  if (!Array.isArray(value)) return [readStatement(value, 0, ['Statement'], type, notes) ?? []].flat();
  if (value.length === 0) notes.error(['Statement'], 'The policy has no statement.', 'Add a statement.');
  return value.flatMap((entry, index) => readStatement(entry, index, ['Statement', index], type, notes) ?? []);
}

function checkNames(object: JsonRecord, notes: Notes): void {
  for (const name of Object.keys(object)) {
    if (policyElements.includes(name)) continue;
    notes.error(
      [name],
      `Unknown element ${inWords(name)} in a policy.`,
      `${didYouMean(name, policyElements)}Elements are ${policyElements.join(', ')}.`,
      notes.source.nameSpanAt([name]),
    );
  }
  for (const {path, span} of notes.source.repeatedNames()) {
    notes.error(
      path,
      `${inWords(path.at(-1))} stands here twice; only the last one would count.`,
      'Put the values into one list, or remove one.',
      span,
    );
  }
}

/** Reads a policy; the issues say what to mend and where. Never throws. */
export function parsePolicy(text: string, {type = 'identity', name = 'Policy', lint}: ParseOptions = {}): ParsedPolicy {
  const read = readJson(text);
  if (!read.ok) {
    const {offset, message} = read.issue;
    const issue = issueAt(text, {start: offset, end: offset}, 'error', '', message, 'Correct the JSON there.');
    return {ok: false, issues: [issue]};
  }
  const notes = notesOf(read.source);
  const {value} = read;
  if (!isObject(value)) {
    notes.error(
      [],
      `Expected a policy, found ${inWords(value)}.`,
      'Write {"Version": "2012-10-17", "Statement": […]}.',
    );
    return {ok: false, issues: notes.issues};
  }
  checkNames(value, notes);
  const version = readVersion(value, notes);
  const statements = readStatements(value, type, notes);
  if (notes.issues.some(({severity}) => severity === 'error')) return {ok: false, issues: notes.issues};
  const id = own(value, 'Id');
  const policy: Policy = {
    name,
    type,
    version,
    hasVersion: own(value, 'Version') !== undefined,
    ...(typeof id === 'string' ? {id} : {}),
    statements,
    text,
  };
  return {ok: true, policy, issues: [...notes.issues, ...(lint?.(policy) ?? [])]};
}

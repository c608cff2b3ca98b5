// Reads a policy document. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
import {inWords, isObject, type JsonRecord, own, readJson} from '../json-text';
import {didYouMean} from '../nearest-name';
import {keptByIam, policyElements} from './elements';
import {issueOf, notesOf, type Issue, type Notes} from './issue';
import {isTooDeep} from './nesting';
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
  /** Looks for usual mistakes, its issues follow the others; give `lintPolicy`. Pages that only evaluate leave it out. */
  readonly lint?: (policy: Policy) => readonly Issue[];
}

const versions: readonly Version[] = ['2012-10-17', '2008-10-17'];

function readVersion(object: JsonRecord, {error}: Notes): Version {
  const value = own(object, 'Version');
  const version = versions.find((known) => known === value);
  if (value !== undefined && !version) {
    const message = `Version is "2012-10-17" or "2008-10-17", found ${inWords(value)}.`;
    const mend = 'Write "Version": "2012-10-17". It names the version of the policy language, not a day of yours.';
    error('invalid-version', ['Version'], message, mend);
  }
  return version ?? '2008-10-17';
}

function readStatements(object: JsonRecord, type: PolicyType, notes: Notes): readonly Statement[] {
  const value = own(object, 'Statement');
  const mend = 'Add "Statement": [{"Effect": …, "Action": …, "Resource": …}].';
  if (value === undefined) notes.error('missing-statement', [], 'Statement is missing.', mend);
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [readStatement(value, 0, ['Statement'], type, notes) ?? []].flat();
  if (value.length === 0) notes.error('missing-statement', ['Statement'], 'The policy has no statement.', mend);
  return value.flatMap((entry, index) => readStatement(entry, index, ['Statement', index], type, notes) ?? []);
}

function checkNames(object: JsonRecord, type: PolicyType, {source, error, warning}: Notes): void {
  for (const name of Object.keys(object)) {
    if (policyElements.includes(name)) continue;
    const mend = `Elements are ${policyElements.join(', ')}.${didYouMean(name, policyElements)}`;
    error('unknown-element', [name], `Unknown element ${inWords(name)} in a policy.`, mend, source.nameSpanAt([name]));
  }
  for (const {path, span} of source.repeatedNames()) {
    const message = `${inWords(path.at(-1))} stands here twice; the policy grammar allows every name once.`;
    error('duplicate-name', path, message, 'Put the values into one list, or remove one.', span);
  }
  if (type === 'identity' && own(object, 'Id') !== undefined) {
    const message = 'Id belongs in resource-based policies, not in identity-based ones.';
    warning('unsupported-element', ['Id'], message, 'Remove Id.', source.nameSpanAt(['Id']));
  }
}

function checkSids(statements: readonly Statement[], type: PolicyType, {error, warning}: Notes, isList: boolean): void {
  const seen = new Set<string>();
  for (const {sid, index, elementSpan} of statements) {
    if (sid !== undefined && sid !== '' && seen.has(sid)) {
      const path = isList ? ['Statement', index, 'Sid'] : ['Statement', 'Sid'];
      const note = keptByIam.includes(type) ? error : warning;
      note(
        'duplicate-sid',
        path,
        `The Sid ${inWords(sid)} stands here twice.`,
        'Give each statement its own.',
        elementSpan('Sid'),
      );
    }
    if (sid !== undefined) seen.add(sid);
  }
}

/** Characters that IAM takes in a document: up to ÿ, without controls other than tab and line ends. */
const foreign = /[^\t\n\r\u0020-\u00ff]/u;

function checkCharacters(text: string, type: PolicyType, {error}: Notes): void {
  const found = keptByIam.includes(type) ? foreign.exec(text) : null;
  if (!found) return;
  const span = {start: found.index, end: found.index + found[0].length};
  const message = `IAM takes characters up to U+00FF in a policy, found ${inWords(found[0])}.`;
  error('foreign-character', [], message, 'Replace it; look for typographic quotes and dashes.', span);
}

const refused = (issues: readonly Issue[]): ParsedPolicy => ({ok: false, issues});

/** Reads a policy; the issues say what to mend and where. Never throws. */
export function parsePolicy(text: string, {type = 'identity', name = 'Policy', lint}: ParseOptions = {}): ParsedPolicy {
  const read = readJson(text);
  if (!read.ok) {
    const {offset, message} = read.issue;
    const span = {start: offset, end: offset};
    const mend = 'Correct the JSON there.';
    return refused([issueOf(text, 'error', {code: 'not-json', path: '', span, message, mend})]);
  }
  const notes = notesOf(read.source);
  const {value, source} = read;
  if (isTooDeep(text)) {
    const span = {start: 0, end: text.length};
    const message = 'The JSON is nested deeper than any policy.';
    return refused([
      issueOf(text, 'error', {code: 'too-deep', path: '', span, message, mend: 'Look for stray brackets.'}),
    ]);
  }
  if (!isObject(value)) {
    const mend = 'Write {"Version": "2012-10-17", "Statement": […]}.';
    notes.error('wrong-type', [], `Expected a policy, found ${inWords(value)}.`, mend);
    return refused(notes.issues);
  }
  checkNames(value, type, notes);
  checkCharacters(text, type, notes);
  const version = readVersion(value, notes);
  const statements = readStatements(value, type, notes);
  const isList = Array.isArray(own(value, 'Statement'));
  checkSids(statements, type, notes, isList);
  if (notes.issues.some(({severity}) => severity === 'error')) return refused(notes.issues);
  const id = own(value, 'Id');
  const policy: Policy = {
    name,
    type,
    version,
    hasVersion: own(value, 'Version') !== undefined,
    ...(typeof id === 'string' ? {id} : {}),
    statements,
    ...(isList ? {list: source.spanAt(['Statement'])} : {}),
    text,
  };
  return {ok: true, policy, issues: [...notes.issues, ...(lint?.(policy) ?? [])]};
}

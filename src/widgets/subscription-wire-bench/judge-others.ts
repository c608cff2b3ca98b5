// What the other tabs show: a handshake built or read, a conflict resolved, a log checked.
import type {Credential, Handshake, HandshakeIssue, LogReport, Resolved} from '@site/src/engines/appsync-realtime';
import {isObject, type JsonRecord, readJson} from '@site/src/engines/json-text';
import type {FieldIssue} from '@site/src/ui/issue';
import {type Engine, listOf, type Tone} from './judge';
import type {State} from './state';

/** Keys and tokens that were typed; what is empty is replaced by an example. */
export type Typed = Omit<Credential, 'mode'>;

export const nothingTyped: Typed = {apiKey: '', token: '', accessKeyId: '', secretAccessKey: '', sessionToken: ''};

const example: Typed = {
  apiKey: 'da2-EXAMPLE',
  token: 'EXAMPLE-TOKEN',
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken: '',
};

/** A built handshake, or why there is none. */
export interface BuiltView {
  readonly tone: Tone;
  readonly verdict: string;
  readonly handshake?: Handshake;
}

/** Builds the handshake of a state. */
export function judgeHandshake({buildHandshake}: Engine, state: State, typed: Typed): BuiltView {
  const {protocol, apiId, region, customDomain, form, isPrivate, at, mode} = state;
  const isTyped = typed.accessKeyId !== '' || typed.secretAccessKey !== '';
  const keys = isTyped ? typed : {...example, sessionToken: typed.sessionToken};
  const credential = {...keys, mode, apiKey: typed.apiKey || example.apiKey, token: typed.token || example.token};
  if (!/^[\w-]+$/.test(apiId) || !/^[\w-]+$/.test(region) || !/^[\w.-]*$/.test(customDomain)) {
    return {tone: 'bad', verdict: 'API, Region and domain take letters, digits and dashes.'};
  }
  const api = {protocol, apiId, region, customDomain};
  const built = buildHandshake({api, credential, form, isPrivate, at});
  if (!built.ok) return {tone: 'bad', verdict: built.message};
  const {handshake, notes} = built;
  const signed = handshake.signedAddress === undefined ? '' : ` It is signed for ${handshake.signedAddress}.`;
  return {tone: form === 'query' ? 'warn' : 'good', verdict: `${notes.join(' ')}${signed}`, handshake};
}

/** A handshake that was read. */
export interface ReadView {
  readonly tone: Tone;
  readonly verdict: string;
  readonly json?: JsonRecord;
  readonly issues: readonly HandshakeIssue[];
}

/** Reads a pasted handshake. */
export function judgePasted({readHandshake}: Engine, pasted: string): ReadView {
  const read = readHandshake(pasted);
  const faults = read.issues.filter(({severity}) => severity === 'error').length;
  if (!read.ok) return {tone: 'bad', verdict: 'This cannot be read as a handshake.', issues: read.issues};
  const {json, issues} = read;
  if (Object.keys(json).length === 0)
    return {tone: 'neutral', verdict: 'An empty object: what payload holds.', json, issues};
  return faults > 0
    ? {tone: 'bad', verdict: `${faults} ${faults === 1 ? 'part' : 'parts'} to mend.`, json, issues}
    : {tone: 'good', verdict: 'Everything that this form needs is there.', json, issues};
}

/** A conflict, resolved. */
export interface SyncView {
  readonly tone: Tone;
  readonly verdict: string;
  readonly issues: readonly FieldIssue[];
  readonly resolved?: Extract<Resolved, {ok: true}>;
}

function objectIn(text: string, field: keyof State, issues: FieldIssue[]): JsonRecord | undefined {
  const read = readJson(text);
  if (!read.ok) issues.push({field, severity: 'error', message: read.issue.message});
  else if (isObject(read.value)) return read.value;
  else issues.push({field, severity: 'error', message: 'An object is expected: {…}.'});
  return undefined;
}

/** Holds a mutation against an item. */
export function judgeSync({resolveConflict}: Engine, state: State): SyncView {
  const issues: FieldIssue[] = [];
  const current = state.current.trim() === '' ? undefined : objectIn(state.current, 'current', issues);
  const incoming = objectIn(state.incoming, 'incoming', issues);
  const isAsked = state.handler === 'LAMBDA' && state.action === 'RESOLVE';
  const item = isAsked ? objectIn(state.resolved, 'resolved', issues) : undefined;
  if (issues.length > 0 || !incoming) return {tone: 'bad', verdict: 'The items cannot be read yet.', issues};
  const {detection, handler, sets, action} = state;
  const lambda = {action, ...(item && {item})};
  const resolved = resolveConflict({current, incoming, detection, handler, sets: listOf(sets), lambda});
  if (!resolved.ok) {
    const field = resolved.field === 'lambda' ? 'resolved' : resolved.field;
    return {
      tone: 'bad',
      verdict: 'The items cannot be used yet.',
      issues: [{field, severity: 'error', message: resolved.message}],
    };
  }
  const {errorType, why, isConflict} = resolved;
  const verdict = errorType === undefined ? why : `${errorType}: ${why}`;
  return {tone: errorType !== undefined ? 'bad' : isConflict ? 'warn' : 'good', verdict, issues, resolved};
}

/** A log, checked. */
export interface LogView extends LogReport {
  readonly tone: Tone;
  readonly verdict: string;
}

/** Checks the log of a state. */
export function judgeLog({checkLog}: Engine, {log}: State): LogView {
  const report = checkLog(log);
  const {findings, messages, protocol} = report;
  const count = `${messages} ${messages === 1 ? 'message' : 'messages'}`;
  const name = protocol === 'graphql' ? 'GraphQL' : 'AppSync Events';
  if (messages === 0 && findings.length === 0)
    return {...report, tone: 'neutral', verdict: 'Nothing here yet: one JSON message on a line.'};
  return findings.length === 0
    ? {...report, tone: 'good', verdict: `${count}, and all follow the ${name} protocol.`}
    : {
        ...report,
        tone: 'bad',
        verdict: `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} in ${count} of the ${name} protocol.`,
      };
}

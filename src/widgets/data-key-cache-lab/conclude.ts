/** What the lab says. Fetched when first needed: it holds the engine. */
import {
  decryptAll,
  encryptAll,
  type Plan,
  readMessages,
  readThresholds,
  type Summary,
  summarize,
  type Use,
} from '@site/src/engines/data-key-cache';
import type {FieldIssue} from '@site/src/ui/issue';
import type {State} from './state';
import {count, number} from './words';

/** How good a conclusion is, as the verdict shows it. */
type Tone = 'good' | 'bad' | 'warn' | 'neutral';

export interface Conclusion {
  readonly tone: Tone;
  readonly text: string;
}

/** What the cache did, if messages and thresholds could be read. */
export interface Answer {
  readonly plan: Plan;
  /** Of the side that is shown. */
  readonly uses: readonly Use[];
  readonly summary: Summary;
  /** Cost of the calls in a month and without a cache, at the reader's price. */
  readonly cost: {readonly withCache: number; readonly without: number} | undefined;
}

export interface Concluded extends Conclusion {
  readonly issues: readonly FieldIssue[];
  readonly answer: Answer | undefined;
}

const positive = (text: string): number | undefined => {
  const plain = text.trim().replaceAll(',', '');
  return /^\d{1,12}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined;
};

/** Calls that the price is for. */
const callsOfPrice = 10_000;

function costOf({price, timesAMonth}: State, {calls, callsWithout}: Summary): Answer['cost'] {
  const [each, times] = [positive(price), positive(timesAMonth)];
  if (each === undefined || times === undefined) return undefined;
  const cost = (of: number): number => (of * times * each) / callsOfPrice;
  return {withCache: cost(calls), without: cost(callsWithout)};
}

function moneyIssues({price, timesAMonth}: State): readonly FieldIssue[] {
  const issue = (field: string, message: string): FieldIssue => ({field, severity: 'error', message});
  return [
    ...(price.trim() === '' || positive(price) !== undefined
      ? []
      : [issue('price', 'Expected a number such as 0.03.')]),
    ...(positive(timesAMonth) === undefined ? [issue('timesAMonth', 'Expected a number such as 1 or 43200.')] : []),
  ];
}

function inWords({summary, plan}: Answer, {side}: State): Conclusion {
  const {calls, callsWithout, mostMessages, mostBytes} = summary;
  const saved = calls < callsWithout ? ` instead of ${number(callsWithout)}` : ', as many as without a cache';
  const unknown = mostBytes?.hasUnknownBytes || mostMessages?.hasUnknownBytes ? ' and those of streams' : '';
  const exposure = `A leaked data key opens up to ${count(mostMessages?.messages ?? 0, 'message')}, ${count(mostBytes?.bytes ?? 0, 'byte')}${unknown}.`;
  const tone = calls === callsWithout && callsWithout > 1 ? 'warn' : 'good';
  const why = plan.derivesKey ? '' : ' A suite without key derivation is not cached.';
  const of = side === 'encrypt' ? 'KMS' : 'Decrypt of KMS';
  return {tone, text: `${count(calls, 'call')} of ${of}${saved}. ${exposure}${tone === 'warn' ? why : ''}`};
}

/** Everything that follows from what was typed. */
export function conclude(state: State): Concluded {
  const {library, derivesKey, side} = state;
  const read = readMessages(state.messages);
  const {thresholds, issues: limits} = readThresholds(state, library);
  const lineIssues = (read.ok ? [] : read.issues).map(({line, column, message}): FieldIssue => ({
    field: 'messages',
    severity: 'error',
    message: `Line ${line}, column ${column}: ${message}`,
  }));
  const thresholdIssues = limits.map(({field, severity, message, thrown}): FieldIssue => ({
    field,
    severity,
    message: thrown === undefined ? message : `${message} The library throws “${thrown}”.`,
  }));
  const issues = [...lineIssues, ...thresholdIssues, ...moneyIssues(state)];
  if (!read.ok || !thresholds) {
    const [first] = issues.filter(({severity}) => severity === 'error');
    return {tone: 'bad', text: `Not planned. ${first?.message ?? ''}`, issues, answer: undefined};
  }
  const plan: Plan = {thresholds, library, derivesKey};
  const encrypted = encryptAll(read.messages, plan);
  const uses = side === 'encrypt' ? encrypted : decryptAll(encrypted, plan);
  const summary = summarize(uses);
  const answer: Answer = {plan, uses, summary, cost: costOf(state, summary)};
  return {...inWords(answer, state), issues, answer};
}

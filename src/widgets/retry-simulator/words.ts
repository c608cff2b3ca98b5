/** Times, answers and outcomes in a few words. */
import {answerText, type Attempt, type Decision, type Run} from '@site/src/engines/retry';
/** How an attempt or a run went, for its colour; the words say the same. */
type Tone = 'good' | 'warn' | 'bad';

const whole = new Intl.NumberFormat('en-US', {maximumFractionDigits: 0});
const short = new Intl.NumberFormat('en-US', {maximumSignificantDigits: 3});

/** A duration as a reader takes it in: `50 ms`, `1.25 s`, `3.4 min`. */
export function duration(ms: number): string {
  if (ms < 1000) return `${whole.format(ms)} ms`;
  if (ms < 120_000) return `${short.format(ms / 1000)} s`;
  return ms < 7_200_000 ? `${short.format(ms / 60_000)} min` : `${short.format(ms / 3_600_000)} h`;
}

/** A count with thousands apart. */
export const count = (value: number): string => whole.format(value);

/** `1 call`, `2 calls`. */
export const counted = (value: number, word: string): string => `${count(value)} ${word}${value === 1 ? '' : 's'}`;

/** The tone of what a client did. */
export function toneOf({action}: Decision): Tone {
  if (action === 'success') return 'good';
  return action === 'retry' ? 'warn' : 'bad';
}

const refusals = {
  final: 'this error is never retried',
  attempts: 'no attempt is left',
  quota: 'the retry quota is too low',
} as const;

/** Why a call was given up, as the end of a sentence. */
export const whyGivenUp = (because: keyof typeof refusals): string => refusals[because];

/** What a client did, in a few words. */
export function decisionText(decision: Decision): string {
  if (decision.action === 'success') return '✓ success';
  if (decision.action === 'retry') return `↻ retry: ${decision.failure}`;
  return `✗ fails: ${whyGivenUp(decision.because)}`;
}

/** Whether a run went well, in one sentence after `name`. */
export function outcomeText({attempts, calls, succeeded, endMs}: Run): string {
  const last = attempts.at(-1);
  const times = counted(attempts.length, 'attempt');
  if (calls > 1) return `${succeeded} of ${calls} calls succeed, with ${times} in ${duration(endMs)}.`;
  if (!last || succeeded > 0) return `the call succeeds at attempt ${attempts.length}, after ${duration(endMs)}.`;
  const {decision} = last;
  const why = decision.action === 'give up' ? whyGivenUp(decision.because) : '';
  return `the call fails with ${answerText(last.answer)} after ${times} and ${duration(endMs)}: ${why}.`;
}

/** How a run went, for a table cell. */
export function outcomeCell({attempts, calls, succeeded}: Run): string {
  if (calls > 1) return `${succeeded} of ${calls} calls ok`;
  const last = attempts.at(-1)?.decision;
  return last ? decisionText(last) : '';
}

/** The tone of a run. */
export function runTone({calls, succeeded}: Run): Tone {
  if (succeeded === calls) return 'good';
  return succeeded === 0 ? 'bad' : 'warn';
}

/** Which attempt it is: `1`, or `2.1` for the first of the second call. */
export const attemptName = ({call, attempt}: Attempt, calls: number): string =>
  calls > 1 ? `${call}.${attempt}` : String(attempt);

// Answers as a reader types them, one a line: `503`, `3 x 400 ThrottlingException`, `503 Retry-After: 2`, `timeout`. https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
import type {Answer, HintHeader} from './answer';

/** Something in the text that is no answer. */
export interface AnswerIssue {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** What was found, what was expected, how to mend it. */
  readonly message: string;
}

export type ParsedAnswers =
  | {readonly ok: true; readonly answers: readonly Answer[]}
  | {readonly ok: false; readonly issues: readonly AnswerIssue[]};

/** The most answers of a text, repetitions counted out. */
export const mostAnswers = 500;

const words: Readonly<Record<string, Answer>> = {
  ok: {kind: 'response', status: 200},
  success: {kind: 'response', status: 200},
  timeout: {kind: 'timeout'},
  'connect timeout': {kind: 'connect-timeout'},
  'connection lost': {kind: 'connection-lost'},
};
const known =
  'a status (503), a status and a code (400 ThrottlingException), timeout, connect timeout, connection lost';

class Refusal {
  constructor(
    readonly at: number,
    readonly message: string,
  ) {}
}

/** Headers at the end of a line, each up to the next one. */
function parseHints(
  text: string,
  at: number,
): readonly {readonly header: HintHeader; readonly value: string}[] | Refusal {
  const hints: {header: HintHeader; value: string}[] = [];
  for (const [whole, name = '', value = ''] of text.matchAll(/([\w-]+)\s*:\s*(\S*)\s*/g)) {
    const header = name.toLowerCase();
    if (header !== 'retry-after' && header !== 'x-amz-retry-after') {
      return new Refusal(at, `“${name}” is no header that clients heed. Write x-amz-retry-after or Retry-After.`);
    }
    if (value === '') return new Refusal(at + whole.trimEnd().length, `${name} has no value. Write e.g. ${name}: 2.`);
    hints.push({header, value});
  }
  return hints;
}

function parseResponse(text: string, at: number): Answer | Refusal {
  const [, digits = '', between = '', code, gap = '', rest = ''] =
    /^(\d+)(\s*)([A-Za-z][\w.]*(?![\w-]*\s*:))?(\s*)(.*)$/.exec(text) ?? [];
  if (!digits) return new Refusal(at, `“${text.slice(0, 40)}” is no answer. Write ${known}.`);
  const status = Number(digits);
  if (digits.length !== 3 || status < 200 || status > 599) {
    return new Refusal(at, `${digits.slice(0, 12)} is no status of a final answer. Write one from 200 to 599.`);
  }
  const restAt = at + digits.length + between.length + (code?.length ?? 0) + gap.length;
  if (rest && !/^([\w-]+\s*:\s*\S*\s*)+$/.test(rest)) {
    return new Refusal(
      restAt,
      `“${rest.slice(0, 40)}” was not expected here. After the status come an error code and headers, e.g. 503 SlowDown Retry-After: 2.`,
    );
  }
  const hints = parseHints(rest, restAt);
  if (hints instanceof Refusal) return hints;
  return {
    kind: 'response',
    status,
    ...(code === undefined ? {} : {code}),
    ...(hints.length > 0 ? {hints} : {}),
  };
}

function parseLine(line: string): {readonly answer: Answer; readonly times: number} | Refusal {
  const start = line.length - line.trimStart().length;
  const text = line.trim();
  const [prefix = '', count = '1'] = /^(\d+)\s*[x×]\s+/i.exec(text) ?? [];
  const times = Number(count);
  if (times < 1 || times > mostAnswers) {
    return new Refusal(
      start,
      `${count.slice(0, 12)} times is too much or too little. Repeat 1 to ${mostAnswers} times.`,
    );
  }
  const rest = text.slice(prefix.length);
  const word = words[rest.toLowerCase().replace(/[\s-]+/g, ' ')];
  const answer = word ?? parseResponse(rest, start + prefix.length);
  return answer instanceof Refusal ? answer : {answer, times};
}

/** The answers of a text. Empty lines and what follows a `#` do not count. Never throws. */
export function parseAnswers(text: string): ParsedAnswers {
  const answers: Answer[] = [];
  const issues: AnswerIssue[] = [];
  text.split(/\r?\n/).forEach((whole, index) => {
    const [line = ''] = whole.split('#');
    if (line.trim() === '') return;
    const parsed = parseLine(line);
    if (parsed instanceof Refusal) issues.push({line: index + 1, column: parsed.at + 1, message: parsed.message});
    else if (answers.length <= mostAnswers) {
      for (let turn = 0; turn < parsed.times; turn += 1) answers.push(parsed.answer);
    }
  });
  if (issues.length > 0) return {ok: false, issues};
  if (answers.length === 0) {
    return {ok: false, issues: [{line: 1, column: 1, message: `There is no answer. Write one a line: ${known}.`}]};
  }
  if (answers.length > mostAnswers) {
    const message = `These are more than ${mostAnswers} answers. Remove some; the last one repeats by itself.`;
    return {ok: false, issues: [{line: 1, column: 1, message}]};
  }
  return {ok: true, answers};
}

/** An answer in the words that `parseAnswers` reads. */
export function answerText(answer: Answer): string {
  if (answer.kind !== 'response') return answer.kind.replace('-', ' ');
  const hints = (answer.hints ?? []).map(({header, value}) => `${header}: ${value}`);
  return [answer.status, answer.code, ...hints].filter((part) => part !== undefined).join(' ');
}

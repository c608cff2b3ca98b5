// How long a session may last. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html#API_GetSessionToken_RequestParameters
import {messages} from '../../../facts/cli-sdk/mfa-session';
import {limits} from '../limits';
import {refusal, type Check, type SessionRequest} from './check';

/** The check, and the seconds that the session would last. */
interface Duration {
  readonly check: Check;
  readonly seconds: number;
}

const number = new Intl.NumberFormat('en-US');
const units: readonly (readonly [string, number])[] = [
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** Seconds as people say them: `1 hour 30 minutes`. */
export function inHours(seconds: number): string {
  let left = Math.floor(seconds);
  const parts: string[] = [];
  for (const [name, size] of units) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (count > 0) parts.push(`${number.format(count)} ${name}${count === 1 ? '' : 's'}`);
  }
  return parts.join(' ') || '0 seconds';
}

const perLetter: Readonly<Record<string, number>> = {d: 86_400, h: 3600, m: 60, s: 1};

/** What was meant by `12h` or `30 min`. */
function meant(text: string): string {
  const [, count, letter = ''] = /^(\d{1,4}(?:\.\d+)?)\s*(d|h|m|s)[a-z]*$/i.exec(text) ?? [];
  const size = perLetter[letter.toLowerCase()];
  return count && size ? `Write ${Math.round(Number(count) * size)}.` : `Write ${limits.userDefault} for 12 hours.`;
}

/** Whether the session may last as long as it is asked to. */
export function checkDuration({caller, durationSeconds}: SessionRequest): Duration {
  const subject = 'durationSeconds';
  const typed = durationSeconds.trim();
  const isRoot = caller === 'root';
  const unasked = isRoot ? limits.rootLongest : limits.userDefault;
  if (typed === '') {
    const why = `Without a duration ${isRoot ? 'the root user' : 'an IAM user'} gets ${number.format(unasked)} seconds.`;
    return {seconds: unasked, check: {subject, outcome: 'passes', found: 'Left out', why}};
  }
  const found = `${typed.slice(0, 30)}${/^\d{1,9}$/.test(typed) ? ` seconds, ${inHours(Number(typed))}` : ''}`;
  if (!/^\d+$/.test(typed)) {
    const why = 'The duration is a whole number of seconds.';
    return {seconds: unasked, check: {subject, outcome: 'refused', found, why, mend: meant(typed)}};
  }
  const seconds = Number(typed);
  const gaps = {seconds: String(BigInt(typed))};
  if (seconds < limits.shortest) {
    return {
      seconds: unasked,
      check: {
        ...{subject, outcome: 'refused', found},
        why: `No session is shorter than ${limits.shortest} seconds.`,
        mend: `Ask for ${limits.shortest} or more.`,
        refusals: [refusal(messages.durationTooShort, gaps), refusal(messages.durationBelowMin, gaps)],
      },
    };
  }
  if (seconds > limits.longest) {
    return {
      seconds: unasked,
      check: {
        ...{subject, outcome: 'refused', found},
        why: `No session is longer than ${number.format(limits.longest)} seconds, ${inHours(limits.longest)}.`,
        mend: `Ask for ${isRoot ? limits.rootLongest : limits.longest} or less.`,
        refusals: [refusal(messages.durationTooLong, gaps)],
      },
    };
  }
  if (isRoot && seconds > limits.rootLongest) {
    const why = `A session of the root user lasts ${number.format(limits.rootLongest)} seconds at most; more is cut without an error.`;
    return {seconds: limits.rootLongest, check: {subject, outcome: 'changed', found, why}};
  }
  const most = isRoot ? limits.rootLongest : limits.longest;
  const why = `${number.format(limits.shortest)} to ${number.format(most)} seconds are allowed.`;
  return {seconds, check: {subject, outcome: 'passes', found, why}};
}

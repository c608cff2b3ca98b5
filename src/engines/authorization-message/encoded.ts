// The form of an encoded authorization message. What it says only AWS can read.
// https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
import {encodedMessageLabel, encodedMessageMaxLength} from '../../facts/cli-sdk/decode-authorization-message';

/** Something about the form of a message that STS may refuse. */
export interface EncodedIssue {
  readonly severity: 'error' | 'warning';
  /** What is wrong, and how to mend it. */
  readonly message: string;
}

export interface EncodedMessage {
  /** Without blanks and line breaks, as it goes to STS. */
  readonly message: string;
  readonly issues: readonly EncodedIssue[];
  readonly start: number;
  readonly end: number;
}

const label = new RegExp(`${encodedMessageLabel.value.replaceAll(' ', String.raw`\s+`)}\\s*`, 'gi');
/** A run of the message's letters; longer ones may go on after a line break. */
const run = /["'`<]?([^\s"'`<>(),;]+)/y;
const brokenRun = /(?:\\\n|\\[nr]|[^\S\n]*\r?\n[^\S\n]*|[^\S\n]+)([\w-]{30,}|[\w-]+(?=\s*["'`]?\s*$))/y;
const ellipsis = /(?:\.{2,}|…|\.\.\.truncated|TRUNCATED)+$/i;

const counted = new Intl.NumberFormat('en-US');

/** Issues of a message: what it was written like, and what is left of it. */
function issuesOf(written: string, message: string): readonly EncodedIssue[] {
  const issues: EncodedIssue[] = [];
  const add = (severity: EncodedIssue['severity'], text: string): void => void issues.push({severity, message: text});
  if (/\s|\\[nr]/.test(written.trim())) {
    add(
      'warning',
      'Line breaks or blanks stood inside the message; STS refuses them. They are taken out of the command.',
    );
  }
  if (message.length === 0) add('error', 'The encoded message is empty; STS wants at least 1 character.');
  if (message.length > encodedMessageMaxLength.value) {
    const most = counted.format(encodedMessageMaxLength.value);
    add(
      'error',
      `The message has ${counted.format(message.length)} characters; STS takes at most ${most}. Copy it alone.`,
    );
  }
  if (ellipsis.test(written.trim()))
    add('error', 'The message is cut off: it ends in dots. Copy it whole, from the raw error.');
  const odd = [...new Set(message.replace(ellipsis, '').replace(/[\w-]/g, ''))];
  if (odd.length > 0) {
    const shown = odd.slice(0, 5).map((letter) => `“${letter}”`);
    add(
      'warning',
      `${shown.join(', ')} ${odd.length === 1 ? 'is' : 'are'} unusual in such a message: those on record have letters, digits, - and _ only. Look for what was copied along.`,
    );
  }
  return issues;
}

const withoutBreaks = (written: string): string => written.replace(/\\\n|\\[nr]|\s+/g, '');

function readAt(text: string, at: number): EncodedMessage {
  run.lastIndex = at;
  const first = run.exec(text);
  const start = first ? at + first[0].length - (first[1] ?? '').length : at;
  let end = first ? run.lastIndex : at;
  for (brokenRun.lastIndex = end; end > at && brokenRun.test(text);) end = brokenRun.lastIndex;
  const written = text.slice(start, end);
  const message = withoutBreaks(written).replace(/[.,:]$/, (dot) => (ellipsis.test(written) ? dot : ''));
  return {message, issues: issuesOf(written, message), start, end};
}

/** The encoded messages of a text that are introduced as such. */
export const readEncoded = (text: string): readonly EncodedMessage[] =>
  [...text.matchAll(label)].slice(0, 200).map((match) => readAt(text, match.index + match[0].length));

const fewestBare = 60;

/** A text that is nothing but an encoded message; undefined if it is something else. */
export function bareEncoded(text: string): EncodedMessage | undefined {
  const written = text.trim().replace(/^["'`]|["'`]$/g, '');
  const message = withoutBreaks(written);
  if (message.length < fewestBare || !/^[\w+/=%-]*(?:\.{2,}|…)?$/.test(message)) return undefined;
  if (written.split(/\s+/).some((part) => part.length < 20 && !written.trim().endsWith(part))) return undefined;
  const start = text.indexOf(written);
  return {message, issues: issuesOf(written, message), start, end: start + written.length};
}

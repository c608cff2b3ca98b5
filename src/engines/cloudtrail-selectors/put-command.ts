// The AWS CLI command that puts selectors on a trail. https://docs.aws.amazon.com/cli/latest/reference/cloudtrail/put-event-selectors.html
import {shellQuote} from '../shell-quote';
import type {Selectors} from './selectors';

/** One word of a POSIX shell. https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_02 */
const shellWord = (text: string): string => (/^[A-Za-z0-9@%+=:,./_-]+$/.test(text) ? text : shellQuote(text));

/** `aws cloudtrail put-event-selectors` for this trail, as a POSIX shell reads it. */
export function putCommand({kind, selectors}: Selectors, trailName: string): string {
  const option = kind === 'basic' ? '--event-selectors' : '--advanced-event-selectors';
  return `aws cloudtrail put-event-selectors --trail-name ${shellWord(trailName)} \\\n  ${option} ${shellWord(JSON.stringify(selectors))}`;
}

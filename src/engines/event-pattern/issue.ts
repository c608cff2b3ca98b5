// What is wrong with a pattern, an event or a request, as data: AWS's own words, where, and how to mend it. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html
import {describeLocation} from './json/location';
import type {Refusal} from './json/refusal';
import {mendFor} from './mend';

/** One thing to mend. */
export interface Issue {
  /** What AWS answers, letter for letter, where that is known; else our own sentence. */
  readonly message: string;
  /** The reason alone, without repeated text and location. */
  readonly reason: string;
  /** 1-based; where AWS's reader stood, which is behind the mistake. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  readonly mend: string;
  /** `false`: our own words, because AWS's are not known. */
  readonly isAwsText: boolean;
}

/** The reason with its location, printed as often as AWS prints it. */
function located(text: string, {reason, place, locations}: Refusal): string {
  return reason + `\n at ${describeLocation(text, place)}`.repeat(locations);
}

/** A broken JSON text. */
export const jsonIssue = (text: string, refusal: Refusal): Issue => ({
  message: located(text, refusal),
  reason: refusal.reason,
  ...refusal.place,
  mend: mendFor(refusal.reason),
  isAwsText: false,
});

/** A refused pattern, in the envelope of InvalidEventPatternException. */
export const patternIssue = (text: string, refusal: Refusal): Issue => ({
  ...jsonIssue(text, refusal),
  message: `Event pattern is not valid. Reason: ${located(text, refusal)}`,
  isAwsText: !refusal.isOurs,
});

/** Something that we know AWS refuses, in our own words. */
export const ownIssue = (reason: string, mend: string): Issue => ({
  message: reason,
  reason,
  line: 1,
  column: 1,
  mend,
  isAwsText: false,
});

// What is wrong with selectors or records, as data. https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html

/** `error`: CloudTrail would refuse it, or it cannot be read. `warning`: it probably does not do what was meant. */
export type Severity = 'error' | 'warning';

/** One thing to mend. */
export interface Issue {
  readonly severity: Severity;
  /** Where in the JSON: `[0].FieldSelectors[1].Equals[0]`; empty for the whole text. */
  readonly path: string;
  /** What was expected, what was found, how to mend it. */
  readonly message: string;
  /** `aws`: begins with a text that AWS was seen to answer. `ours`: our own words for a documented rule. */
  readonly wording: 'aws' | 'ours';
}

/** What a parser gives: the value with warnings, or the issues that prevented it. */
export type Parsed<Value> =
  | {readonly ok: true; readonly value: Value; readonly issues: readonly Issue[]}
  | {readonly ok: false; readonly issues: readonly Issue[]};

/** An error in our own words. */
export const error = (path: string, message: string): Issue => ({severity: 'error', path, message, wording: 'ours'});

/** A warning in our own words. */
export const warning = (path: string, message: string): Issue => ({
  ...error(path, message),
  severity: 'warning',
});

/** The value if nothing is an error, else the issues alone. */
export function judged<Value>(value: Value, issues: readonly Issue[]): Parsed<Value> {
  return issues.some(({severity}) => severity === 'error') ? {ok: false, issues} : {ok: true, value, issues};
}

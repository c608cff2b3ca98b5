// What is wrong with a policy, as data with its place. https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
import {type JsonPath, type JsonSource, placeAt, type Span} from '../json-text';

/** `error`: AWS would refuse the policy, or it cannot be evaluated. `warning`: it probably does not do what was meant. */
export type Severity = 'error' | 'warning';

/** One thing to mend. */
export interface Issue {
  readonly severity: Severity;
  /** What is wrong, and why it matters. */
  readonly message: string;
  /** What to write instead. */
  readonly mend: string;
  /** Where in the JSON: `Statement[0].Action[1]`; empty for the whole text. */
  readonly path: string;
  /** 1-based, in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Offsets into the text; `end` is the first that no longer belongs to it. */
  readonly start: number;
  readonly end: number;
}

/** A path in words: `Statement[0].Condition.StringEquals.aws:SourceIp`. */
export const inDots = (path: JsonPath): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

/** An issue at a piece of the text. */
export function issueAt(
  text: string,
  {start, end}: Span,
  severity: Severity,
  path: string,
  message: string,
  mend: string,
): Issue {
  return {severity, message, mend, path, ...placeAt(text, start), start, end};
}

/** Collects the issues of one text by path. */
export interface Notes {
  readonly source: JsonSource;
  readonly issues: Issue[];
  readonly error: (path: JsonPath, message: string, mend: string, at?: Span) => void;
  readonly warning: (path: JsonPath, message: string, mend: string, at?: Span) => void;
}

/** An empty collection for a text. */
export function notesOf(source: JsonSource): Notes {
  const issues: Issue[] = [];
  const add =
    (severity: Severity) =>
    (path: JsonPath, message: string, mend: string, at = source.spanAt(path)) => {
      issues.push(issueAt(source.text, at, severity, inDots(path), message, mend));
    };
  return {source, issues, error: add('error'), warning: add('warning')};
}

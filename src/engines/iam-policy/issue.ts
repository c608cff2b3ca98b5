// What is wrong with a policy, as data with its place. https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
import {type JsonPath, type JsonSource, placeAt, type Span} from '../json-text';

/** `error`: AWS would refuse the policy, or it cannot be evaluated. `warning`: it probably does not do what was meant. */
export type Severity = 'error' | 'warning';

/** One thing to mend. */
export interface Issue {
  readonly severity: Severity;
  /** Kebab-case name of the rule that is broken. */
  readonly code: string;
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

/** A piece of a policy that says where it stands; the place is looked up when it is asked for. */
export interface Placed {
  readonly span: Span;
  readonly path: string;
}

/** Adds the place at a path to what was read there; with `named`, from the name of the field on. */
export function placed<Read extends object>(
  read: Read,
  source: JsonSource,
  at: JsonPath,
  named = false,
): Read & Placed {
  let span: Span | undefined;
  const find = (): Span => {
    const {start, end} = source.spanAt(at);
    return {start: (named ? source.nameSpanAt(at)?.start : undefined) ?? start, end};
  };
  return {
    ...read,
    get span() {
      return (span ??= find());
    },
    get path() {
      return inDots(at);
    },
  };
}

/** What a rule has to say about a piece of the text. */
export interface Finding extends Placed {
  readonly code: string;
  readonly message: string;
  readonly mend: string;
}

/** A finding as an issue of the text. */
export function issueOf(text: string, severity: Severity, {span: {start, end}, ...finding}: Finding): Issue {
  return {severity, ...finding, ...placeAt(text, start), start, end};
}

type Note = (code: string, path: JsonPath, message: string, mend: string, at?: Span) => void;

/** Collects the issues of one text by path. */
export interface Notes {
  readonly source: JsonSource;
  readonly issues: Issue[];
  readonly error: Note;
  readonly warning: Note;
}

/** An empty collection for a text. */
export function notesOf(source: JsonSource): Notes {
  const issues: Issue[] = [];
  const add =
    (severity: Severity): Note =>
    (code, path, message, mend, span = source.spanAt(path)) => {
      issues.push(issueOf(source.text, severity, {code, path: inDots(path), span, message, mend}));
    };
  return {source, issues, error: add('error'), warning: add('warning')};
}

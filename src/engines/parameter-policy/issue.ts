// What is wrong with policies and the call around them. https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
import {answerCodes, answerTexts} from '../../facts/parameter-store/parameter-policies';
import {type JsonPath, type JsonSource, placeAt, type Span} from '../json-text';

/** What Parameter Store says to it. */
export interface Answer {
  readonly text: string;
  /** The exception, where it is known. */
  readonly code?: string;
  /** Whether the text rests on one third party's report. */
  readonly isReported: boolean;
}

type AnswerName = keyof typeof answerTexts;

/** These texts were recorded by others than the one third party. */
const recorded: ReadonlySet<AnswerName> = new Set(['policiesInput', 'parameterExists']);

/** An answer with its varying parts filled in. */
export function answerOf(name: AnswerName, parts: Readonly<Record<string, string>> = {}): Answer {
  const codes: Partial<Record<AnswerName, string>> = answerCodes;
  const code = codes[name];
  return {
    text: answerTexts[name].replace(/<(\w+)>/g, (whole, part: string) => parts[part] ?? whole),
    ...(code === undefined ? {} : {code}),
    isReported: !recorded.has(name),
  };
}

/** Something to mend in the policies. `error`: the call is refused. `warning`: it may not do what was meant. */
export interface PolicyIssue {
  readonly severity: 'error' | 'warning';
  /** What was expected, what was found, how to mend it. */
  readonly message: string;
  readonly answer?: Answer;
  /** The way to the value: the position of the policy, then names. */
  readonly path: JsonPath;
  /** Where in the text. */
  readonly span: Span;
  readonly line: number;
  readonly column: number;
}

/** Makes issues at places of one text. */
export type Report = (
  severity: PolicyIssue['severity'],
  path: JsonPath,
  message: string,
  answer?: Answer,
  span?: Span,
) => PolicyIssue;

/** The issues of a text, each at the value of its path or the nearest one above. */
export const reportOn =
  (source: JsonSource): Report =>
  (severity, path, message, answer, span = source.spanAt(path)) => ({
    severity,
    message,
    ...(answer ? {answer} : {}),
    path,
    span,
    ...placeAt(source.text, span.start),
  });

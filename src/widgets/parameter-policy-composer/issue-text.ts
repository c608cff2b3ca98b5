/** Issues in words. */
import type {Answer, PolicyIssue} from '@site/src/engines/parameter-policy';
import type {FieldIssue} from '@site/src/ui/issue';

/** What Parameter Store answers, and on whose word. */
export function answerText(answer: Answer | undefined): string {
  if (!answer) return '';
  const code = answer.code === undefined ? '' : ` (${answer.code})`;
  const text = answer.text.length > 200 ? `${answer.text.slice(0, 199)}…` : answer.text;
  const end = code === '' && text.endsWith('.') ? '' : '.';
  return answer.isReported
    ? ` Reported by a third party as the answer: “${text}”${code}${end}`
    : ` Parameter Store answers: “${text}”${code}${end}`;
}

/** An issue at its line and column, for the field that holds the JSON. */
export const policyIssueText = ({line, column, message, answer}: PolicyIssue): string =>
  `Line ${line}, column ${column}: ${message}${answerText(answer)}`;

/** The issues that stand at one value, for its field in the form. */
export const issuesAt = (issues: readonly PolicyIssue[], path: readonly (string | number)[]): readonly FieldIssue[] =>
  issues
    .filter((issue) => issue.path.length === path.length && issue.path.every((step, index) => step === path[index]))
    .map(({severity, message}) => ({field: path.join('.'), severity, message}));

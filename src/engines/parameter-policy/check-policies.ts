// The rules for the `Policies` string as a whole. https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
import {maxPolicies, policiesMaxChars} from '../../facts/parameter-store/parameter-policies';
import {inWords, isObject, readJson} from '../json-text';
import {checkPolicy, type CheckedPolicy} from './check-policy';
import {answerOf, type PolicyIssue, type Report, reportOn} from './issue';
import type {Policy} from './policy';

/** What becomes of a `Policies` text. */
export interface CheckedPolicies {
  /**
   * `set`: they replace what is there. `removed`: `[{}]`, all policies go. `refused`: a rule is broken. `unreadable`: the text
   * is no JSON.
   */
  readonly outcome: 'set' | 'removed' | 'refused' | 'unreadable';
  readonly issues: readonly PolicyIssue[];
  /** The elements of the array as they were read; undefined if there is no array. */
  readonly elements: readonly unknown[] | undefined;
  /** The policies that are whole. */
  readonly policies: readonly Policy[];
  /** What commands send: the same on one line. Undefined if the text is no JSON. */
  readonly sent: string | undefined;
  /** Characters as typed, and as sent. */
  readonly typedChars: number;
  readonly sentChars: number;
}

const charsOf = (text: string): number => [...text].length;

/** More than one Expiration, or notifications without any. */
function together(checked: readonly CheckedPolicy[], report: Report): readonly PolicyIssue[] {
  const at = (wanted: string): readonly number[] =>
    checked.flatMap(({type}, index) => (type === wanted ? [index] : []));
  const [, ...more] = at('Expiration');
  const [alone] = at('Expiration').length === 0 ? at('ExpirationNotification') : [];
  return [
    ...more.map((index) =>
      report(
        'error',
        [index],
        'This is another policy of the type Expiration. Keep one of them.',
        answerOf('oneExpiration'),
      ),
    ),
    ...(alone === undefined
      ? []
      : [
          report(
            'error',
            [alone],
            'ExpirationNotification needs a policy of the type Expiration in the same array: each call replaces all policies.',
            answerOf('notificationAlone'),
          ),
        ]),
  ];
}

function tooMany(count: number, report: Report): readonly PolicyIssue[] {
  if (count <= maxPolicies.value) return [];
  const message = `There are ${count} policies, and at most ${maxPolicies.value} are taken. Remove ${count - maxPolicies.value}, this one first.`;
  return [report('error', [maxPolicies.value], message, answerOf('policiesNumber'))];
}

function tooLong(typed: number, sent: number, report: Report): readonly PolicyIssue[] {
  const most = policiesMaxChars.value;
  if (sent > most) {
    const message = `Policies has ${sent} characters without blanks between its parts, ${sent - most} more than the ${most} that fit.`;
    return [report('error', [], message)];
  }
  if (typed <= most) return [];
  const message = `As typed it has ${typed} characters, and ${most} fit: a file of it would be too long. The commands here send it without blanks, ${sent} characters.`;
  return [report('warning', [], message)];
}

const key = (path: readonly (string | number)[]): string => JSON.stringify(path);

/** Checks a `Policies` text by every rule that is known, each issue at its line and column. Never throws. */
export function checkPolicies(text: string): CheckedPolicies {
  const typedChars = charsOf(text);
  const none = {elements: undefined, policies: [], sent: undefined, typedChars, sentChars: typedChars};
  const read = readJson(text);
  if (!read.ok) {
    const {line, column, offset, reason} = read.issue;
    const message =
      text.trim() === ''
        ? 'Policies cannot be empty: write [{}] to remove all policies, or leave the field out of the call to keep them.'
        : `This is not JSON. ${reason}`;
    const issue = {severity: 'error', message, path: [], span: {start: offset, end: offset}, line, column} as const;
    return {...none, outcome: 'unreadable', issues: [issue]};
  }
  const {value, source} = read;
  const report = reportOn(source);
  const sent = JSON.stringify(value);
  const sentChars = charsOf(sent);
  if (!Array.isArray(value)) {
    const mend = isObject(value) ? 'Put the policy in brackets: [{…}].' : 'Write [{…}].';
    const message = `Policies is an array of policies, also if there is only one; found ${inWords(value)}. ${mend}`;
    const issue = report('error', [], message, answerOf('policiesInput', {policies: sent}));
    return {...none, sent, sentChars, outcome: 'refused', issues: [issue]};
  }
  const elements = value as readonly unknown[];
  const isRemoval = elements.length === 1 && isObject(elements[0]) && Object.keys(elements[0]).length === 0;
  const checked = isRemoval ? [] : elements.map((element, index) => checkPolicy(element, index, report));
  const repeated = source
    .repeatedNames()
    .map(({path, span}) =>
      report('warning', path, 'This name stands more than once; the last one counts.', undefined, span),
    );
  const empty =
    elements.length === 0
      ? [
          report(
            'warning',
            [],
            'The array is empty. Whether AWS takes it is not confirmed; [{}] is the documented way to remove all policies.',
          ),
        ]
      : [];
  const issues = [
    ...tooMany(elements.length, report),
    ...tooLong(typedChars, sentChars, report),
    ...empty,
    ...together(checked, report),
    ...checked.flatMap((each) => each.issues),
    ...repeated,
  ];
  const unique = issues.filter(
    (issue, index) =>
      issues.findIndex((other) => other.message === issue.message && key(other.path) === key(issue.path)) === index,
  );
  const isRefused = unique.some(({severity}) => severity === 'error');
  return {
    outcome: isRefused ? 'refused' : isRemoval ? 'removed' : 'set',
    issues: [...unique].sort((one, other) => one.span.start - other.span.start),
    elements,
    policies: checked.flatMap(({policy}) => (policy ? [policy] : [])),
    sent,
    typedChars,
    sentChars,
  };
}

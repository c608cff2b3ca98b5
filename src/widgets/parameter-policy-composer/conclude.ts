/** What the composer concludes from the call as a whole; the view only draws it. */
import type {CheckedPolicies, ParameterIssue} from '@site/src/engines/parameter-policy';
import {answerText, policyIssueText} from './issue-text';

export type Outcome = 'taken' | 'taken, with doubts' | 'removed' | 'refused' | 'unreadable';

export interface Conclusion {
  readonly outcome: Outcome;
  readonly tone: 'good' | 'warn' | 'bad';
  readonly text: string;
}

const counted = (count: number, word: string, more = `${word}s`): string => `${count} ${count === 1 ? word : more}`;

/** Judges the call: its policies, what is around them, and the doubts about the plan. */
export function conclude(
  {outcome, issues, policies}: CheckedPolicies,
  parameterIssues: readonly ParameterIssue[],
  doubts: readonly string[],
): Conclusion {
  if (outcome === 'unreadable') {
    const [first] = issues;
    return {
      outcome: 'unreadable',
      tone: 'bad',
      text: `The policies cannot be read.${first ? ` ${policyIssueText(first)}` : ''}`,
    };
  }
  const errors = [
    ...issues.filter(({severity}) => severity === 'error').map(policyIssueText),
    ...parameterIssues
      .filter(({severity}) => severity === 'error')
      .map(({message, answer}) => `${message}${answerText(answer)}`),
  ];
  if (errors.length > 0) {
    const many = errors.length === 1 ? '' : ` There are ${errors.length} problems; the first:`;
    return {outcome: 'refused', tone: 'bad', text: `This call is refused.${many} ${errors[0] ?? ''}`};
  }
  if (outcome === 'removed') {
    return {outcome: 'removed', tone: 'warn', text: 'This call removes all policies of the parameter.'};
  }
  const replaces = `By the known rules Parameter Store takes ${counted(policies.length, 'policy', 'policies')}. They replace all that the parameter has.`;
  return doubts.length > 0
    ? {
        outcome: 'taken, with doubts',
        tone: 'warn',
        text: `${replaces} Look again at ${counted(doubts.length, 'thing')} below.`,
      }
    : {outcome: 'taken', tone: 'good', text: replaces};
}

// What is wrong with the resource policy of a bus. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html
import type {Severity} from './issue';
import type {PolicyEngine} from './setup';

/** One thing to mend in a policy. */
export interface PolicyIssue {
  readonly severity: Severity;
  readonly message: string;
  /** Where in the text of the policy. */
  readonly offset: number;
}

/** Issues of a policy's text, in the words of the policy engine. */
export const policyIssues = (text: string, {parsePolicy}: PolicyEngine): readonly PolicyIssue[] =>
  parsePolicy(text, {type: 'resource'}).issues.map(({severity, message, mend, path, start}) => ({
    severity,
    message: `${path ? `Policy, ${path}: ` : ''}${message} ${mend}`,
    offset: start,
  }));

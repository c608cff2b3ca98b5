// The answer to a call that associates a key. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_AssociateKmsKey.html
import {keyNotAllowedMessage} from '../../facts/cloudwatch-logs/encryption';
import {parsePolicy, type Issue} from '../iam-policy';
import type {Association} from './association';
import {faultsOf, type Fault} from './fault';
import {grantsOf, type GroupVerdict} from './grants';
import {keyProblems} from './key';
import type {Problem} from './problem';
import {targetOf, targetProblems, type Target} from './target';

/** What comes of the call. */
export interface AssociationVerdict {
  /** `works`: by all documented rules. `in part`: the key policy grants less than the guide asks for. */
  readonly outcome: 'works' | 'in part' | 'refused' | 'unreadable policy';
  /** One sentence. */
  readonly reason: string;
  /** What CloudWatch Logs answers, where that is known: `AccessDeniedException: …` */
  readonly answer?: string;
  readonly target: Target;
  /** Of the fields. */
  readonly problems: readonly Problem[];
  /** Of the key policy's text, warnings included. */
  readonly policyIssues: readonly Issue[];
  /** Empty while the key policy cannot be read or a field is wrong. */
  readonly groups: readonly GroupVerdict[];
  readonly faults: readonly Fault[];
}

/** `arn:aws:logs:us-east-1:111122223333:log-group:/app/orders` in the words of the exception. */
const deniedAnswer = ({arn}: Target): string =>
  `${keyNotAllowedMessage.code}: ${keyNotAllowedMessage.text.replace(/'arn:[^']*'/, `'${arn}'`)}`;

function conclude(groups: readonly GroupVerdict[]): Pick<AssociationVerdict, 'outcome' | 'reason'> {
  const missing = groups.filter(({outcome}) => outcome === 'not allowed').map(({group}) => group);
  if (missing.length > 0) {
    return {outcome: 'refused', reason: `The key policy does not let CloudWatch Logs use ${missing.join(', ')}.`};
  }
  const partly = groups.filter(({outcome}) => outcome === 'in part').map(({group}) => group);
  if (partly.length > 0) {
    return {
      outcome: 'in part',
      reason: `The key policy grants only some actions of ${partly.join(' and ')}; the guide asks for all of them.`,
    };
  }
  return {outcome: 'works', reason: 'The key policy lets CloudWatch Logs do all that the guide asks for.'};
}

/** Checks a call and the key policy. Never throws. */
export function checkAssociation(association: Association): AssociationVerdict {
  const problems = [...targetProblems(association), ...keyProblems(association)];
  const target = targetOf(association);
  const parsed = parsePolicy(association.keyPolicy, {type: 'resource', name: 'Key policy'});
  const found = {target, problems, policyIssues: parsed.issues, groups: [], faults: []};
  const refusal = problems.find(({severity}) => severity === 'error');
  if (refusal) return {...found, outcome: 'refused', reason: refusal.message};
  if (!parsed.ok) {
    return {...found, outcome: 'unreadable policy', reason: 'The key policy cannot be read yet; see the field.'};
  }
  const groups = grantsOf(association, target, parsed.policy);
  const {outcome, reason} = conclude(groups);
  return {
    ...found,
    outcome,
    reason,
    groups,
    faults: faultsOf(groups, association.region, target),
    ...(outcome === 'refused' ? {answer: deniedAnswer(target)} : {}),
  };
}

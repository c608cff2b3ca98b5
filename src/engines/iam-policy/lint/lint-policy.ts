// The usual mistakes in policies that AWS accepts. https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
import {issueOf, type Issue} from '../issue';
import type {Policy} from '../policy';
import {absentKeyRules} from './absent-keys';
import {breadthRules} from './breadth';
import {principalRules} from './principals';
import {resourceRules} from './resources';
import {valueRules} from './values';
import {versionFindings} from './version';

/** Warnings about a policy, each with its reason and how to mend it, in the order of the text. */
export function lintPolicy(policy: Policy): readonly Issue[] {
  const rules = [breadthRules, principalRules, resourceRules, absentKeyRules, valueRules].flat();
  const found = policy.statements.flatMap((statement) => rules.flatMap((rule) => rule(statement, policy)));
  return [...versionFindings(policy), ...found]
    .map((one) => issueOf(policy.text, 'warning', one))
    .sort((one, other) => one.start - other.start);
}

// Statements that mean more than they seem to. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
import {matcherOf, patternOf} from '../wildcard';
import {finding, type Rule} from './finding';

const notAction: Rule = ({effect, action}) =>
  effect === 'Allow' && action.isNot
    ? [
        finding(
          'allow-not-action',
          action,
          'Allow with NotAction allows every other action of every service, also those that AWS adds later.',
          'List what is allowed in Action, or deny with NotAction and allow in a statement of its own.',
        ),
      ]
    : [];

const notResource: Rule = ({effect, resource}) =>
  effect === 'Allow' && resource?.isNot
    ? [
        finding(
          'allow-not-resource',
          resource,
          'Allow with NotResource allows the actions on every other resource, also those that do not exist yet.',
          'List what is allowed in Resource, and deny the exceptions in a statement of their own.',
        ),
      ]
    : [];

const passRole: Rule = ({effect, action, resource}) => {
  const means = action.entries.find(({value}) => !action.isNot && /^iam:PassRole$/i.test(value));
  const every = resource?.entries.find(({value}) => value === '*' && !resource.isNot);
  if (effect !== 'Allow' || !means || !every) return [];
  return [
    finding(
      'pass-any-role',
      every,
      'iam:PassRole on every role lets the caller hand any role of the account to a service, also one with more rights than its own.',
      'Name the roles, and add StringEquals on iam:PassedToService.',
    ),
  ];
};

/** Values that a wider one of the same list already means. */
const redundant: Rule = ({action, resource}) =>
  [action, ...(resource ? [resource] : [])].flatMap((clause) => {
    const fold = (text: string): string => (clause === action ? text.toLowerCase() : text);
    const patterns = clause.entries.map(({value}) => matcherOf(patternOf(fold(value))));
    return clause.entries.flatMap((entry, index) => {
      const wider = clause.entries.find(
        ({value}, other) =>
          other !== index &&
          patterns[other]?.(fold(entry.value)) &&
          (fold(value) !== fold(entry.value) || other < index),
      );
      if (!wider || wider.value.includes('${')) return [];
      const message = `${wider.value} already means ${entry.value}.`;
      return [
        finding('redundant-value', entry, message, 'Remove the narrower value, or the wider one if it was not meant.'),
      ];
    });
  });

/** Rules about what a statement covers. */
export const breadthRules: readonly Rule[] = [notAction, notResource, passRole, redundant];

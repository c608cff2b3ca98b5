// Conditions on keys that a request may lack. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists
import {conditionsOf, finding, isKey, type ReadCondition, type Rule} from './finding';

const mfaKeys = ['aws:MultiFactorAuthPresent', 'aws:MultiFactorAuthAge'];
const says = (condition: ReadCondition, value: string): boolean =>
  condition.values.some((entry) => entry.value.toLowerCase() === value);

const mfa: Rule = (statement) =>
  conditionsOf(statement).flatMap((condition) => {
    const {key, read} = condition;
    const {effect} = statement;
    if (!isKey(key, ...mfaKeys)) return [];
    if (effect === 'Deny' && read.family === 'Bool' && !read.ifExists && says(condition, 'false')) {
      return [
        finding(
          'bool-on-absent-key',
          condition.at,
          `Requests with long-term access keys have no ${key}, so Bool is false for them and they are not denied.`,
          'Write BoolIfExists.',
        ),
      ];
    }
    if (effect === 'Allow' && read.ifExists) {
      return [
        finding(
          'if-exists-lets-pass',
          condition.at,
          `Requests with long-term access keys have no ${key}, and ${condition.operator} is true for them: they pass without MFA.`,
          `Write ${read.name}.`,
        ),
      ];
    }
    return [];
  });

/** Keys that only some requests have: which requests lack them, and the condition that excepts those. */
const partial: readonly (readonly [key: string, who: string, except: string])[] = [
  [
    'aws:SourceIp',
    'through a VPC endpoint',
    '"Null": {"aws:SourceVpce": "true"}, and for services that call on your behalf "BoolIfExists": {"aws:ViaAWSService": "false"}',
  ],
  ['aws:PrincipalOrgID', 'of AWS services', '"BoolIfExists": {"aws:PrincipalIsAWSService": "false"}'],
];

const negated: Rule = (statement) => {
  const conditions = conditionsOf(statement);
  const others = conditions.map(({key}) => key);
  if (statement.effect !== 'Deny' || statement.principal?.isNot) return [];
  const excepts = others.some((key) => isKey(key, 'aws:ViaAWSService', 'aws:PrincipalIsAWSService', 'aws:SourceVpce'));
  return conditions.flatMap((condition) => {
    const [, who, except] = partial.find(([key]) => isKey(condition.key, key)) ?? [];
    const negatedOthers = conditions.filter(({read}) => read.isNegated).length > 1;
    if (!condition.read.isNegated || condition.read.set || !who || excepts || negatedOthers) return [];
    return [
      finding(
        'negated-on-absent-key',
        condition.at,
        `Requests ${who} have no ${condition.key}; a negated operator is true for them, so they are denied too.`,
        `Except them: ${except}.`,
      ),
    ];
  });
};

const sets: Rule = (statement) => {
  const conditions = conditionsOf(statement);
  const {effect} = statement;
  return conditions.flatMap((condition) => {
    const {key, read, operator} = condition;
    const isChecked = conditions.some(
      (other) => other.read.family === 'Null' && isKey(other.key, key) && says(other, 'false'),
    );
    if (effect !== 'Allow' || read.set !== 'ForAllValues' || isChecked) return [];
    return [
      finding(
        'for-all-values-without-key',
        condition.at,
        `${operator} is true for requests that have no ${key}, so this Allow covers them.`,
        `Add "Null": {"${key}": "false"} to the conditions.`,
      ),
    ];
  });
};

/** Rules about keys that may be absent. */
export const absentKeyRules: readonly Rule[] = [mfa, negated, sets];

// Values that an operator cannot compare as meant. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
import {readDate} from '../operators/date';
import {readRange} from '../operators/ip-address';
import type {Family} from '../operators/names';
import {readNumber} from '../operators/number';
import type {Entry} from '../policy';
import {conditionsOf, finding, isKey, type ReadCondition, type Rule} from './finding';

const isBoolean = (text: string): boolean => /^(true|false)$/i.test(text);

/** What a value of each family looks like. */
const looks: Readonly<Partial<Record<Family, readonly [fits: (text: string) => boolean, like: string]>>> = {
  Numeric: [(text) => readNumber(text) !== undefined, 'a number such as 10 or 0.5'],
  Date: [(text) => readDate(text) !== undefined, 'a date such as 2026-01-31T00:00:00Z, or epoch seconds'],
  Bool: [(text) => isBoolean(text) || text.includes('${'), 'true or false'],
  Null: [isBoolean, 'true or false'],
  IpAddress: [(text) => readRange(text) !== undefined, 'an address range such as 203.0.113.0/24 or 2001:db8::/32'],
  Binary: [(text) => /^[A-Za-z0-9+/_-]*={0,2}$/.test(text), 'Base64 text'],
  Arn: [(text) => /^(arn:|\*$|\$\{)/.test(text), 'an ARN; an ARN operator compares its six parts'],
};

const types: Rule = (statement) =>
  conditionsOf(statement).flatMap((condition) => {
    const [fits, like] = looks[condition.read.family] ?? [];
    if (!fits || !like) return [];
    return condition.values
      .filter(({value}) => !fits(value))
      .map((entry) => {
        const variable = entry.value.includes('${') ? ' Variables count in String and Arn operators only.' : '';
        const message = `${condition.operator} cannot compare “${entry.value}”, so it never matches.${variable}`;
        return finding('value-type', entry, message, `Write ${like}.`);
      });
  });

const literal: Rule = (statement) =>
  conditionsOf(statement).flatMap(({read, values}) => {
    if (read.family !== 'String' || read.relation === 'like') return [];
    const plain = (value: string): string => value.replace(/\$\{[^}]*\}/g, '');
    return values
      .filter(({value}) => /[*?]/.test(plain(value)))
      .map((entry) => {
        const message = `${read.name} takes the wildcard in “${entry.value}” literally.`;
        const like = read.isNegated ? 'StringNotLike' : 'StringLike';
        return finding('literal-wildcard', entry, message, `Write ${like}, or \${*} if the character itself is meant.`);
      });
  });

const crossing: Rule = (statement) =>
  conditionsOf(statement).flatMap(({read, key, values}) => {
    if (read.family !== 'Arn' || !isKey(key, 'kms:EncryptionContext:aws:logs:arn')) return [];
    return values
      .filter(({value}) => /:log-group:.+:\*$/.test(value))
      .map((entry) => {
        const message =
          'CloudWatch Logs gives KMS the ARN of the log group without a trailing :*, so this never matches.';
        return finding('log-group-suffix', entry, message, `Write ${entry.value.slice(0, -2)}.`);
      });
  });

/** Keys that can have several values in a request. */
const multivalued: readonly string[] = [
  'aws:TagKeys',
  'aws:CalledVia',
  'aws:PrincipalOrgPaths',
  'aws:PrincipalServiceNamesList',
  'aws:ResourceOrgPaths',
  'aws:SourceOrgPaths',
  'dynamodb:Attributes',
  'dynamodb:LeadingKeys',
  'kms:EncryptionContextKeys',
];
/** Keys that have one value at most. */
const singleValued: readonly string[] = [
  'aws:SourceIp',
  'aws:username',
  'aws:userid',
  'aws:PrincipalArn',
  'aws:PrincipalOrgID',
  'aws:PrincipalAccount',
  'aws:SourceArn',
  'aws:SourceAccount',
  'aws:SourceVpc',
  'aws:SourceVpce',
  'aws:RequestedRegion',
  'aws:SecureTransport',
  'aws:MultiFactorAuthPresent',
  'sts:ExternalId',
  'kms:ViaService',
];
const isTag = /^\w+:(Principal|Request|Resource)Tag\//i;

function qualifier({read, key}: ReadCondition): readonly [code: string, message: string, mend: string] | undefined {
  if (read.family === 'Null') return undefined;
  if (!read.set && isKey(key, ...multivalued)) {
    return [
      'missing-set-operator',
      `${key} can have several values.`,
      `Write ForAllValues:${read.name} or ForAnyValue:${read.name}.`,
    ];
  }
  if (read.set && (isKey(key, ...singleValued) || isTag.test(key))) {
    const message = `${key} has one value at most; ${read.set} only changes what happens if it is absent.`;
    return ['set-operator-on-single-value', message, `Write ${read.name}.`];
  }
  return undefined;
}

const sets: Rule = (statement) =>
  conditionsOf(statement).flatMap((condition) => {
    const found = qualifier(condition);
    if (!found) return [];
    const [code, message, mend] = found;
    return [finding(code, condition.at, message, mend)];
  });

/** What is wrong with the variables of a value. */
function variableProblem(
  {value}: Entry,
  isResource: boolean,
): readonly [code: string, message: string, mend: string] | undefined {
  if (/\$\{[^}]*$/.test(value))
    return ['unclosed-variable', `The variable in ${value} is not closed.`, 'Add the closing }.'];
  const inside = [...value.matchAll(/\$\{([^}]*)\}/g)].map(([, text = '']) => text);
  const odd = inside.find((text) => !/^([*?$]|[^,'*?$]+(,\s*'[^']*')?)$/.test(text));
  if (odd !== undefined) {
    return ['malformed-variable', `\${${odd}} is no policy variable.`, "Write ${key} or ${key, 'default'}."];
  }
  const head = value.split(':').slice(0, 5).join(':');
  if (isResource && value.startsWith('arn:') && head.includes('${')) {
    return [
      'variable-before-resource',
      `A variable in ${value} stands before the fifth colon, where none counts.`,
      'Write the partition, service, Region or account out.',
    ];
  }
  return undefined;
}

const variables: Rule = ({resource, conditions}, {version}) => {
  if (version !== '2012-10-17') return [];
  const inConditions = conditions.flatMap(({values}) => values);
  const judge = (entry: Entry, isResource: boolean) => {
    const found = variableProblem(entry, isResource);
    return found ? [finding(found[0], entry, found[1], found[2])] : [];
  };
  return [
    ...(resource?.entries ?? []).flatMap((entry) => judge(entry, true)),
    ...inConditions.flatMap((entry) => judge(entry, false)),
  ];
};

/** Rules about the values of conditions, and about variables. */
export const valueRules: readonly Rule[] = [types, literal, crossing, sets, variables];

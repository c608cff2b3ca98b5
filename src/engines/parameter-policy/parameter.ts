// The parameter that the policies are for, and the tier they need. https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html
import {
  parameterNameMaxChars,
  parameterNameMaxLevels,
  valueMaxKb,
} from '../../facts/parameter-store/parameter-policies';
import {answerOf, type Answer} from './issue';

export const parameterTypes = ['String', 'StringList', 'SecureString'] as const;
export const tiers = ['Standard', 'Advanced', 'Intelligent-Tiering'] as const;
/** What there is before the call. */
export const statesBefore = ['none', 'Standard', 'Advanced'] as const;

/** What the call says of the parameter; never its value. */
export interface Parameter {
  readonly name: string;
  readonly type: (typeof parameterTypes)[number];
  readonly region: string;
  readonly account: string;
  /** `Tier` of the call. */
  readonly tier: (typeof tiers)[number];
  readonly before: (typeof statesBefore)[number];
  /** Size of the value, as typed. */
  readonly valueBytes: string;
}

/** Something to mend in one field of the parameter. */
export interface ParameterIssue {
  readonly field: keyof Parameter;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly answer?: Answer;
}

const partitionOf = (region: string): string =>
  region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';

/** The ARN: a name's first slash is that of `parameter/`. */
export const parameterArn = ({name, region, account}: Parameter): string =>
  `arn:${partitionOf(region)}:ssm:${region}:${account}:parameter/${name.replace(/^\//, '')}`;

const error = (field: keyof Parameter, message: string, answer?: Answer): ParameterIssue => ({
  field,
  severity: 'error',
  message,
  ...(answer ? {answer} : {}),
});

const withoutSlash: ParameterIssue = {
  field: 'name',
  severity: 'warning',
  message: 'A name with levels usually starts with a slash. Whether AWS takes this one is not confirmed.',
};

function nameIssues(parameter: Parameter): readonly ParameterIssue[] {
  const {name} = parameter;
  if (name === '') return [error('name', 'A name is missing. Write one such as /app/token.')];
  if (!/^[\w.\-/]+$/.test(name)) {
    return [error('name', 'A name has letters, digits, dots, hyphens, underscores and slashes only.')];
  }
  const levels = name.split('/').filter(Boolean).length;
  return [
    ...(/^\/?(aws|ssm)/i.test(name) ? [error('name', 'A name must not start with aws or ssm.')] : []),
    ...(name.includes('/') && !name.startsWith('/') ? [withoutSlash] : []),
    ...(levels > parameterNameMaxLevels.value
      ? [error('name', `A name has at most ${parameterNameMaxLevels.value} levels; this one has ${levels}.`)]
      : []),
    ...(parameterArn(parameter).length > parameterNameMaxChars.value
      ? [error('name', `With its ARN the name has more than ${parameterNameMaxChars.value} characters.`)]
      : []),
  ];
}

const [standardBytes = 0, advancedBytes = 0] = valueMaxKb.value.map((kb) => kb * 1024);

function valueIssues({valueBytes, tier, before}: Parameter): readonly ParameterIssue[] {
  if (!/^\d{1,9}$/.test(valueBytes.trim())) {
    return [error('valueBytes', 'Write the size as a whole number, never the value itself.')];
  }
  const bytes = Number(valueBytes);
  if (bytes === 0) return [error('valueBytes', 'A value is not empty.')];
  if (bytes > advancedBytes) {
    return [error('valueBytes', `No tier takes more than ${advancedBytes} bytes.`, answerOf('advancedValue'))];
  }
  return tier === 'Standard' && before !== 'Advanced' && bytes > standardBytes
    ? [error('valueBytes', `The Standard tier takes up to ${standardBytes} bytes.`, answerOf('standardValue'))]
    : [];
}

function tierIssues({tier, before, valueBytes}: Parameter, hasPolicies: boolean): readonly ParameterIssue[] {
  const warn = (message: string): readonly ParameterIssue[] => [{field: 'tier', severity: 'warning', message}];
  const forGood = 'It is charged from then on, and an Advanced parameter cannot go back to Standard.';
  if (tier === 'Standard') {
    if (before === 'Advanced') {
      return [error('tier', 'An Advanced parameter cannot go back to Standard: delete it and create it anew.')];
    }
    return hasPolicies
      ? [
          error(
            'tier',
            'Policies exist in the Advanced tier only. Choose Advanced, or Intelligent-Tiering, which turns the parameter Advanced. The text of the refusal is not confirmed.',
          ),
        ]
      : [];
  }
  if (before === 'Advanced') return [];
  if (tier === 'Advanced') return warn(`This call makes the parameter Advanced. ${forGood}`);
  const isLarge = Number(valueBytes) > standardBytes;
  return hasPolicies || isLarge
    ? warn(`Because of ${hasPolicies ? 'its policies' : 'its size'} the parameter becomes Advanced. ${forGood}`)
    : [];
}

/** Checks everything around the policies. `hasPolicies`: whether any are sent. Never throws. */
export function checkParameter(parameter: Parameter, hasPolicies: boolean): readonly ParameterIssue[] {
  return [
    ...nameIssues(parameter),
    ...(/^[a-z]{2,4}(-[a-z]+)+-\d$/.test(parameter.region)
      ? []
      : [error('region', 'Write a Region such as us-east-1.')]),
    ...(/^\d{12}$/.test(parameter.account) ? [] : [error('account', 'An account has 12 digits.')]),
    ...tierIssues(parameter, hasPolicies),
    ...valueIssues(parameter),
  ];
}

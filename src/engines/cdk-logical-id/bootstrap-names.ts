// The names of what `cdk bootstrap` makes in an account and Region. https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html
import {qualifierMaxLength} from '../../facts/cdk/cdk';

/** Where an environment is, and the qualifier it was bootstrapped with. */
export interface Environment {
  readonly account: string;
  readonly region: string;
  readonly qualifier: string;
}

/** One resource of the bootstrap stack. */
export interface BootstrapResource {
  readonly what: string;
  readonly name: string;
}

/** What is wrong with an environment. */
export interface EnvironmentIssue {
  readonly field: keyof Environment;
  readonly message: string;
}

const roles = [
  ['Deployment role', 'deploy-role'],
  ['CloudFormation execution role', 'cfn-exec-role'],
  ['File publishing role', 'file-publishing-role'],
  ['Image publishing role', 'image-publishing-role'],
  ['Lookup role', 'lookup-role'],
] as const;

/** The names, each as the default synthesizer expects it. */
export function bootstrapNames({account, region, qualifier}: Environment): readonly BootstrapResource[] {
  const name = (what: string): string => `cdk-${qualifier}-${what}-${account}-${region}`;
  return [
    {what: 'Staging bucket', name: name('assets')},
    {what: 'Image repository', name: name('container-assets')},
    ...roles.map(([what, part]) => ({what, name: `arn:aws:iam::${account}:role/${name(part)}`})),
    {what: 'Version parameter', name: `/cdk-bootstrap/${qualifier}/version`},
  ];
}

/** What of an environment cannot be. */
export function environmentIssues({account, region, qualifier}: Environment): readonly EnvironmentIssue[] {
  const most = qualifierMaxLength.value;
  return [
    ...(/^\d{12}$/.test(account) ? [] : [{field: 'account', message: 'An account number has 12 digits.'} as const]),
    ...(/^[a-z]{2}(-[a-z]+)+-\d+$/.test(region)
      ? []
      : [{field: 'region', message: 'A Region looks like eu-west-1.'} as const]),
    ...(new RegExp(`^[A-Za-z0-9_-]{1,${most}}$`).test(qualifier)
      ? []
      : [{field: 'qualifier', message: `A qualifier has 1 to ${most} letters, digits, _ or -.`} as const]),
  ];
}

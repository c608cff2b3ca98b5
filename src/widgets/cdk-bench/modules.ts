// The modules of aws-cdk-lib that the bench has, in the two files they come in.

/** Fetched with the first press: enough for small programs. */
export const firstModules = ['constructs', 'aws-cdk-lib/core', ...['iam', 'kms', 'sqs'].map(named)] as const;

/** Fetched once a program names one of them. */
export const moreModules: readonly string[] = [
  ...['appsync', 'cloudtrail', 'cloudwatch', 'dynamodb', 'events', 'events-targets', 'eventschemas', 'fis'],
  ...['lambda', 'logs', 's3', 'secretsmanager', 'servicediscovery', 'sns', 'ssm'],
].map(named);

function named(service: string): string {
  return `aws-cdk-lib/aws-${service}`;
}

/** Whether a program names a module beyond the first, as `aws-cdk-lib/aws-logs` or `aws_logs`. */
export function needsMore(program: string): boolean {
  const names = [...program.matchAll(/\baws[-_][a-z0-9_-]+\b/g)].map(
    ([name]) => `aws-cdk-lib/${name.replaceAll('_', '-')}`,
  );
  return names.some((name) => moreModules.includes(name));
}

/** What an import of any other module is told. */
export function missingModule(name: string): string {
  const services = [...firstModules, ...moreModules].flatMap((one) => one.split('aws-cdk-lib/aws-')[1] ?? []).sort();
  return `Cannot find module '${name}': the bench has constructs, aws-cdk-lib and of its modules aws-${services.join(', aws-')}.`;
}

/** Words that mean the same to people who build on AWS. A query that holds the left side is also looked up by the right. */
const pairs: readonly (readonly [string, string])[] = [
  ['cmk', 'kms key'],
  ['customer master key', 'kms key'],
  ['imds', 'instance metadata'],
  ['imdsv1', 'instance metadata'],
  ['imdsv2', 'instance metadata token'],
  ['169.254.169.254', 'instance metadata'],
  ['cloudwatch events', 'eventbridge'],
  ['event bridge', 'eventbridge'],
  ['fis', 'fault injection service'],
  ['chaos', 'fault injection'],
  ['sigv4', 'signature version 4'],
  ['signed url', 'pre-signed url'],
  ['presigned', 'pre-signed'],
  ['dlq', 'dead-letter queue'],
  ['2fa', 'mfa'],
  ['otp', 'mfa token code'],
  ['creds', 'credentials'],
  ['iac', 'infrastructure as code'],
  ['service discovery', 'cloud map'],
  ['ssm', 'parameter store'],
  ['cwl', 'cloudwatch logs'],
  ['irsa', 'web identity'],
  ['jitter', 'backoff'],
  ['websocket', 'real-time'],
  ['graphql', 'appsync'],
  ['scp', 'service control policy'],
  ['rcp', 'resource control policy'],
  ['sso', 'iam identity center'],
  ['aad', 'encryption context'],
  ['audit log', 'cloudtrail'],
];

/** What to look up besides the query itself; empty if nothing. */
export function alsoMeant(query: string): string {
  const words = ` ${query.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, ' ')} `;
  return pairs
    .filter(([said]) => words.includes(` ${said} `))
    .map(([, meant]) => meant)
    .join(' ');
}

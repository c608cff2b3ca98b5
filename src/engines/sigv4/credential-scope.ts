// Credential scope: YYYYMMDD/region/service/aws4_request. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-signing-elements.html

/** The last part of every credential scope. */
export const terminator = 'aws4_request';

/** The parts of a credential scope. */
export interface CredentialScope {
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly terminator: string;
}

/** The scope as one text. */
export const formatScope = (scope: CredentialScope): string =>
  [scope.date, scope.region, scope.service, scope.terminator].join('/');

/** Takes `20150830/us-east-1/iam/aws4_request` apart; undefined unless it has four parts. */
export function parseScope(text: string): CredentialScope | undefined {
  const [date, region, service, last, ...rest] = text.split('/');
  if (date === undefined || region === undefined || service === undefined || last === undefined) return undefined;
  return rest.length === 0 ? {date, region, service, terminator: last} : undefined;
}

/** Takes a `Credential=` value apart: the access key ID is what stands before the last four parts. */
export function parseCredential(text: string): {accessKeyId: string; scope: CredentialScope} | undefined {
  const parts = text.split('/');
  const scope = parseScope(parts.slice(-4).join('/'));
  return parts.length > 4 && scope ? {accessKeyId: parts.slice(0, -4).join('/'), scope} : undefined;
}

// An outcome in a few words. https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
import type {Credentials, Outcome, Source} from './resolution';

const sources: Readonly<Record<Source, string>> = {
  code: 'keys in code',
  'system-properties': 'system properties',
  environment: 'environment variables',
  'credentials-file': 'credentials file',
  'config-file': 'config file',
  'credential-process': 'credential process',
  'web-identity': 'web identity',
  'assume-role': 'assumed role',
  sso: 'IAM Identity Center',
  login: 'aws login',
  container: 'container role',
  'instance-metadata': 'instance role',
  'legacy-file': 'file of an older tool',
};

/** The source of credentials, e.g. `environment variables`. */
export const sourceText = ({source}: Credentials): string => sources[source];

/** What a search came to, e.g. `credentials file` or `no credentials`. */
export function outcomeText(outcome: Outcome): string {
  if (outcome.kind === 'found') return sourceText(outcome.credentials);
  return outcome.kind === 'none' ? 'no credentials' : outcome.error.name;
}

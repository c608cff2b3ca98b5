/** The request of DiscoverInstances that the fields make, and what is wrong with them. */
import type {JsonRecord} from '@site/src/engines/json-text';
import type {FieldIssue} from '@site/src/ui/issue';
import {readPairs} from './read-pairs';
import type {State} from './state';

export interface Request {
  readonly input: JsonRecord;
  readonly issues: readonly FieldIssue[];
}

/** Members in the order of the API reference; empty fields are left out. */
export function requestOf({
  namespace,
  service,
  health,
  query,
  optional,
  maxResults,
  owner,
}: State['discover']): Request {
  const issues: FieldIssue[] = [];
  const pairs = (field: string, text: string): JsonRecord | undefined => {
    const read = readPairs(text);
    if (read.ok) return read.pairs;
    issues.push({field, severity: 'error', message: read.message});
    return undefined;
  };
  const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());
  const most = given(maxResults);
  if (most !== undefined && !/^-?\d+$/.test(most)) {
    issues.push({field: 'maxResults', severity: 'error', message: `MaxResults is a whole number; found “${most}”.`});
  }
  const members = {
    NamespaceName: namespace.trim(),
    ServiceName: service.trim(),
    MaxResults: most === undefined ? undefined : Number(most),
    QueryParameters: pairs('query', query),
    OptionalParameters: pairs('optional', optional),
    HealthStatus: health === '' ? undefined : health,
    OwnerAccount: given(owner),
  };
  const input = Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
  return {input, issues};
}

// The request of DiscoverInstances and DiscoverInstancesRevision. https://docs.aws.amazon.com/cloud-map/latest/api/API_DiscoverInstances.html
import {discoverDefaultResults, discoverMaxResults} from '../../../facts/cloud-map/cloud-map';
import type {JsonRecord} from '../../json-text';
import type {Report} from '../issue';
import {accountPattern, printablePattern, serviceNamePattern} from '../limits';
import type {Attributes} from '../registry';
import {choiceIn, numberIn, type Site, siteOf, textIn} from '../../json-fields';
import {attributesIn} from '../read/read-attributes';

export type HealthFilter = 'HEALTHY' | 'UNHEALTHY' | 'ALL' | 'HEALTHY_OR_ELSE_ALL';

/** Which service is meant. */
export interface ServiceAddress {
  readonly namespaceName: string;
  readonly serviceName: string;
  readonly owner: string | undefined;
}

export interface DiscoverRequest extends ServiceAddress {
  readonly maxResults: number;
  readonly query: Attributes;
  readonly optional: Attributes;
  /** Undefined: left out of the request. */
  readonly health: HealthFilter | undefined;
}

const addressNames = ['NamespaceName', 'ServiceName', 'OwnerAccount'];

function addressIn(site: Site): ServiceAddress | undefined {
  const namespaceName = textIn(site, 'NamespaceName', {
    isRequired: true,
    max: 1024,
    form: {pattern: printablePattern, words: 'made of printable ASCII characters without blanks'},
  });
  const serviceName = textIn(site, 'ServiceName', {
    isRequired: true,
    form: {pattern: serviceNamePattern, words: 'made of labels of letters, digits, “-” and “_”'},
  });
  const owner = textIn(site, 'OwnerAccount', {form: {pattern: accountPattern, words: 'an account of 12 digits'}});
  return namespaceName === undefined || serviceName === undefined ? undefined : {namespaceName, serviceName, owner};
}

/** Reads the request of DiscoverInstancesRevision. */
export function readAddress(input: JsonRecord, report: Report): ServiceAddress | undefined {
  const site = siteOf(input, [], report, {read: addressNames});
  return site && addressIn(site);
}

/** Reads the request of DiscoverInstances. */
export function readDiscoverRequest(input: JsonRecord, report: Report): DiscoverRequest | undefined {
  const site = siteOf(input, [], report, {
    read: [...addressNames, 'MaxResults', 'QueryParameters', 'OptionalParameters', 'HealthStatus'],
  });
  const address = site && addressIn(site);
  if (!address) return undefined;
  return {
    ...address,
    maxResults: numberIn(site, 'MaxResults', {min: 1, max: discoverMaxResults.value}) ?? discoverDefaultResults.value,
    query: attributesIn(site, 'QueryParameters') ?? {},
    optional: attributesIn(site, 'OptionalParameters') ?? {},
    health: choiceIn(site, 'HealthStatus', ['HEALTHY', 'UNHEALTHY', 'ALL', 'HEALTHY_OR_ELSE_ALL']),
  };
}

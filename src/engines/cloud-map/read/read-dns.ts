// DNS settings of a service: record types that go together, and the routing they need. https://docs.aws.amazon.com/cloud-map/latest/api/API_DnsConfig.html
import {cdkCname} from '../../../facts/cloud-map/cloud-map';
import {own} from '../../json-text';
import {cdkSays} from '../cdk';
import {maxTtl} from '../limits';
import type {DnsConfig, DnsRecord} from '../registry';
import {choiceIn, listIn, numberIn, type Site, siteOf} from '../../json-fields';

const combinations: readonly string[] = ['A', 'AAAA', 'A AAAA', 'SRV', 'CNAME'];

function recordsIn(site: Site): readonly DnsRecord[] {
  return listIn(site, 'DnsRecords').flatMap(({value, path}): readonly DnsRecord[] => {
    const inner = siteOf(value, path, site.report, {read: ['Type', 'TTL']});
    const type = inner && choiceIn(inner, 'Type', ['A', 'AAAA', 'SRV', 'CNAME'], true);
    const ttl = inner && numberIn(inner, 'TTL', {min: 0, max: maxTtl, isRequired: true});
    return type === undefined || ttl === undefined ? [] : [{type, ttl}];
  });
}

/** Reads DnsConfig, which in an update says nothing of routing; undefined where it is missing, empty as answers for HTTP services have it, or wrong. */
export function readDns(parent: Site, isUpdate = false): DnsConfig | undefined {
  const value = own(parent.object, 'DnsConfig');
  if (value === undefined) return undefined;
  const site = siteOf(value, [...parent.path, 'DnsConfig'], parent.report, {
    read: ['RoutingPolicy', 'DnsRecords'],
    carried: ['NamespaceId'],
  });
  if (!site) return undefined;
  const routing = choiceIn(site, 'RoutingPolicy', ['MULTIVALUE', 'WEIGHTED']);
  const records = recordsIn(site);
  const [first] = records;
  if (!first) {
    if (routing !== undefined) site.report(site.path, 'DnsConfig needs DnsRecords, a list with at least one record.');
    return undefined;
  }
  const types = records.map(({type}) => type).sort();
  if (!combinations.includes(types.join(' '))) {
    const message = `${types.join(' and ')} do not go together. A service has A, AAAA, A and AAAA, SRV or CNAME.`;
    site.report([...site.path, 'DnsRecords'], message);
    return undefined;
  }
  if (first.type === 'CNAME' && routing !== 'WEIGHTED' && !isUpdate) {
    const message = 'A CNAME record needs "RoutingPolicy": "WEIGHTED": AWS answers InvalidInput.';
    site.report(site.path, routing === 'MULTIVALUE' ? `${message} ${cdkSays(cdkCname)}` : message);
    return undefined;
  }
  if (routing === undefined && !isUpdate) {
    site.report(site.path, 'RoutingPolicy is left out; this page takes MULTIVALUE, as the CDK does.', {
      severity: 'warning',
    });
  }
  return {routing: routing ?? 'MULTIVALUE', records};
}

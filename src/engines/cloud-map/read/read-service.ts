// The settings of a service, in a document or in CreateService. https://docs.aws.amazon.com/cloud-map/latest/api/API_CreateService.html
import {
  cdkBothHealth,
  cdkHttpDns,
  cdkPrivateHealth,
  cdkTcpPath,
  failureThresholdRange,
} from '../../../facts/cloud-map/cloud-map';
import {own} from '../../json-text';
import {cdkSays} from '../cdk';
import {descriptionMaxLength, resourcePathMaxLength, serviceNamePattern} from '../limits';
import type {HealthCheck, NamespaceSettings, ServiceSettings} from '../registry';
import {choiceIn, numberIn, type Site, siteOf, textIn} from '../../json-fields';
import {readDns} from './read-dns';

const [fewest, most] = failureThresholdRange.value;
const threshold = {min: fewest, max: most};

/** Reads HealthCheckConfig. */
export function readHealthCheck(parent: Site): HealthCheck | undefined {
  const value = own(parent.object, 'HealthCheckConfig');
  if (value === undefined) return undefined;
  const site = siteOf(value, [...parent.path, 'HealthCheckConfig'], parent.report, {
    read: ['Type', 'ResourcePath', 'FailureThreshold'],
  });
  if (!site) return undefined;
  const type = choiceIn(site, 'Type', ['HTTP', 'HTTPS', 'TCP'], true);
  const resourcePath = textIn(site, 'ResourcePath', {min: 0, max: resourcePathMaxLength});
  const failureThreshold = numberIn(site, 'FailureThreshold', threshold);
  if (type === 'TCP' && resourcePath !== undefined) {
    const message = 'A TCP check has no ResourcePath. Remove it, or check over HTTP.';
    site.report([...site.path, 'ResourcePath'], `${message} ${cdkSays(cdkTcpPath)}`);
  }
  return type && {type, resourcePath, failureThreshold};
}

function hasCustomHealth(parent: Site): boolean {
  const value = own(parent.object, 'HealthCheckCustomConfig');
  if (value === undefined) return false;
  const site = siteOf(value, [...parent.path, 'HealthCheckCustomConfig'], parent.report, {read: ['FailureThreshold']});
  if (site && (numberIn(site, 'FailureThreshold', threshold) ?? 1) !== 1) {
    site.report([...site.path, 'FailureThreshold'], 'It is ignored here: a custom check counts as 1.', {
      severity: 'warning',
    });
  }
  return site !== undefined;
}

/** What a service may not have beside its namespace or its own other settings. */
function checkTogether(site: Site, settings: ServiceSettings, {type}: NamespaceSettings): void {
  const {dns, healthCheck} = settings;
  const say = (name: string, message: string, cdk?: {readonly text: string}): void =>
    site.report([...site.path, name], cdk ? `${message} ${cdkSays(cdk)}` : message);
  if (type === 'HTTP' && dns) {
    say('DnsConfig', 'An HTTP namespace has no DNS: a service in it has no DnsConfig. Remove it.', cdkHttpDns);
  }
  if (type === 'DNS_PRIVATE' && healthCheck) {
    const message = 'Route 53 cannot check in a private namespace. Use HealthCheckCustomConfig and push the status.';
    say('HealthCheckConfig', message, cdkPrivateHealth);
  }
  if (healthCheck && settings.hasCustomHealth) {
    const message = 'A service has HealthCheckConfig or HealthCheckCustomConfig, not both. Remove one.';
    say('HealthCheckCustomConfig', message, cdkBothHealth);
  }
  if (healthCheck && dns?.records.some((record) => record.type === 'CNAME')) {
    say('HealthCheckConfig', 'A CNAME service cannot have a HealthCheckConfig: AWS answers InvalidInput.');
  }
  if (type !== 'HTTP' && settings.kind === 'DNS_HTTP' && own(site.object, 'DnsConfig') === undefined) {
    site.report(site.path, 'Without DnsConfig there are no records: found by API only.', {severity: 'warning'});
  }
  if (type !== 'HTTP' && settings.kind === 'HTTP' && dns) {
    site.report([...site.path, 'Type'], 'Type HTTP makes no records, whatever DnsConfig says.', {severity: 'warning'});
  }
}

/** Reads what CreateService takes, in a namespace. */
export function readServiceSettings(site: Site, namespace: NamespaceSettings): ServiceSettings | undefined {
  const name = textIn(site, 'Name', {
    isRequired: true,
    form: {
      pattern: serviceNamePattern,
      words: 'made of labels of letters, digits, “-” and “_” with dots between them, 127 characters at most',
    },
  });
  const type = choiceIn(site, 'Type', ['HTTP', 'DNS_HTTP', 'DNS']);
  const settings: ServiceSettings = {
    name: name ?? '',
    description: textIn(site, 'Description', {min: 0, max: descriptionMaxLength}),
    kind: namespace.type === 'HTTP' || type === 'HTTP' ? 'HTTP' : 'DNS_HTTP',
    dns: readDns(site),
    healthCheck: readHealthCheck(site),
    hasCustomHealth: hasCustomHealth(site),
  };
  checkTogether(site, settings, namespace);
  return name === undefined ? undefined : settings;
}

// An instance: its ID, and the attributes that its service demands or excludes. https://docs.aws.amazon.com/cloud-map/latest/api/API_RegisterInstance.html
import {cdkLoadBalancer, instanceIdMaxLength} from '../../../facts/cloud-map/cloud-map';
import {cdkSays} from '../cdk';
import {instanceIdPattern} from '../limits';
import {type Attributes, isInDns, type NamespaceSettings, type RecordType, type ServiceSettings} from '../registry';
import {type Site, textIn} from '../../json-fields';
import type {Report} from '../issue';
import {isIpv4, isIpv6, isPort} from './address';
import {attributesIn} from './read-attributes';

/** Where the instance is registered. */
interface Place {
  readonly namespace: NamespaceSettings;
  readonly service: ServiceSettings;
  /** A request, or an instance as it stands after one: Cloud Map has then filled in its address. */
  readonly isRequest: boolean;
}

type Say = (key: string | undefined, message: string, marks?: Parameters<Report>[2]) => void;

const forms: readonly (readonly [string, (text: string) => boolean, string])[] = [
  ['AWS_INSTANCE_IPV4', isIpv4, 'an IPv4 address such as 192.0.2.44'],
  ['AWS_INSTANCE_IPV6', isIpv6, 'an IPv6 address such as 2001:db8::44'],
  ['AWS_INSTANCE_PORT', isPort, 'a port from 0 to 65535'],
];

function checkAlias(attributes: Attributes, {dns}: ServiceSettings, say: Say): void {
  const others = Object.keys(attributes).filter((key) => key.startsWith('AWS_INSTANCE_'));
  if (others.length > 0) say(others[0], `AWS_ALIAS_DNS_NAME excludes ${others.join(', ')}. Keep one or the other.`);
  if (!dns) return;
  if (dns.routing !== 'WEIGHTED') {
    const message = 'AWS_ALIAS_DNS_NAME needs a service with WEIGHTED routing.';
    say('AWS_ALIAS_DNS_NAME', `${message} ${cdkSays(cdkLoadBalancer)}`);
  }
  if (!dns.records.some(({type}) => type === 'A' || type === 'AAAA')) {
    say('AWS_ALIAS_DNS_NAME', 'AWS_ALIAS_DNS_NAME needs a service with an A or AAAA record.');
  }
}

const missing = (key: string, types: readonly RecordType[]): string =>
  `A service with ${types.join(' and ')} records needs ${key}.`;

/** What the records of a service demand. */
function checkRecords(attributes: Attributes, {dns}: ServiceSettings, say: Say): void {
  const types = dns?.records.map(({type}) => type) ?? [];
  const [v4, v6] = [attributes.AWS_INSTANCE_IPV4, attributes.AWS_INSTANCE_IPV6];
  if (types.includes('SRV')) {
    if (attributes.AWS_INSTANCE_PORT === undefined) say(undefined, missing('AWS_INSTANCE_PORT', types));
    if (v4 === undefined && v6 === undefined) {
      say(undefined, missing('AWS_INSTANCE_IPV4, AWS_INSTANCE_IPV6 or both', types));
    }
  }
  if (types.includes('CNAME') && attributes.AWS_INSTANCE_CNAME === undefined) {
    say(undefined, missing('AWS_INSTANCE_CNAME', types));
  }
  const lacks = [
    ...(types.includes('A') && v4 === undefined ? ['AWS_INSTANCE_IPV4'] : []),
    ...(types.includes('AAAA') && v6 === undefined ? ['AWS_INSTANCE_IPV6'] : []),
  ];
  if (lacks.length === 0) return;
  if (lacks.length === types.length) say(undefined, missing(lacks.join(' and '), types));
  else
    say(undefined, `${missing(lacks.join(), types)} The guide of 2023 takes one of two addresses.`, {
      severity: 'warning',
    });
}

function checkEc2(attributes: Attributes, {namespace, isRequest}: Place, say: Say): void {
  const key = 'AWS_EC2_INSTANCE_ID';
  if (namespace.type !== 'HTTP') say(key, `${key} works in HTTP namespaces only.`);
  const allowed = [key, 'AWS_INIT_HEALTH_STATUS', ...(isRequest ? [] : ['AWS_INSTANCE_IPV4'])];
  const others = Object.keys(attributes).filter((each) => !allowed.includes(each));
  if (others.length > 0) {
    say(others[0], `Beside ${key} only AWS_INIT_HEALTH_STATUS may stand. Remove ${others.join(', ')}.`);
  }
}

function checkHealth(attributes: Attributes, service: ServiceSettings, say: Say): void {
  const initial = attributes.AWS_INIT_HEALTH_STATUS;
  if (initial !== undefined && !['HEALTHY', 'UNHEALTHY'].includes(initial)) {
    say('AWS_INIT_HEALTH_STATUS', 'AWS_INIT_HEALTH_STATUS is HEALTHY or UNHEALTHY.');
  }
  if (initial !== undefined && !service.hasCustomHealth) {
    const message = 'AWS_INIT_HEALTH_STATUS means something only with HealthCheckCustomConfig.';
    say('AWS_INIT_HEALTH_STATUS', message, {severity: 'warning'});
  }
  const isAlias = attributes.AWS_ALIAS_DNS_NAME !== undefined;
  if (service.healthCheck && !isAlias && attributes.AWS_INSTANCE_PORT === undefined) {
    say(undefined, 'A service with HealthCheckConfig needs AWS_INSTANCE_PORT.');
  }
}

/** What RegisterInstance says about the attributes of an instance in a service. */
function checkAttributes(attributes: Attributes, place: Place, say: Say): void {
  const {namespace, service} = place;
  if (attributes.AWS_ALIAS_DNS_NAME !== undefined) checkAlias(attributes, service, say);
  else if (isInDns(namespace, service)) checkRecords(attributes, service, say);
  if (attributes.AWS_EC2_INSTANCE_ID !== undefined) checkEc2(attributes, place, say);
  checkHealth(attributes, service, say);
  if (!isInDns(namespace, service)) return;
  for (const [key, isRight, words] of forms) {
    const value = attributes[key];
    if (value !== undefined && !isRight(value)) say(key, `${key} is ${words}; found “${value}”.`);
  }
}

/** Reads what RegisterInstance takes; `idName` is `InstanceId` in requests and `Id` in answers. */
export function readInstance(
  site: Site,
  idName: string,
  place: Place,
): {readonly id: string; readonly attributes: Attributes} | undefined {
  const id = textIn(site, idName, {
    isRequired: true,
    max: instanceIdMaxLength.value,
    form: {pattern: instanceIdPattern, words: 'made of letters, digits and _ / : . @ -'},
  });
  const attributes = attributesIn(site, 'Attributes') ?? {};
  checkAttributes(attributes, place, (key, message, marks) =>
    site.report([...site.path, 'Attributes', ...(key === undefined ? [] : [key])], message, marks),
  );
  return id === undefined ? undefined : {id, attributes};
}

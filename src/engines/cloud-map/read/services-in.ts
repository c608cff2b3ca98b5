// The services of a namespace in a document, with their instances. https://docs.aws.amazon.com/cloud-map/latest/api/API_Service.html
import {serviceInstancesQuota} from '../../../facts/cloud-map/cloud-map';
import {type JsonPath, own} from '../../json-text';
import type {Report} from '../issue';
import {accountPattern} from '../limits';
import {madeId} from '../made-id';
import {type Carried, type Instance, isChecked, type NamespaceSettings, type Service} from '../registry';
import {choiceIn, listIn, numberIn, findTwins, type Site, siteOf, textIn} from '../../json-fields';
import {attributesIn} from './read-attributes';
import {readInstance} from './read-instance';
import {readServiceSettings} from './read-service';

const serviceNames = {
  read: [
    ...['Id', 'Name', 'Type', 'Description', 'DnsConfig', 'HealthCheckConfig', 'HealthCheckCustomConfig'],
    ...['Attributes', 'InstancesRevision', 'Instances', 'CreatedByAccount'],
  ],
  carried: ['Arn', 'NamespaceId', 'ResourceOwner', 'InstanceCount', 'CreateDate', 'CreatorRequestId', 'Tags'],
};
const instanceNames = {
  read: ['Id', 'Attributes', 'HealthStatus', 'CreatedByAccount', 'InstanceId'],
  carried: ['NamespaceName', 'ServiceName', 'CreatorRequestId'],
};
const account = {pattern: accountPattern, words: '12 digits in quotes'};

/** What the parts of a document are read with. */
interface Place {
  readonly namespace: NamespaceSettings;
  readonly accountId: string;
}

/** The members that only answers show. */
export function carriedIn({object}: Site): Carried {
  const kept = ['CreateDate', 'CreatorRequestId'].flatMap((name) => {
    const value = own(object, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(kept);
}

function healthIn(site: Site, service: Service): Instance['health'] {
  const health = choiceIn(site, 'HealthStatus', ['HEALTHY', 'UNHEALTHY', 'UNKNOWN']);
  if (health === undefined || isChecked(service)) return health;
  if (health === 'UNKNOWN') return undefined;
  site.report([...site.path, 'HealthStatus'], 'Without a health check the status is UNKNOWN; this is ignored.', {
    severity: 'warning',
  });
  return undefined;
}

function readOne(value: unknown, path: JsonPath, report: Report, service: Service, place: Place): Instance | undefined {
  const site = siteOf(value, path, report, instanceNames);
  if (!site) return undefined;
  const idName =
    own(site.object, 'Id') === undefined && own(site.object, 'InstanceId') !== undefined ? 'InstanceId' : 'Id';
  const instance = readInstance(site, idName, {namespace: place.namespace, service, isRequest: false});
  const health = healthIn(site, service);
  const createdBy = textIn(site, 'CreatedByAccount', {form: account}) ?? place.accountId;
  return instance && {...instance, health, createdBy};
}

function instancesIn(site: Site, service: Service, place: Place): readonly Instance[] {
  const list = listIn(site, 'Instances');
  const most = serviceInstancesQuota.value;
  const over = list[most];
  if (over) site.report(over.path, `A service has at most ${most} instances; this quota is fixed.`);
  const read = list.map(({value, path}) => ({instance: readOne(value, path, site.report, service, place), path}));
  findTwins(
    read.flatMap(({instance, path}) => (instance ? [{name: instance.id, path}] : [])),
    (place, id) =>
      site.report(
        place,
        `The instance ${id} stands here twice. Registering an ID again replaces the instance; remove one.`,
      ),
  );
  return read.flatMap(({instance}) => instance ?? []);
}

function readService(value: unknown, path: JsonPath, report: Report, place: Place): Service | undefined {
  const site = siteOf(value, path, report, serviceNames);
  const settings = site && readServiceSettings(site, place.namespace);
  if (!settings) return undefined;
  const service: Service = {
    ...settings,
    id: textIn(site, 'Id', {max: 64}) ?? madeId('srv', `${place.namespace.name}/${settings.name}`),
    carried: carriedIn(site),
    createdBy: textIn(site, 'CreatedByAccount', {form: account}) ?? place.accountId,
    attributes: attributesIn(site, 'Attributes') ?? {},
    revision: numberIn(site, 'InstancesRevision', {min: 1, max: 2 ** 63}) ?? 1,
    instances: [],
  };
  return {...service, instances: instancesIn(site, service, place)};
}

/** What a name is compared by: in DNS, capitals do not count. */
const nameKey = ({name}: Service, {type}: NamespaceSettings): string => (type === 'HTTP' ? name : name.toLowerCase());

/** Reads the services of a namespace. */
export function servicesIn(site: Site, namespace: NamespaceSettings, accountId: string): readonly Service[] {
  const read = listIn(site, 'Services').map(({value, path}) => ({
    service: readService(value, path, site.report, {namespace, accountId}),
    path,
  }));
  findTwins(
    read.flatMap(({service, path}) => (service ? [{name: nameKey(service, namespace), path}] : [])),
    (place, name) =>
      site.report(
        place,
        `Another service of this namespace is called ${name}${namespace.type === 'HTTP' ? '' : ' (in DNS capitals do not count)'}: AWS answers ServiceAlreadyExists.`,
      ),
  );
  return read.flatMap(({service}) => service ?? []);
}

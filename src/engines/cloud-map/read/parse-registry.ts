// A whole registry as one JSON document: namespaces with services with instances. https://docs.aws.amazon.com/cloud-map/latest/dg/what-is-cloud-map.html
import {namespaceInstancesQuota, namespacesQuota, namespaceTypes} from '../../../facts/cloud-map/cloud-map';
import {isObject, type JsonPath, own, readJson} from '../../json-text';
import {type Issue, type Report, reportTo} from '../issue';
import {accountPattern} from '../limits';
import {madeId} from '../made-id';
import type {Namespace, Registry} from '../registry';
import {choiceIn, listIn, findTwins, type Site, siteOf, textIn} from '../../json-fields';
import {readNamespaceSettings} from './read-namespace';
import {carriedIn, servicesIn} from './services-in';

/** The registry with warnings, or the issues that prevented it. */
export type ParsedRegistry =
  | {readonly ok: true; readonly registry: Registry; readonly issues: readonly Issue[]}
  | {readonly ok: false; readonly issues: readonly Issue[]};

const account = {pattern: accountPattern, words: '12 digits in quotes'};

/** Reads a document. Never throws. */
export function parseRegistry(text: string): ParsedRegistry {
  const json = readJson(text);
  if (!json.ok) {
    const {line, column, message} = json.issue;
    return {ok: false, issues: [{severity: 'error', path: '', message, line, column}]};
  }
  const issues: Issue[] = [];
  const report = reportTo(issues, json.source);
  for (const {path} of json.source.repeatedNames()) {
    report(path, `${String(path.at(-1))} stands twice in this object; the last one counts.`, {severity: 'warning'});
  }
  const registry = readRegistry(json.value, report);
  issues.sort((one, other) => one.line - other.line || one.column - other.column);
  return registry && !issues.some(({severity}) => severity === 'error')
    ? {ok: true, registry, issues}
    : {ok: false, issues};
}

/** Reads a registry out of parsed JSON. */
export function readRegistry(value: unknown, report: Report): Registry | undefined {
  const site = siteOf(value, [], report, {read: ['AccountId', 'Region', 'Namespaces']});
  if (!site) return undefined;
  const accountId = textIn(site, 'AccountId', {isRequired: true, form: account}) ?? '';
  const region = textIn(site, 'Region', {
    isRequired: true,
    form: {pattern: /^[a-z]{2}(-[a-z]+)+-\d$/, words: 'a Region such as eu-central-1'},
  });
  return {accountId, region: region ?? '', namespaces: namespacesIn(site, accountId), operations: []};
}

function namespacesIn(site: Site, accountId: string): readonly Namespace[] {
  if (own(site.object, 'Namespaces') === undefined) site.report([], 'Namespaces is missing: a list.');
  const list = listIn(site, 'Namespaces');
  const over = list[namespacesQuota.value];
  if (over)
    site.report(over.path, `Unless raised, the quota is ${namespacesQuota.value} namespaces.`, {severity: 'warning'});
  const read = list.map(({value, path}) => ({namespace: readNamespace(value, path, site.report, accountId), path}));
  const twin = (httpName: string): string =>
    `Two namespaces have the HttpName ${httpName.slice(httpName.indexOf(' ') + 1)}. AWS adds a hash to it when a name is used again.`;
  findTwins(
    read.flatMap(({namespace, path}) => (namespace ? [{name: `${namespace.owner} ${namespace.httpName}`, path}] : [])),
    (place, name) => site.report(place, twin(name)),
  );
  return read.flatMap(({namespace}) => namespace ?? []);
}

const names = {
  read: ['Id', 'Name', 'Type', 'HttpName', 'ResourceOwner', 'Vpc', 'Description', 'Services', 'Properties'],
  carried: ['Arn', 'CreateDate', 'CreatorRequestId', 'ServiceCount', 'Tags'],
};

/** `HttpName`, or where GetNamespace shows it: `Properties.HttpProperties.HttpName`. */
function httpNameIn(site: Site): string | undefined {
  const properties = own(site.object, 'Properties');
  const http = isObject(properties) ? own(properties, 'HttpProperties') : undefined;
  const inner = isObject(http) ? own(http, 'HttpName') : undefined;
  return textIn(site, 'HttpName', {max: 1024}) ?? (typeof inner === 'string' ? inner : undefined);
}

function readNamespace(value: unknown, path: JsonPath, report: Report, accountId: string): Namespace | undefined {
  const site = siteOf(value, path, report, names);
  const type = site && choiceIn(site, 'Type', namespaceTypes.value, true);
  const settings = site && type && readNamespaceSettings(site, type);
  if (!settings) return undefined;
  const services = servicesIn(site, settings, accountId);
  const count = services.reduce((sum, {instances}) => sum + instances.length, 0);
  const most = namespaceInstancesQuota.value;
  if (count > most)
    report(path, `${count} instances: unless raised, the quota is ${most} in a namespace.`, {severity: 'warning'});
  return {
    ...settings,
    id: textIn(site, 'Id', {max: 64}) ?? madeId('ns', settings.name),
    carried: carriedIn(site),
    httpName: httpNameIn(site) ?? settings.name,
    owner: textIn(site, 'ResourceOwner', {form: account}) ?? accountId,
    services,
  };
}

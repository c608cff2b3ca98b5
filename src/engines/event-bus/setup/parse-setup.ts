// The whole set-up, one JSON document: accounts, their Regions, the buses there. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html
import {busesPerRegion} from '../../../facts/eventbridge/event-buses';
import {own, type JsonPath, type JsonSource, readJson} from '../../json-text';
import {busArn} from '../arn';
import {type Issue, type Report, reportTo, type Site} from '../issue';
import type {Account, EventBus, PolicyEngine, Setup} from '../setup';
import {listIn, findTwins, siteOf, textIn} from '../../json-fields';
import {readBus} from './read-bus';

/** The set-up with warnings, or the issues that prevented it. */
export type ParsedSetup =
  | {readonly ok: true; readonly setup: Setup; readonly issues: readonly Issue[]}
  | {readonly ok: false; readonly issues: readonly Issue[]};

/** What the parts of a document are read with. */
interface Means {
  readonly source: JsonSource;
  readonly iam: PolicyEngine | undefined;
}

/** Reads a set-up; the policies of its buses are read only with `iam`. Never throws. */
export function parseSetup(text: string, iam?: PolicyEngine): ParsedSetup {
  const json = readJson(text);
  if (!json.ok) {
    const {line, column, message} = json.issue;
    return {ok: false, issues: [{severity: 'error', path: '', message, wording: 'ours', line, column}]};
  }
  const issues: Issue[] = [];
  const report = reportTo(issues, json.source);
  const site = siteOf(json.value, [], report, {read: ['Accounts']});
  const accounts = site ? accountsIn(site, {source: json.source, iam}) : [];
  if (site && own(site.object, 'Accounts') === undefined) report([], 'Accounts is missing.');
  return issues.some(({severity}) => severity === 'error')
    ? {ok: false, issues}
    : {ok: true, setup: {accounts, iam}, issues};
}

function accountsIn(site: Site, means: Means): readonly Account[] {
  const accounts = listIn(site, 'Accounts').map(({value, path}) => ({
    account: readAccount(value, path, site.report, means),
    path,
  }));
  findTwins(
    accounts.flatMap(({account, path}) => (account ? [{name: account.accountId, path}] : [])),
    (place, id) => site.report(place, `The account ${id} stands here twice; put its Regions into one.`),
  );
  return accounts.flatMap(({account}) => account ?? []);
}

function readAccount(value: unknown, path: JsonPath, report: Report, means: Means): Account | undefined {
  const site = siteOf(value, path, report, {read: ['AccountId', 'OrganizationId', 'Regions'], carried: ['Name']});
  if (!site) return undefined;
  const accountId = textIn(site, 'AccountId', {
    isRequired: true,
    form: {pattern: /^\d{12}$/, words: '12 digits in quotes'},
  });
  const organizationId = textIn(site, 'OrganizationId', {
    form: {pattern: /^o-[a-z0-9]{10,32}$/, words: 'o- and 10 to 32 small letters or digits'},
  });
  if (accountId === undefined) return undefined;
  const regions = listIn(site, 'Regions').map((entry) => ({
    region: readRegion(entry.value, entry.path, report, {accountId, ...means}),
    path: entry.path,
  }));
  findTwins(
    regions.flatMap((each) => (each.region ? [{name: each.region.region, path: each.path}] : [])),
    (place, name) => report(place, `${name} stands here twice; put its buses into one.`),
  );
  return {accountId, organizationId, regions: regions.flatMap(({region}) => region ?? [])};
}

function readRegion(
  value: unknown,
  path: JsonPath,
  report: Report,
  {accountId, ...means}: Means & {readonly accountId: string},
): Account['regions'][number] | undefined {
  const site = siteOf(value, path, report, {read: ['Region', 'EventBuses']});
  const region =
    site &&
    textIn(site, 'Region', {
      isRequired: true,
      form: {pattern: /^[a-z]{2}(-[a-z]+)+-\d$/, words: 'a Region such as us-east-1'},
    });
  if (!site || region === undefined) return undefined;
  const list = listIn(site, 'EventBuses');
  const most = busesPerRegion.value;
  const over = list[most];
  if (over) report(over.path, `By default an account has at most ${most} buses in a Region.`);
  const buses = list.map((entry) => ({
    bus: readBus(entry.value, entry.path, report, {accountId, region, ...means}),
    path: entry.path,
  }));
  findTwins(
    buses.flatMap(({bus, path: place}) => (bus ? [{name: bus.name, path: place}] : [])),
    (place, name) => report(place, `Event bus ${name} already exists.`, {wording: 'aws'}),
  );
  return {
    region,
    buses: withDefault(
      buses.flatMap(({bus}) => bus ?? []),
      {accountId, region},
    ),
  };
}

/** Every Region has its default bus, whether the set-up speaks of it or not. */
function withDefault(buses: readonly EventBus[], place: {accountId: string; region: string}): readonly EventBus[] {
  if (buses.some(({kind}) => kind === 'default')) return buses;
  const address = {...place, name: 'default'};
  return [{...address, arn: busArn(address), kind: 'default', policy: undefined, rules: [], archives: []}, ...buses];
}

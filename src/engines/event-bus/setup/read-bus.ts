// A bus with its policy, rules and archives. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html
import {archiveNameMaxCharacters, busPolicyMaxCharacters, rulesPerBus} from '../../../facts/eventbridge/event-buses';
import {own, type JsonPath, type JsonSource} from '../../json-text';
import {archiveArn, busArn} from '../arn';
import type {Report, Site} from '../issue';
import type {Archive, BusKind, EventBus, PolicyEngine, Rule} from '../setup';
import {listIn, numberIn, findTwins, siteOf, textIn} from '../../json-fields';
import {jsonTextIn, patternIn} from './read-pattern';
import {readRule, type RulePlace} from './read-rule';
import {policyIssues} from '../policy-issues';

const read = ['Name', 'Policy', 'Rules', 'Archives'];
const carried = ['DeadLetterConfig', 'Description', 'EventSourceName', 'KmsKeyIdentifier', 'LogConfig', 'Tags'];
const partnerPrefix = 'aws.partner/';

const kindOf = (name: string): BusKind =>
  name === 'default' ? 'default' : name.startsWith(partnerPrefix) ? 'partner' : 'Classic';

/** Where the bus is, and the text it stands in. */
interface Place {
  readonly accountId: string;
  readonly region: string;
  readonly source: JsonSource;
  readonly iam: PolicyEngine | undefined;
}

/** Reads a bus. */
export function readBus(value: unknown, path: JsonPath, report: Report, place: Place): EventBus | undefined {
  const site = siteOf(value, path, report, {read, carried: [...carried, 'Subscribers']});
  if (site && own(site.object, 'Subscribers') !== undefined) {
    const message =
      'A bus with subscribers is a Custom Event Bus, the new kind. Its subscribers are not modelled here.';
    report([...path, 'Subscribers'], message, {severity: 'warning'});
  }
  const name =
    site &&
    textIn(site, 'Name', {
      isRequired: true,
      max: 256,
      form: {pattern: /^[/.\-_A-Za-z0-9]+$/, words: 'made of letters, digits, “/”, “.”, “-” and “_”'},
    });
  if (!site || name === undefined) return undefined;
  if (name.includes('/') && !name.startsWith(partnerPrefix)) {
    report([...path, 'Name'], `Only a bus of a partner event source, ${partnerPrefix}…, has a “/” in its name.`);
  }
  const {accountId, region, source, iam} = place;
  const bus: RulePlace = {accountId, region, name, kind: kindOf(name)};
  return {
    ...bus,
    arn: busArn(bus),
    policy: policyIn(site, source, iam),
    rules: rulesIn(site, bus, source),
    archives: archivesIn(site, bus, source),
  };
}

function policyIn(site: Site, source: JsonSource, iam: PolicyEngine | undefined): string | undefined {
  const found = jsonTextIn(site, 'Policy', source);
  if (!found) return undefined;
  const {text, path, start} = found;
  const most = busPolicyMaxCharacters.value;
  if (text.length > most)
    site.report(path, `The policy of a bus has at most ${most} characters; found ${text.length}.`);
  for (const {message, offset, severity} of iam ? policyIssues(text, iam) : []) {
    site.report(path, message, {severity, ...(start === undefined ? {} : {offset: start + offset})});
  }
  return text;
}

function rulesIn(site: Site, bus: RulePlace, source: JsonSource): readonly Rule[] {
  const list = listIn(site, 'Rules');
  const most = rulesPerBus.value;
  const over = list[most];
  if (over) {
    const message = `The requested resource exceeds the maximum number allowed. By default a bus takes ${most} rules.`;
    site.report(over.path, message, {wording: 'aws'});
  }
  const rules = list.map(({value, path}) => ({rule: readRule(value, path, site.report, {bus, source}), path}));
  findTwins(
    rules.flatMap(({rule, path}) => (rule ? [{name: rule.name, path}] : [])),
    (place, name) =>
      site.report(place, `The rule ${name} stands here twice: PutRule would replace the first by the second.`),
  );
  return rules.flatMap(({rule}) => rule ?? []);
}

function archivesIn(site: Site, bus: RulePlace, source: JsonSource): readonly Archive[] {
  return listIn(site, 'Archives').flatMap(({value, path}): readonly Archive[] => {
    const inner = siteOf(value, path, site.report, {
      read: ['ArchiveName', 'EventPattern', 'RetentionDays'],
      carried: ['Description', 'EventSourceArn', 'KmsKeyIdentifier'],
    });
    const name =
      inner &&
      textIn(inner, 'ArchiveName', {
        isRequired: true,
        max: archiveNameMaxCharacters.value,
        form: {pattern: /^[.\-_A-Za-z0-9]+$/, words: 'made of letters, digits, “.”, “-” and “_”'},
      });
    if (!inner || name === undefined) return [];
    const retentionDays = numberIn(inner, 'RetentionDays', {min: 0, max: Number.MAX_SAFE_INTEGER}) ?? 0;
    return [{name, arn: archiveArn(bus, name), pattern: patternIn(inner, 'EventPattern', source), retentionDays}];
  });
}

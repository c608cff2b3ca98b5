// A rule with its targets, as PutRule and PutTargets take them. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html
import {targetsPerRule} from '../../../facts/eventbridge/event-buses';
import {inWords, own, type JsonPath, type JsonSource} from '../../json-text';
import {ruleArn, type BusAddress} from '../arn';
import type {Report, Site} from '../issue';
import {type BusKind, type Rule, ruleStates, type RuleState, type Target} from '../setup';
import {listIn, findTwins, siteOf, textIn} from '../../json-fields';
import {patternIn} from './read-pattern';
import {readTarget} from './read-target';

const read = ['Name', 'EventPattern', 'ScheduleExpression', 'State', 'Targets'];
const carried = ['Description', 'EventBusName', 'RoleArn', 'Tags'];

/** Where a rule stands. */
export interface RulePlace extends BusAddress {
  readonly kind: BusKind;
}

/** Reads a rule of a bus. */
export function readRule(
  value: unknown,
  path: JsonPath,
  report: Report,
  {bus, source}: {readonly bus: RulePlace; readonly source: JsonSource},
): Rule | undefined {
  const site = siteOf(value, path, report, {read, carried});
  const name =
    site &&
    textIn(site, 'Name', {
      isRequired: true,
      max: 64,
      form: {pattern: /^[.\-_A-Za-z0-9]+$/, words: 'made of letters, digits, “.”, “-” and “_”'},
    });
  if (!site || name === undefined) return undefined;
  const schedule = scheduleIn(site, bus);
  if (own(site.object, 'EventPattern') === undefined && own(site.object, 'ScheduleExpression') === undefined) {
    report(path, 'A rule has an EventPattern, a ScheduleExpression, or both.');
  }
  return {
    name,
    arn: ruleArn(bus, name),
    state: stateIn(site, bus),
    pattern: patternIn(site, 'EventPattern', source),
    schedule,
    targets: targetsIn(site, {bus, source}),
  };
}

const scheduleForm = /^(rate\(\d+ (minute|hour|day)s?\)|cron\(\S+( \S+){5}\))$/;

function scheduleIn(site: Site, bus: RulePlace): string | undefined {
  const schedule = textIn(site, 'ScheduleExpression', {max: 256});
  if (schedule === undefined) return undefined;
  const place = [...site.path, 'ScheduleExpression'];
  if (bus.kind !== 'default') {
    const message = 'ScheduleExpression is supported only on the default event bus.';
    site.report(place, message, {wording: 'aws'});
  } else if (!scheduleForm.test(schedule)) {
    const message = 'Parameter ScheduleExpression is not valid. Write rate(5 minutes) or cron() with six fields.';
    site.report(place, message, {wording: 'aws'});
  }
  return schedule;
}

function stateIn({object, path, report}: Site, bus: RulePlace): RuleState {
  const value = own(object, 'State');
  if (value === undefined) return 'ENABLED';
  const state = ruleStates.find((known) => known === value);
  if (!state) report([...path, 'State'], `State is one of ${ruleStates.join(', ')}; found ${inWords(value)}.`);
  if (state === 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS' && bus.kind === 'partner') {
    report([...path, 'State'], `${state} is for rules on default and custom buses only.`);
  }
  return state ?? 'ENABLED';
}

function targetsIn(site: Site, place: {readonly bus: BusAddress; readonly source: JsonSource}): readonly Target[] {
  const list = listIn(site, 'Targets');
  const sixth = list[targetsPerRule.value];
  if (sixth) {
    const message = `The requested resource exceeds the maximum number allowed. A rule has at most ${targetsPerRule.value} targets.`;
    site.report(sixth.path, message, {wording: 'aws'});
  }
  const targets = list.map(({value, path}) => ({target: readTarget(value, path, site.report, place), path}));
  findTwins(
    targets.flatMap(({target, path}) => (target ? [{name: target.id, path}] : [])),
    (place, id) => site.report(place, `The target ${id} stands here twice; the second would replace the first.`),
  );
  return targets.flatMap(({target}) => target ?? []);
}

// The first thing that stops a running experiment: an alarm, the safety lever, StopExperiment, an action that fails.
// https://docs.aws.amazon.com/fis/latest/userguide/stop-conditions.html
import {alarmSource} from '../checks/check-stop-conditions';
import type {Schedule} from '../schedule';
import type {Template} from '../template';
import {alarmStateAt, firesAt, type Alarm} from './alarm';
import type {RunOptions} from './run';

export interface Stop {
  readonly at: number;
  readonly reason: string;
  /** The action that failed, if that is why. */
  readonly failed?: string;
}

/** The name at the end of an alarm's ARN. */
const alarmName = (arn: string): string => arn.split(':').slice(6).join(':') || arn;

const listed = (text = ''): readonly string[] => text.split(',').map((entry) => entry.trim());

function failedAssertions({actions}: Template, {slots}: Schedule, alarm: Alarm | undefined): readonly Stop[] {
  return slots.flatMap(({name, actionId, start}): readonly Stop[] => {
    if (actionId !== 'aws:cloudwatch:assert-alarm-state') return [];
    const {alarmArns, alarmStates} = actions.find((action) => action.name === name)?.parameters ?? {};
    const odd = listed(alarmArns).find((arn) => {
      const state = alarm?.arn === arn ? alarmStateAt(alarm, start) : 'OK';
      return !listed(alarmStates).includes(state);
    });
    if (odd === undefined) return [];
    const state = alarm?.arn === odd ? alarmStateAt(alarm, start) : 'OK';
    const reason = `Action “${name}” fails: alarm ${alarmName(odd)} is in ${state}, wanted is ${alarmStates ?? ''}.`;
    return [{at: start, reason, failed: name}];
  });
}

/** What stops the experiment first before it has ended; undefined if nothing does. */
export function findStop(template: Template, schedule: Schedule, options: RunOptions): Stop | undefined {
  const {alarm, leverAt, stopAt} = options;
  const stops: Stop[] = [];
  const isWatched = template.stopConditions.some(({source, value}) => source === alarmSource && value === alarm?.arn);
  const fired = alarm && isWatched ? firesAt(alarm, schedule.end) : undefined;
  if (alarm && fired !== undefined) {
    stops.push({at: fired, reason: `The stop condition is met: alarm ${alarmName(alarm.arn)} goes to ALARM.`});
  }
  if (leverAt !== undefined)
    stops.push({at: leverAt, reason: 'The safety lever is engaged: running experiments stop.'});
  if (stopAt !== undefined) stops.push({at: stopAt, reason: 'Somebody calls StopExperiment.'});
  stops.push(...failedAssertions(template, schedule, alarm));
  return stops.filter(({at}) => at < schedule.end || at === 0).sort((one, other) => one.at - other.at)[0];
}

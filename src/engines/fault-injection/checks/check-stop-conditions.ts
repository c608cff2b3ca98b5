// Stop conditions: CloudWatch alarms, or `none` alone. https://docs.aws.amazon.com/fis/latest/userguide/stop-conditions.html
import {own} from '../../json-text';
import type {Report} from '../issue';
import type {Template} from '../template';

/** The source of a stop condition that is an alarm. */
export const alarmSource = 'aws:cloudwatch:alarm';

/** Reports stop conditions that say nothing, or contradict each other. */
export function checkStopConditions({stopConditions, json}: Template, report: Report): void {
  const list = own(json, 'stopConditions');
  if (Array.isArray(list) && list.length === 0) {
    report(['stopConditions'], 'guide', 'The list is empty. Add an alarm, or {"source": "none"}.');
  }
  for (const [index, {source, value}] of stopConditions.entries()) {
    const at = ['stopConditions', index];
    if (source === 'none') {
      if (stopConditions.length > 1) report(at, 'guide', 'The source “none” stands alone. Remove it, or the alarms.');
      if (value !== undefined)
        report([...at, 'value'], 'ours', 'The source “none” takes no value.', {severity: 'warning'});
    } else if (source !== alarmSource) {
      if (source !== '') report([...at, 'source'], 'guide', `Expected ${alarmSource} or none, found “${source}”.`);
    } else if (value === undefined) {
      report(at, 'guide', 'An alarm needs its ARN as “value”. Add it.');
    } else if (!/^arn:aws[a-z-]*:cloudwatch:[^:]+:[^:]+:alarm:.+$/.test(value)) {
      const message = 'Expected the ARN of an alarm: arn:aws:cloudwatch:us-east-1:111122223333:alarm:name.';
      report([...at, 'value'], 'guide', message);
    }
  }
}

// Quotas. When AWS FIS enforces them is not documented, so they are warnings. https://docs.aws.amazon.com/general/latest/gr/fis.html
import {
  experimentMaxHours,
  experimentMaxParallelActions,
  templateMaxActions,
  templateMaxStopConditions,
} from '../../../facts/fault-injection/fault-injection';
import {durationText} from '../duration';
import type {Report} from '../issue';
import {mostAtOnce, type Schedule} from '../schedule';
import type {Template} from '../template';

const warn = {severity: 'warning'} as const;

/** Reports quotas that a template exceeds; those of its course only if it has one. */
export function checkQuotas({actions, stopConditions}: Template, schedule: Schedule | undefined, report: Report): void {
  const mostActions = templateMaxActions.value;
  if (actions.length > mostActions) {
    report(['actions'], 'quota', `${actions.length} actions exceed the quota of ${mostActions} in a template.`, warn);
  }
  const mostConditions = templateMaxStopConditions.value;
  if (stopConditions.length > mostConditions) {
    const message = `${stopConditions.length} stop conditions exceed the quota of ${mostConditions} in a template.`;
    report(['stopConditions'], 'quota', message, warn);
  }
  if (!schedule) return;
  const mostParallel = experimentMaxParallelActions.value;
  const atOnce = mostAtOnce(schedule);
  if (atOnce > mostParallel) {
    report(['actions'], 'quota', `${atOnce} actions at the same time exceed the quota of ${mostParallel}.`, warn);
  }
  if (schedule.end > experimentMaxHours.value * 3600) {
    const message = `The experiment lasts ${durationText(schedule.end)} and exceeds the quota of ${experimentMaxHours.value} hours.`;
    report(['actions'], 'quota', message, warn);
  }
}

// What ends an experiment before its first action: the safety lever, empty targets, quotas. https://docs.aws.amazon.com/fis/latest/userguide/experiment-options.html
import {findAction} from '../catalogue/catalogue';
import {findResourceType} from '../catalogue/resource-types';
import type {ResolvedTarget} from '../targets/resolve-targets';
import type {Template, TemplateAction} from '../template';
import type {Run, RunOptions} from './run';

/** The reason AWS FIS gives; recorded in public places. */
export const emptySetReason = 'Target resolution returned empty set';

/** The end of an experiment that never runs an action. */
export type Ended = Pick<Run, 'state' | 'code' | 'reason'>;

/** The names of the targets of an action. */
const targetsOf = (action: TemplateAction): readonly string[] => Object.values(action.targets);

/** Whether an action has a target without resources. */
export const isEmpty = (action: TemplateAction, targets: readonly ResolvedTarget[]): boolean =>
  targets.some(({name, chosen}) => chosen.length === 0 && targetsOf(action).includes(name));

/** Why a target that came out empty is empty, in a few words. */
const whyEmpty = ({identified, selectionMode}: ResolvedTarget): string =>
  identified === 0
    ? 'nothing in the inventory matches'
    : `${selectionMode} of ${identified} is none, since percentages round down`;

function endedByEmpty({emptyTargetResolutionMode}: Template, targets: readonly ResolvedTarget[]): Ended | undefined {
  const empty = targets.find(
    ({chosen, isByArn}) => chosen.length === 0 && (emptyTargetResolutionMode === 'fail' || isByArn),
  );
  if (!empty) return undefined;
  const mode =
    emptyTargetResolutionMode === 'fail'
      ? 'emptyTargetResolutionMode is fail'
      : 'skip does not cover targets given by ARN';
  return {
    state: 'failed',
    code: 'InvalidTarget',
    reason: `${emptySetReason}. Target “${empty.name}”: ${whyEmpty(empty)}, and ${mode}.`,
  };
}

function endedByQuota({actions}: Template, targets: readonly ResolvedTarget[]): Ended | undefined {
  for (const action of actions) {
    const key = findAction(action.actionId)?.target?.key ?? '';
    const target = targets.find(({name}) => name === action.targets[key]);
    const most = findResourceType(target?.resourceType ?? '')?.mostResolved ?? Infinity;
    if (!target || target.chosen.length <= most) continue;
    return {
      state: 'failed',
      code: 'QuotaExceededFailure',
      reason: `Action “${action.name}” resolves to ${target.chosen.length} resources and the quota is ${most}, unless it was raised. Take COUNT(${most}), or raise it.`,
    };
  }
  return undefined;
}

/** How the experiment ends before its first action; undefined if it gets to run. */
export function endedBeforeStart(
  template: Template,
  targets: readonly ResolvedTarget[],
  {leverAt, isQuotaRaised}: RunOptions,
): Ended | undefined {
  if (leverAt !== undefined && leverAt < 0) {
    return {state: 'cancelled', reason: 'The safety lever is engaged: a new experiment is created, then cancelled.'};
  }
  return endedByEmpty(template, targets) ?? (isQuotaRaised ? undefined : endedByQuota(template, targets));
}

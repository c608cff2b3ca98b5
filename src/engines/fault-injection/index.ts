/**
 * AWS FIS experiment templates: read, checked, scheduled, resolved against an inventory, run and priced. The only door of this engine.
 * https://docs.aws.amazon.com/fis/latest/userguide/what-is.html
 */
export {addAction} from './build-action';
export type {Action, Parameter} from './catalogue/action';
export {catalogue} from './catalogue/catalogue';
export {findResourceType} from './catalogue/resource-types';
export {cloudFormation} from './cloud-formation';
export {startCommands} from './commands';
export {costOf, type Cost} from './cost';
export {durationText} from './duration';
export {readInventory} from './inventory/read-inventory';
export type {Issue, Rule} from './issue';
export {readTemplate, type ReadTemplate} from './read-template';
export {rolePolicy, type RolePolicy} from './role-policy';
export {alarmStateAt, comparisons, metricAt, type Alarm, type Comparison, type MetricPoint} from './run/alarm';
export {runExperiment} from './run/run-experiment';
export {statesAt, type ActionState, type Bar, type Entry, type Run} from './run/run';
export {resolveTargets, type Candidate, type Choice, type ResolvedTarget} from './targets/resolve-targets';
export type {Template} from './template';

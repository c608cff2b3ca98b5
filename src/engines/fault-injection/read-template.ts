// Reads and checks an experiment template. https://docs.aws.amazon.com/fis/latest/APIReference/API_CreateExperimentTemplate.html
import {isObject, placeAt, readJson} from '../json-text';
import {checkActions} from './checks/check-actions';
import {checkNames} from './checks/check-names';
import {checkOrder} from './checks/check-order';
import {checkQuotas} from './checks/check-quotas';
import {checkStopConditions} from './checks/check-stop-conditions';
import {checkTargets} from './checks/check-targets';
import {reportTo, type Issue} from './issue';
import {checkShape} from './request-model/check-shape';
import {createExperimentTemplate} from './request-model/create-experiment-template';
import {scheduleOf} from './schedule';
import {templateOf, type Template} from './template';

/** `ok`: it can be created as far as is known; the issues are warnings. Else at least one of them is an error. */
export type ReadTemplate =
  | {readonly ok: true; readonly template: Template; readonly issues: readonly Issue[]}
  /** What could be read all the same, unless the text is not an object. */
  | {readonly ok: false; readonly template?: Template; readonly issues: readonly Issue[]};

/** One minute: the quota of the whole is about durations, not about calls. */
const callSeconds = 60;

/** Reads the JSON of a template and reports everything that is wrong with it, in the order of the text. Never throws. */
export function readTemplate(text: string): ReadTemplate {
  const read = readJson(text);
  if (!read.ok) {
    const {line, column, reason} = read.issue;
    return {ok: false, issues: [{severity: 'error', rule: 'json', path: '', line, column, message: reason}]};
  }
  const issues: Issue[] = [];
  const report = reportTo(issues, read.source);
  checkShape(read.value, createExperimentTemplate, [], report);
  if (!isObject(read.value)) return {ok: false, issues};
  for (const {path, span} of read.source.repeatedNames()) {
    const place = placeAt(text, span.start);
    const message = `“${String(path.at(-1))}” stands here twice; the last one counts. Remove one.`;
    issues.push({severity: 'warning', rule: 'ours', path: path.join('.'), message, ...place});
  }
  const template = templateOf(read.value);
  checkNames(template, report);
  checkActions(template, report);
  checkTargets(template, report);
  checkOrder(template, report);
  checkStopConditions(template, report);
  checkQuotas(template, scheduleOf(template, {callSeconds}), report);
  issues.sort((one, other) => one.line - other.line || one.column - other.column);
  return {ok: issues.every(({severity}) => severity !== 'error'), template, issues};
}

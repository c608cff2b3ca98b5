// Actions against the catalogue: their ids, parameters and targets. https://docs.aws.amazon.com/fis/latest/userguide/action-sequence.html
import {own, isObject} from '../../json-text';
import {findAction, formerNames, catalogue} from '../catalogue/catalogue';
import type {Action} from '../catalogue/action';
import type {Report} from '../issue';
import {didYouMean} from '../../nearest-name';
import type {Template, TemplateAction} from '../template';
import {checkParameters} from './check-parameters';

const ids = catalogue.map(({id}) => id);

/** Whether the part is there and of the wrong type; that is reported already. */
const isBroken = (template: Template, {name}: TemplateAction, member: string): boolean => {
  const actions = own(template.json, 'actions');
  const action = isObject(actions) ? own(actions, name) : undefined;
  const value = isObject(action) ? own(action, member) : undefined;
  return value !== undefined && !isObject(value);
};

function checkTargets(template: Template, action: TemplateAction, {id, target}: Action, report: Report): void {
  const path = [...action.path, 'targets'];
  const takes = target ? `takes its target as “${target.key}”` : 'takes no target';
  for (const [key, name] of Object.entries(action.targets)) {
    if (key !== target?.key) {
      const text = `Unexpected target "${key}" found in action "${action.name}".`;
      const mend = target ? `Write "${target.key}" instead of "${key}".` : 'Remove it.';
      report([...path, key], 'aws', `${id} ${takes}. ${mend}`, {text, atName: true});
      continue;
    }
    const found = template.targets.find((one) => one.name === name);
    if (!found) {
      const names = template.targets.map((one) => one.name);
      const known = names.length > 0 ? ` There are ${names.join(', ')}.` : ' The template defines none.';
      report([...path, key], 'guide', `There is no target “${name}”.${didYouMean(name, names)}${known}`);
    } else if (found.resourceType !== target.type) {
      report(
        [...path, key],
        'guide',
        `${id} acts on ${target.type}, and “${name}” is of type ${found.resourceType || '(none)'}. Name a target of that type.`,
      );
    }
  }
  if (target && Object.keys(action.targets).length === 0) {
    const mend = `Add "targets": {"${target.key}": "name of a target"}.`;
    report(
      action.path,
      'catalogue',
      `${id} needs a target under the key “${target.key}”, of type ${target.type}. ${mend}`,
    );
  }
}

/** Reports what the catalogue does not know of the actions, and what it misses. */
export function checkActions(template: Template, report: Report): void {
  for (const action of template.actions) {
    if (action.actionId === '') continue;
    const at = [...action.path, 'actionId'];
    const known = findAction(action.actionId);
    if (!known) {
      const meant = didYouMean(action.actionId, ids);
      const mend = 'aws fis list-actions prints the actions of your Region.';
      report(at, 'catalogue', `The actions reference has no “${action.actionId}”.${meant} ${mend}`);
      continue;
    }
    if (Object.hasOwn(formerNames, action.actionId)) {
      report(at, 'catalogue', `This is the old name of ${known.id}. Use the new one.`, {severity: 'warning'});
    }
    if (!isBroken(template, action, 'parameters')) {
      checkParameters(action.parameters, known.parameters, [...action.path, 'parameters'], known.id, report);
    }
    if (!isBroken(template, action, 'targets')) checkTargets(template, action, known, report);
    const {scope, prefixListIdentifier} = action.parameters;
    if (
      known.id === 'aws:network:disrupt-connectivity' &&
      scope === 'prefix-list' &&
      prefixListIdentifier === undefined
    ) {
      report(
        [...action.path, 'parameters'],
        'catalogue',
        'The scope prefix-list needs “prefixListIdentifier”. Add it.',
      );
    }
  }
}

// Targets: how they name their resources. https://docs.aws.amazon.com/fis/latest/userguide/targets.html
import {findAction} from '../catalogue/catalogue';
import {findResourceType, isArnOf, resourceTypes, type ResourceType} from '../catalogue/resource-types';
import type {Report} from '../issue';
import {didYouMean} from '../../nearest-name';
import {readSelectionMode} from '../selection-mode';
import type {Template, TemplateTarget} from '../template';
import {checkParameters} from './check-parameters';

const typeNames = resourceTypes.map(({type}) => type);
const pod = 'aws:eks:pod';

/** ARNs or tags, neither both nor none; pods have neither. */
function checkChoice(target: TemplateTarget, type: ResourceType | undefined, report: Report): void {
  const {name, path, resourceArns, resourceTags, filters} = target;
  const hasArns = resourceArns.length > 0;
  const hasTags = Object.keys(resourceTags ?? {}).length > 0;
  if (target.resourceType === pod) {
    const mend = 'Say which pods by parameters: clusterIdentifier, namespace, selectorType, selectorValue.';
    if (hasArns)
      report([...path, 'resourceArns'], 'aws', `Pods have no ARN. ${mend}`, {
        text: `TargetResourceType ${pod} does not support resourceArns.`,
      });
    if (hasTags)
      report([...path, 'resourceTags'], 'aws', `Pods have no AWS tags. ${mend}`, {
        text: `TargetResourceType ${pod} does not support tags.`,
      });
    return;
  }
  if (hasArns && resourceTags) {
    report([...path, 'resourceTags'], 'aws', 'A target lists ARNs or tags. Remove one of them, or make two targets.', {
      text: `You cannot specify both resource ARNs and resource tags for target ${name}.`,
      atName: true,
    });
  } else if (!hasArns && !hasTags && !(type?.isByParameters && Object.keys(target.parameters).length > 0)) {
    report(path, 'guide', `“${name}” names no resource. Add resourceArns or resourceTags.`);
  }
  if (hasArns && filters.length > 0) {
    report([...path, 'filters'], 'guide', 'Filters go with tags, not with ARNs. Remove them, or select by tags.', {
      atName: true,
    });
  }
}

/** What the actions that use it ask of a target. */
function checkUses({actions}: Template, target: TemplateTarget, report: Report): void {
  const {name, path, resourceArns, resourceTags = {}, filters, parameters} = target;
  for (const action of actions) {
    const known = findAction(action.actionId);
    const only = known?.target?.only;
    if (!known?.target || !only || action.targets[known.target.key] !== name) continue;
    const isByTags = Object.keys(resourceTags).length > 0;
    const others = isByTags || filters.length > 0 || Object.keys(parameters).length > 0;
    if (only === 'tags' && resourceArns.length > 0) {
      report([...path, 'resourceArns'], 'catalogue', `${known.id} takes tags only. Select by resourceTags.`);
    } else if (only !== 'tags' && others) {
      report(path, 'catalogue', `${known.id} takes ARNs only: no tags, filters or parameters. Use resourceArns.`);
    } else if (only === 'one-arn' && resourceArns.length > 1) {
      report([...path, 'resourceArns'], 'catalogue', `${known.id} takes one ARN. Remove the others.`);
    }
  }
}

function checkFilters({path, filters}: TemplateTarget, report: Report): void {
  for (const [index, filter] of filters.entries()) {
    const at = [...path, 'filters', index];
    const lower = filter.path.split('.').filter((step) => /^[a-z]/.test(step));
    if (lower.length > 0) {
      const pascal = filter.path.replaceAll(/(^|\.)[a-z]/g, (start) => start.toUpperCase());
      const message = `Elements of a path are written in PascalCase. Write “${pascal}”.`;
      report([...at, 'path'], 'guide', message, {severity: 'warning'});
    }
    if (filter.values.length === 0) {
      report([...at, 'values'], 'ours', 'A filter without values matches nothing. Add one.', {severity: 'warning'});
    }
  }
}

/** Reports what is wrong with the targets of a template. */
export function checkTargets(template: Template, report: Report): void {
  for (const target of template.targets) {
    const {path, resourceType, selectionMode} = target;
    const type = findResourceType(resourceType);
    if (!type && resourceType !== '') {
      const meant = didYouMean(resourceType, typeNames);
      const mend = 'aws fis list-target-resource-types prints all.';
      report([...path, 'resourceType'], 'guide', `There is no resource type “${resourceType}”.${meant} ${mend}`);
    }
    checkChoice(target, type, report);
    if (type)
      checkParameters(
        target.parameters,
        type.parameters,
        [...path, 'parameters'],
        `A target of ${resourceType}`,
        report,
      );
    if (selectionMode !== '' && !readSelectionMode(selectionMode)) {
      const message = `Expected ALL, COUNT(n) or PERCENT(n), n from 1 and at most 100 percent; found “${selectionMode}”.`;
      report([...path, 'selectionMode'], 'guide', message);
    }
    for (const [index, arn] of target.resourceArns.entries()) {
      if (!type || isArnOf(arn, type)) continue;
      const message = `This does not look like the ARN of ${resourceType} (…:${type.arn}…).`;
      report([...path, 'resourceArns', index], 'ours', message, {severity: 'warning'});
    }
    checkFilters(target, report);
    checkUses(template, target, report);
  }
}

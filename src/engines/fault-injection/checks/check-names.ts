// Names, and what is left over. https://docs.aws.amazon.com/fis/latest/userguide/experiment-templates.html
import type {Report} from '../issue';
import {placeholderIn} from '../placeholder';
import type {Template} from '../template';

/** Reports targets that no action uses, and a role whose ARN is a placeholder. */
export function checkNames({actions, targets, roleArn}: Template, report: Report): void {
  const used = new Set(actions.flatMap((action) => Object.values(action.targets)));
  for (const {name, path} of targets) {
    if (used.has(name)) continue;
    report(path, 'ours', `No action uses the target “${name}”. Name it in an action, or remove it.`, {
      severity: 'warning',
      atName: true,
    });
  }
  if (actions.length === 0) report(['actions'], 'guide', 'There is no action. Add one.');
  if (
    roleArn !== '' &&
    placeholderIn(roleArn) === undefined &&
    !/^arn:aws[a-z-]*:iam::\d{12}:role\/\S+$/.test(roleArn)
  ) {
    const message = 'This is not the ARN of a role: arn:aws:iam::111122223333:role/name is expected.';
    report(['roleArn'], 'ours', message, {severity: 'warning'});
  }
}

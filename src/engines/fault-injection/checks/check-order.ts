// The order of actions: startAfter names others, and never in a circle. https://docs.aws.amazon.com/fis/latest/userguide/action-sequence.html
import type {Report} from '../issue';
import {didYouMean} from '../../nearest-name';
import type {Template, TemplateAction} from '../template';

/** Each circle of `startAfter` once, as the names along it, beginning with the first in the template. */
export function circlesOf(actions: readonly TemplateAction[]): readonly (readonly string[])[] {
  const byName = new Map(actions.map((action) => [action.name, action]));
  const done = new Set<string>();
  const circles: (readonly string[])[] = [];
  for (const {name} of actions) {
    // Walks without recursion: a template may hold a chain of thousands.
    const way: {readonly name: string; next: number}[] = [{name, next: 0}];
    while (way.length > 0) {
      const top = way.at(-1);
      if (!top) break;
      const before = byName.get(top.name)?.startAfter ?? [];
      const follow = before[top.next];
      top.next += 1;
      if (done.has(top.name) || follow === undefined) {
        done.add(top.name);
        way.pop();
        continue;
      }
      const from = way.findIndex((step) => step.name === follow);
      if (from >= 0) circles.push(way.slice(from).map((step) => step.name));
      else if (byName.has(follow) && !done.has(follow)) way.push({name: follow, next: 0});
    }
  }
  return circles;
}

/** Reports unknown and repeated names in `startAfter`, and circles. */
export function checkOrder({actions}: Template, report: Report): void {
  const names = actions.map(({name}) => name);
  for (const {path, startAfter} of actions) {
    for (const [index, name] of startAfter.entries()) {
      const at = [...path, 'startAfter', index];
      if (!names.includes(name)) {
        report(at, 'guide', `There is no action “${name}”.${didYouMean(name, names)} There are ${names.join(', ')}.`);
      } else if (startAfter.indexOf(name) < index) {
        report(at, 'ours', `“${name}” stands here twice.`, {severity: 'warning'});
      }
    }
  }
  for (const circle of circlesOf(actions)) {
    const [first = ''] = circle;
    const way = [...circle, first].map((name) => `“${name}”`).join(' after ');
    report(['actions', first, 'startAfter'], 'guide', `A circle: ${way}. None of them could start; take one name out.`);
  }
}

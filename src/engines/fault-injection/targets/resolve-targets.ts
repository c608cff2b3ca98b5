// Resolves targets against an inventory, as AWS FIS does once at the start. https://docs.aws.amazon.com/fis/latest/userguide/targets.html
import {textsAt} from '../inventory/look-into';
import type {Resource} from '../inventory/resource';
import {readSelectionMode, takenOf} from '../selection-mode';
import type {Template, TemplateTarget} from '../template';
import {draw, type Random} from './draw';
import {parameterAgainst, unweighed} from './matches-parameters';

/** Why a resource is in a target or not. */
export type Choice =
  | {readonly kind: 'chosen' | 'not-drawn' | 'other-type' | 'arn'}
  | {readonly kind: 'tag'; readonly key: string; readonly wanted: string; readonly found: string | undefined}
  | {
      readonly kind: 'filter';
      readonly path: string;
      readonly wanted: readonly string[];
      readonly found: readonly string[];
    }
  | {readonly kind: 'parameter'; readonly name: string; readonly wanted: string};

export interface Candidate {
  readonly resource: Resource;
  readonly choice: Choice;
}

export interface ResolvedTarget {
  readonly name: string;
  readonly resourceType: string;
  readonly selectionMode: string;
  /** Whether its resources are named by ARN, which `skip` does not cover. */
  readonly isByArn: boolean;
  /** One for each resource of the inventory. */
  readonly candidates: readonly Candidate[];
  /** How many match; the selection mode takes from these. */
  readonly identified: number;
  readonly chosen: readonly Resource[];
  /** ARNs that are not in the inventory. */
  readonly missingArns: readonly string[];
  /** Parameters that an inventory cannot tell; all resources pass them here. */
  readonly unweighed: readonly string[];
}

/** Whether an ARN means a resource: letter for letter, or, where the inventory has no ARN, by its end. */
const isMeant = (arn: string, {arn: known, id}: Resource): boolean =>
  known === undefined ? arn.split(/[/:]/).at(-1) === id : known === arn;

/** What keeps a resource out before any dice; undefined if nothing does. */
function against(target: TemplateTarget, resource: Resource): Choice | undefined {
  if (!resource.types.includes(target.resourceType)) return {kind: 'other-type'};
  if (target.resourceArns.length > 0 && !target.resourceArns.some((arn) => isMeant(arn, resource)))
    return {kind: 'arn'};
  for (const [key, wanted] of Object.entries(target.resourceTags ?? {})) {
    const found = Object.hasOwn(resource.tags, key) ? resource.tags[key] : undefined;
    if (found !== wanted) return {kind: 'tag', key, wanted, found};
  }
  for (const {path, values} of target.filters) {
    const found = textsAt(resource.description, path.split('.'));
    if (!found.some((value) => values.includes(value))) return {kind: 'filter', path, wanted: values, found};
  }
  const name = parameterAgainst(resource, target.resourceType, target.parameters);
  return name === undefined ? undefined : {kind: 'parameter', name, wanted: target.parameters[name] ?? ''};
}

function resolve(target: TemplateTarget, inventory: readonly Resource[], random: Random): ResolvedTarget {
  const judged = inventory.map((resource) => ({resource, choice: against(target, resource)}));
  const identified = judged.filter(({choice}) => choice === undefined).length;
  const mode = readSelectionMode(target.selectionMode) ?? {kind: 'ALL'};
  const drawn = draw(identified, takenOf(identified, mode), random);
  let position = -1;
  const candidates = judged.map(({resource, choice}): Candidate => {
    if (choice) return {resource, choice};
    position += 1;
    return {resource, choice: {kind: drawn.has(position) ? 'chosen' : 'not-drawn'}};
  });
  return {
    name: target.name,
    resourceType: target.resourceType,
    selectionMode: target.selectionMode,
    isByArn: target.resourceArns.length > 0,
    candidates,
    identified,
    chosen: candidates.filter(({choice}) => choice.kind === 'chosen').map(({resource}) => resource),
    missingArns: target.resourceArns.filter((arn) => !inventory.some((resource) => isMeant(arn, resource))),
    unweighed: unweighed(target.resourceType, target.parameters),
  };
}

/** Each target that an action uses, with every resource of the inventory and why it is in or out. */
export function resolveTargets(
  {actions, targets}: Template,
  inventory: readonly Resource[],
  random: Random,
): readonly ResolvedTarget[] {
  const used = new Set(actions.flatMap((action) => Object.values(action.targets)));
  return targets.filter(({name}) => used.has(name)).map((target) => resolve(target, inventory, random));
}

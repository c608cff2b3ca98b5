// Adds an action of the catalogue to a template, with what it requires filled in. https://docs.aws.amazon.com/fis/latest/userguide/action-sequence.html
import {formatJson, isObject, own, readJson, type JsonRecord} from '../json-text';
import type {Parameter} from './catalogue/action';
import {findAction} from './catalogue/catalogue';
import {findResourceType} from './catalogue/resource-types';
import {durationText} from './duration';

const fiveMinutes = 300;

/** A value that the parameter takes, for the reader to change. */
function firstValue({name, takes, standard}: Parameter): string {
  if (standard !== undefined) return standard;
  if (takes.kind === 'duration') {
    return durationText(Math.min(Math.max(fiveMinutes, takes.least), takes.most));
  }
  if (takes.kind === 'choice' || (takes.kind === 'list' && takes.values)) return takes.values?.[0] ?? '';
  if (takes.kind === 'boolean') return 'true';
  if (takes.kind === 'json') return '{}';
  if (takes.kind === 'number') return String(takes.most === 100 ? 50 : Math.max(takes.least, 80));
  return `<${name}>`;
}

const valuesOf = (parameters: readonly Parameter[]): Readonly<Record<string, string>> =>
  Object.fromEntries(parameters.filter(({isRequired}) => isRequired).map((one) => [one.name, firstValue(one)]));

/** A name that is not taken: `stop-instances`, then `stop-instances-2`. */
function freeName(wanted: string, taken: JsonRecord): string {
  let name = wanted;
  for (let turn = 2; Object.hasOwn(taken, name); turn += 1) name = `${wanted}-${turn}`;
  return name;
}

function targetFor(type: string, only: string | undefined): JsonRecord {
  const known = findResourceType(type);
  const isPod = type === 'aws:eks:pod';
  const parameters = valuesOf(known?.parameters ?? []);
  const [service = '', ...rest] = (known?.arn ?? '').split(':');
  const arn = `arn:aws:${service}:us-east-1:111122223333:${rest.join(':')}example`;
  const byArn = only === 'arns' || only === 'one-arn';
  return {
    resourceType: type,
    ...(isPod ? {} : byArn ? {resourceArns: [arn]} : {resourceTags: {Experiment: 'yes'}}),
    ...(Object.keys(parameters).length > 0 ? {parameters} : {}),
    selectionMode: isPod || byArn ? 'ALL' : 'COUNT(1)',
  };
}

/** The text of a template with the action added; undefined if the text is no object, or the action unknown. */
export function addAction(text: string, actionId: string): string | undefined {
  const read = readJson(text);
  const action = findAction(actionId);
  if (!read.ok || !isObject(read.value) || !action) return undefined;
  const objectAt = (name: string): JsonRecord => {
    const value = own(read.ok ? (read.value as JsonRecord) : {}, name);
    return isObject(value) ? value : {};
  };
  const actions = objectAt('actions');
  const targets = objectAt('targets');
  const {target} = action;
  const usable = Object.entries(targets).find(([, one]) => isObject(one) && own(one, 'resourceType') === target?.type);
  const targetName = usable?.[0] ?? freeName(target?.type.split(':').at(-1) ?? '', targets);
  const name = freeName(action.id.split(':').at(-1) ?? '', actions);
  const parameters = valuesOf(action.parameters);
  const added = {
    actionId: action.id,
    ...(Object.keys(parameters).length > 0 ? {parameters} : {}),
    ...(target ? {targets: {[target.key]: targetName}} : {}),
  };
  const newTarget = target && !usable ? {[targetName]: targetFor(target.type, target.only)} : {};
  return formatJson({...read.value, targets: {...targets, ...newTarget}, actions: {...actions, [name]: added}});
}

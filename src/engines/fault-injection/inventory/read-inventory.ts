// Reads what the reader pasted as inventory: answers of describe and list calls, of the tagging API, or a list of our own form.
// https://docs.aws.amazon.com/fis/latest/userguide/targets.html#target-filters
import {isObject, readJson, type JsonPath, type JsonRecord} from '../../json-text';
import {findResourceType, resourceTypes, typesOfArn} from '../catalogue/resource-types';
import {reportTo, type Issue, type Report} from '../issue';
import {didYouMean} from '../../nearest-name';
import {knownList, knownObject, type KnownList} from './known-lists';
import {member, textsAt} from './look-into';
import type {Resource} from './resource';

export interface ReadInventory {
  readonly resources: readonly Resource[];
  readonly issues: readonly Issue[];
}

/** Tags in any of the forms of AWS: a list of keys and values, or an object. */
function tagsOf(resource: JsonRecord): Readonly<Record<string, string>> {
  const tags = member(resource, 'Tags') ?? member(resource, 'TagList');
  if (isObject(tags)) {
    return Object.fromEntries(
      Object.entries(tags).filter((tag): tag is [string, string] => typeof tag[1] === 'string'),
    );
  }
  const pairs = (Array.isArray(tags) ? tags : []).filter(isObject).flatMap((tag) => {
    const key = member(tag, 'Key');
    const value = member(tag, 'Value');
    return typeof key === 'string' ? [[key, typeof value === 'string' ? value : ''] as const] : [];
  });
  return Object.fromEntries(pairs);
}

const firstText = (resource: JsonRecord, names: readonly string[]): string | undefined =>
  names.flatMap((name) => textsAt(resource, [name]))[0];

function toResource(resource: JsonRecord, {type, ids, arns}: KnownList, fallback: string): Resource {
  const arn = firstText(resource, arns);
  const isSpot = type === 'aws:ec2:instance' && textsAt(resource, ['InstanceLifecycle'])[0] === 'spot';
  return {
    types: isSpot ? [type, 'aws:ec2:spot-instance'] : [type],
    id: firstText(resource, ids)?.replace(/^arn:.*[/]/, '') ?? fallback,
    ...(arn === undefined ? {} : {arn}),
    tags: tagsOf(resource),
    description: resource,
  };
}

/** An entry that says itself what it is: `ResourceType`, or an ARN that tells. */
function ownForm(entry: JsonRecord, path: JsonPath, report: Report): readonly Resource[] {
  const named = textsAt(entry, ['ResourceType'])[0];
  const arn = firstText(entry, ['ResourceARN', 'ResourceArn', 'Arn']);
  if (named !== undefined && !findResourceType(named)) {
    const meant = didYouMean(
      named,
      resourceTypes.map(({type}) => type),
    );
    report([...path, 'ResourceType'], 'guide', `There is no resource type “${named}”.${meant}`);
    return [];
  }
  const types = named === undefined ? typesOfArn(arn ?? '') : [named];
  if (types.length === 0) {
    report(path, 'ours', 'What this is cannot be told. Give it a ResourceType, such as "aws:ec2:instance".');
    return [];
  }
  const id = firstText(entry, ['Id', 'Name']) ?? arn?.split(/[/:]/).at(-1) ?? `resource ${String(path.at(-1))}`;
  return [{types, id, ...(arn === undefined ? {} : {arn}), tags: tagsOf(entry), description: entry}];
}

/** Lists of what is itself looked into: reservations, and entries of our own form. */
const wrappers = ['Reservations', 'Resources', 'ResourceTagMappingList'];

/** Lists in lists that are looked into: answers, reservations, instances. */
const deepest = 8;

function* answers(value: unknown, path: JsonPath, report: Report): Generator<Resource> {
  if (Array.isArray(value) && path.length < deepest) {
    for (const [index, entry] of value.entries()) {
      const isOwn =
        isObject(entry) && ['ResourceType', 'ResourceARN', 'ResourceArn'].some((name) => member(entry, name));
      if (isOwn) yield* ownForm(entry, [...path, index], report);
      else yield* answers(entry, [...path, index], report);
    }
    return;
  }
  if (!isObject(value)) {
    report(path, 'ours', 'Expected the answer of a describe call, such as {"Reservations": [{"Instances": []}]}.');
    return;
  }
  let isKnown = false;
  for (const [name, inner] of Object.entries(value)) {
    const at = [...path, name];
    const known = knownList(name);
    const single = knownObject(name);
    isKnown ||= Array.isArray(inner) || (single !== undefined && isObject(inner));
    if (single && isObject(inner)) yield toResource(inner, single, name);
    if (!Array.isArray(inner)) continue;
    if (wrappers.includes(name)) {
      yield* answers(inner, at, report);
    } else if (known) {
      for (const [index, entry] of inner.entries()) {
        if (isObject(entry)) yield toResource(entry, known, `${name} ${index + 1}`);
        else report([...at, index], 'ours', 'Expected the description of a resource: an object.');
      }
    } else if (name !== 'Groups') {
      report(
        at,
        'ours',
        `No resource type is known to stand in “${name}”. Put it into "Resources" with a ResourceType each.`,
      );
    }
  }
  if (!isKnown)
    report(path, 'ours', 'There is no list of resources in this. Paste the whole answer of a describe call.');
}

/** The resources of a text. An empty text is an empty inventory. Never throws. */
export function readInventory(text: string): ReadInventory {
  if (text.trim() === '') return {resources: [], issues: []};
  const read = readJson(text);
  if (!read.ok) {
    const {line, column, reason} = read.issue;
    return {resources: [], issues: [{severity: 'error', rule: 'json', path: '', line, column, message: reason}]};
  }
  const issues: Issue[] = [];
  const resources = [...answers(read.value, [], reportTo(issues, read.source))];
  return {resources, issues};
}

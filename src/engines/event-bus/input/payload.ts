// What a target gets: the event, a constant, a part of the event, or a filled template. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html
import type {JsonNode, JsonObject} from '../../event-pattern';
import {partsOfArn} from '../arn';
import type {InputTransformer, Rule, Target, TargetInput} from '../setup';
import {valueAt} from './event-path';
import {fillTemplate} from './fill-template';
import {minified, objectOf} from './json-tree';
import {placeholdersOf} from './template';

/** A placeholder and its value, for the reader. */
export interface Variable {
  readonly name: string;
  /** The path, or nothing for a predefined placeholder. */
  readonly path: string | undefined;
  /** As JSON; undefined if the event lacks it. */
  readonly value: string | undefined;
}

/** What a target gets. */
export interface Payload {
  readonly from: TargetInput['kind'];
  /** Undefined if the target gets nothing, or if it is not known what it gets. */
  readonly text: string | undefined;
  readonly variables: readonly Variable[];
  /** What to know about it, in sentences. */
  readonly notes: readonly string[];
}

/** The event that a rule hands to its targets. */
export interface Handed {
  readonly rule: Rule;
  readonly event: JsonObject;
  /** When EventBridge received it, ISO 8601. */
  readonly ingestionTime: string;
}

const plain = (from: Payload['from'], text: string | undefined, ...notes: string[]): Payload => ({
  from,
  text,
  variables: [],
  notes,
});

/** ECS tasks and Run Command get nothing of the event unless they are told to. */
const getsNothing = (arn: string): boolean => {
  const parts = partsOfArn(arn);
  return parts?.service === 'ecs' || (parts?.service === 'ssm' && parts.resource.startsWith('document/'));
};

/** What a target of a rule gets of an event. */
export function payloadFor({input, arn}: Target, handed: Handed): Payload {
  switch (input.kind) {
    case 'event':
      return getsNothing(arn)
        ? plain(
            'event',
            undefined,
            'An ECS task or a Run Command gets nothing of the event without an input of its own.',
          )
        : plain('event', minified(handed.event));
    case 'Input':
      return plain('Input', input.text, 'A constant: nothing of the event is in it.');
    case 'InputPath':
      return part(input.path, handed.event);
    case 'InputTransformer':
      return transformed(input.transformer, handed);
  }
}

function part(path: string, event: JsonObject): Payload {
  const value = valueAt(event, path);
  if (value) return plain('InputPath', minified(value));
  return plain(
    'InputPath',
    undefined,
    `The event has nothing at ${path}; our sources do not say what the target gets then.`,
  );
}

function transformed({paths, template}: InputTransformer, handed: Handed): Payload {
  const values = new Map<string, JsonNode>();
  const variables = placeholdersOf(template).map((name): Variable => {
    const path = paths.get(name);
    const value = path === undefined ? predefined(name, handed) : valueAt(handed.event, path);
    if (value) values.set(name, value);
    return {name, path, value: value && minified(value)};
  });
  const {text, isJson, quotedTrees} = fillTemplate(template, values);
  const missing = variables.filter(({value}) => value === undefined);
  const notes = [
    ...missing.map(({name, path}) => `The event has nothing at ${path ?? name}, so <${name}> is left empty.`),
    ...quotedTrees.map((name) => `<${name}> is an object or a list and stands within quotes; leave the quotes out.`),
    ...(isJson
      ? []
      : [
          'This is no JSON: a value broke it, since EventBridge does not escape. Our sources do not say what becomes of it.',
        ]),
  ];
  return {from: 'InputTransformer', text, variables, notes};
}

const stringNode = (text: string): JsonNode => ({kind: 'string', text, start: 0});

function predefined(name: string, {rule, event, ingestionTime}: Handed): JsonNode | undefined {
  switch (name) {
    case 'aws.events.rule-arn':
      return stringNode(rule.arn);
    case 'aws.events.rule-name':
      return stringNode(rule.name);
    case 'aws.events.event.ingestion-time':
      return stringNode(ingestionTime);
    case 'aws.events.event':
      return withoutDetail(event);
    case 'aws.events.event.json':
      return event;
    default:
      return undefined;
  }
}

/** The order and the spelling `detailType` are those of an answer recorded in June 2024. */
const recordedNames = [
  ['id', 'id'],
  ['account', 'account'],
  ['detail-type', 'detailType'],
  ['time', 'time'],
  ['source', 'source'],
  ['region', 'region'],
  ['resources', 'resources'],
  ['version', 'version'],
] as const;

function withoutDetail({members}: JsonObject): JsonNode | undefined {
  const written = recordedNames.flatMap(([name, as]) => {
    const value = members.get(name);
    return value ? [`${JSON.stringify(as)}:${minified(value)}`] : [];
  });
  return objectOf(`{${written.join(',')}}`);
}

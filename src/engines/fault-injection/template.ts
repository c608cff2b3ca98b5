// An experiment template, read. https://docs.aws.amazon.com/fis/latest/userguide/experiment-templates.html
import {isObject, own, textOf, type JsonPath, type JsonRecord} from '../json-text';

type Texts = Readonly<Record<string, string>>;

export interface TemplateAction {
  readonly name: string;
  readonly path: JsonPath;
  readonly actionId: string;
  readonly parameters: Texts;
  /** From the key of the catalogue to the name of a target. */
  readonly targets: Texts;
  readonly startAfter: readonly string[];
}

export interface Filter {
  readonly path: string;
  readonly values: readonly string[];
}

export interface TemplateTarget {
  readonly name: string;
  readonly path: JsonPath;
  readonly resourceType: string;
  readonly resourceArns: readonly string[];
  /** Undefined if the member is not there; an empty object is something else. */
  readonly resourceTags?: Texts;
  readonly filters: readonly Filter[];
  readonly selectionMode: string;
  readonly parameters: Texts;
}

export interface StopCondition {
  readonly source: string;
  readonly value?: string;
}

export interface Template {
  readonly description: string;
  readonly roleArn: string;
  readonly actions: readonly TemplateAction[];
  readonly targets: readonly TemplateTarget[];
  readonly stopConditions: readonly StopCondition[];
  readonly emptyTargetResolutionMode: 'fail' | 'skip';
  readonly logs: boolean;
  /** The request itself, for commands made of it. */
  readonly json: JsonRecord;
}

const objectOf = (value: unknown): JsonRecord => (isObject(value) ? value : {});
const textsOf = (value: unknown): Texts =>
  Object.fromEntries(
    Object.entries(objectOf(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
const listOfTexts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
const listOfObjects = (value: unknown): readonly JsonRecord[] => (Array.isArray(value) ? value.filter(isObject) : []);

const toAction = ([name, value]: readonly [string, unknown]): TemplateAction => {
  const action = objectOf(value);
  return {
    name,
    path: ['actions', name],
    actionId: textOf(action, 'actionId') ?? '',
    parameters: textsOf(own(action, 'parameters')),
    targets: textsOf(own(action, 'targets')),
    startAfter: listOfTexts(own(action, 'startAfter')),
  };
};

const toTarget = ([name, value]: readonly [string, unknown]): TemplateTarget => {
  const target = objectOf(value);
  const tags = own(target, 'resourceTags');
  return {
    name,
    path: ['targets', name],
    resourceType: textOf(target, 'resourceType') ?? '',
    resourceArns: listOfTexts(own(target, 'resourceArns')),
    ...(isObject(tags) ? {resourceTags: textsOf(tags)} : {}),
    filters: listOfObjects(own(target, 'filters')).map((filter) => ({
      path: textOf(filter, 'path') ?? '',
      values: listOfTexts(own(filter, 'values')),
    })),
    selectionMode: textOf(target, 'selectionMode') ?? '',
    parameters: textsOf(own(target, 'parameters')),
  };
};

/** What can be read of a template, whether or not it is right. */
export function templateOf(json: JsonRecord): Template {
  const options = objectOf(own(json, 'experimentOptions'));
  return {
    description: textOf(json, 'description') ?? '',
    roleArn: textOf(json, 'roleArn') ?? '',
    actions: Object.entries(objectOf(own(json, 'actions'))).map(toAction),
    targets: Object.entries(objectOf(own(json, 'targets'))).map(toTarget),
    stopConditions: listOfObjects(own(json, 'stopConditions')).map((condition) => {
      const value = textOf(condition, 'value');
      return {source: textOf(condition, 'source') ?? '', ...(value === undefined ? {} : {value})};
    }),
    emptyTargetResolutionMode: own(options, 'emptyTargetResolutionMode') === 'skip' ? 'skip' : 'fail',
    logs: isObject(own(json, 'logConfiguration')),
    json,
  };
}

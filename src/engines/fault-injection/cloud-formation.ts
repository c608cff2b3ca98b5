// A template as a CloudFormation resource. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html
import {isObject, type JsonRecord} from '../json-text';
import type {Template} from './template';

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Members whose own names are the reader's: they stay as they are. */
const isNamedByReader = (name: string): boolean => ['parameters', 'resourceTags', 'tags'].includes(name);

function pascal(value: unknown, isByReader = false): unknown {
  if (Array.isArray(value)) return value.map((entry) => pascal(entry));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, member]) => {
    if (isByReader || isNamedByReader(name)) return [isByReader ? name : upperFirst(name), member] as const;
    return [upperFirst(name), pascal(member)] as const;
  });
  return Object.fromEntries(members);
}

/** Under `actions` and `targets` stand names of the reader, and under those names members of the API again. */
const named = (value: unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([name, member]) => {
          if (!isObject(member)) return [name, member];
          const {targets, ...rest} = member;
          const converted = pascal(rest) as JsonRecord;
          return [name, targets === undefined ? converted : {...converted, Targets: targets}];
        }),
      )
    : value;

/** The resource; `Tags` and `Targets` are required there, also when empty. */
export function cloudFormation({json}: Template): JsonRecord {
  const {actions, targets = {}, tags = {}, ...rest} = json;
  const properties = {
    ...(pascal(Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'clientToken'))) as JsonRecord),
    Targets: named(targets),
    Actions: named(actions),
    Tags: tags,
  };
  return {Resources: {ExperimentTemplate: {Type: 'AWS::FIS::ExperimentTemplate', Properties: properties}}};
}

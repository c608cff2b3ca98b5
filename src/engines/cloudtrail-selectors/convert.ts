// Writes basic event selectors as advanced ones that log the same events. https://docs.aws.amazon.com/awscloudtrail/latest/userguide/filtering-data-events.html
import {isEverything} from './parse-basic';
import type {AdvancedSelector, BasicSelector, DataResource, FieldSelector} from './selectors';

const readOnly = ({ReadWriteType}: BasicSelector): readonly FieldSelector[] =>
  ReadWriteType === 'All' ? [] : [{Field: 'readOnly', Equals: [String(ReadWriteType === 'ReadOnly')]}];

const which = ({ReadWriteType}: BasicSelector, what: string): string =>
  ({All: `All ${what}`, ReadOnly: `Read ${what}`, WriteOnly: `Write ${what}`})[ReadWriteType];

function managementSelector(selector: BasicSelector): AdvancedSelector {
  const left = [...new Set(selector.ExcludeManagementEventSources)];
  return {
    Name: `${which(selector, 'management events')}${left.length > 0 ? ` without ${left.join(' and ')}` : ''}`,
    FieldSelectors: [
      {Field: 'eventCategory', Equals: ['Management']},
      ...readOnly(selector),
      ...(left.length > 0 ? [{Field: 'eventSource', NotEquals: left}] : []),
    ],
  };
}

function dataSelector(selector: BasicSelector, {Type, Values}: DataResource): AdvancedSelector {
  const values = [...new Set(Values)];
  // Prefixes for objects; function and table ARNs are exact.
  const arns: readonly FieldSelector[] = values.some(isEverything)
    ? []
    : [{Field: 'resources.ARN', ...(Type === 'AWS::S3::Object' ? {StartsWith: values} : {Equals: values})}];
  return {
    Name: which(selector, `data events of ${arns.length > 0 ? 'some' : 'every'} ${Type}`),
    FieldSelectors: [
      {Field: 'eventCategory', Equals: ['Data']},
      {Field: 'resources.type', Equals: [Type]},
      ...readOnly(selector),
      ...arns,
    ],
  };
}

/** Advanced event selectors that log what these basic ones log. A data resource without values logs nothing and is dropped. */
export function toAdvanced(selectors: readonly BasicSelector[]): readonly AdvancedSelector[] {
  return selectors.flatMap((selector) => [
    ...(selector.IncludeManagementEvents ? [managementSelector(selector)] : []),
    ...selector.DataResources.filter(({Values}) => Values.length > 0).map((one) => dataSelector(selector, one)),
  ]);
}

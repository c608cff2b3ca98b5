// Does a record meet a basic event selector? https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DataResource.html
import {met, quoted, unmet, type Check} from './check';
import type {Classification} from './classify';
import {textOf} from './json';
import {isEverything} from './parse-basic';
import type {TrailRecord} from './parse-records';
import {resourcesOf} from './resources';
import type {BasicSelector, DataResource} from './selectors';

/** Whether a value of a data resource means this ARN: for objects it is a prefix, for functions exact, and we take tables alike. */
export function meansResource({Type}: DataResource, value: string, arn: string): boolean {
  if (isEverything(value)) return true;
  return Type === 'AWS::S3::Object' ? arn.startsWith(value) : arn === value;
}

function checkReadWrite({ReadWriteType}: BasicSelector, {readOrWrite}: Classification): Check {
  const field = 'ReadWriteType';
  if (ReadWriteType === 'All') return met(field, 'All lets reads and writes in.');
  if (readOrWrite === null) return unmet(field, `${ReadWriteType} needs the readOnly of the record, which has none.`);
  const wanted = ReadWriteType === 'ReadOnly' ? 'read' : 'write';
  return readOrWrite === wanted
    ? met(field, `The event is a ${readOrWrite}, and so wants ${ReadWriteType}.`)
    : unmet(field, `The event is a ${readOrWrite}, and ${ReadWriteType} lets only ${wanted}s in.`);
}

function checkSource({ExcludeManagementEventSources: left}: BasicSelector, record: TrailRecord): Check {
  const field = 'ExcludeManagementEventSources';
  const source = textOf(record, 'eventSource') ?? 'none';
  return left.includes(source)
    ? unmet(field, `Management events of ${source} are left out.`)
    : met(field, left.length > 0 ? `The event source is ${source}.` : 'No source is left out.');
}

function checkResources({DataResources}: BasicSelector, record: TrailRecord): Check {
  const field = 'DataResources';
  if (DataResources.length === 0) return unmet(field, 'The selector lists no data resources, so no data events.');
  const resources = resourcesOf(record);
  for (const resource of DataResources) {
    for (const {type, arn} of resources) {
      const value = type === resource.Type && resource.Values.find((one) => meansResource(resource, one, arn));
      if (value) return met(field, `${quoted([value])} means the ${type} ${arn}.`);
    }
  }
  const named = resources.map(({type}) => type).filter(Boolean);
  const sameType = resources.filter(({type}) => DataResources.some(({Type}) => Type === type));
  return unmet(
    field,
    sameType.length > 0
      ? `No value means ${sameType.map(({arn}) => arn).join(', ')}; listed: ${quoted(DataResources.flatMap(({Values}) => Values))}.`
      : `The record is about ${named.join(', ') || 'no resource'}; listed: ${DataResources.map(({Type}) => Type).join(', ')}.`,
  );
}

/** Every condition of a basic selector that counts for an event of this category. */
export function matchBasic(
  record: TrailRecord,
  classification: Classification,
  selector: BasicSelector,
): readonly Check[] {
  switch (classification.category) {
    case 'Management':
      return [
        selector.IncludeManagementEvents
          ? met('IncludeManagementEvents', 'The selector logs management events.')
          : unmet('IncludeManagementEvents', 'It is false: the selector logs no management events.'),
        checkReadWrite(selector, classification),
        checkSource(selector, record),
      ];
    case 'Data':
      return [checkResources(selector, record), checkReadWrite(selector, classification)];
    case 'NetworkActivity':
      return [unmet('eventCategory', 'Network activity events need advanced event selectors.')];
    case 'Insight':
      return [unmet('eventCategory', 'Insights events are chosen with PutInsightSelectors.')];
  }
}

// Which of the four event types a record is, and whether it is a read or a write. https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
import {isObject, own, textOf} from './json';
import {categories, type Category} from './limits';
import type {TrailRecord} from './parse-records';
import {resourcesOf} from './resources';

/** What a record is, each with its reason. */
export interface Classification {
  readonly category: Category;
  readonly why: string;
  readonly readOrWrite: 'read' | 'write' | null;
  readonly readOrWriteWhy: string;
}

/** Item-level calls; everything else on a table is about the table. */
const itemCalls =
  /^(Batch|Transact)?(Get|Put|Update|Delete|Write|Execute)(Items?|Statement|Transaction)$|^(Query|Scan)$/;

/** A data event as far as a record tells that is older than the field `eventCategory`. */
function olderDataType(record: TrailRecord): string | undefined {
  const eventName = textOf(record, 'eventName') ?? '';
  const types = resourcesOf(record).map(({type}) => type);
  return types.find(
    (type) =>
      type === 'AWS::S3::Object' ||
      (type === 'AWS::Lambda::Function' && eventName.startsWith('Invoke')) ||
      (type === 'AWS::DynamoDB::Table' && itemCalls.test(eventName)),
  );
}

function categoryOf(record: TrailRecord): readonly [category: Category, why: string] {
  const said = textOf(record, 'eventCategory');
  const category = categories.find((known) => known === said);
  if (category) return [category, `The record says eventCategory ${category}.`];
  const without = said
    ? `eventCategory ${said} is none that a trail logs`
    : 'The record has no eventCategory (older than eventVersion 1.07)';
  if (textOf(record, 'eventType') === 'AwsCloudTrailInsight' || isObject(own(record, 'insightDetails'))) {
    return ['Insight', `${without}, but it holds insightDetails or the eventType AwsCloudTrailInsight.`];
  }
  if (textOf(record, 'eventType') === 'AwsVpceEvent') {
    return ['NetworkActivity', `${without}, but its eventType is AwsVpceEvent.`];
  }
  const managementEvent = own(record, 'managementEvent');
  if (typeof managementEvent === 'boolean') {
    return [managementEvent ? 'Management' : 'Data', `${without}, but it says managementEvent ${managementEvent}.`];
  }
  const dataType = olderDataType(record);
  return dataType
    ? ['Data', `${without}, but it is a call on the contents of a resource of type ${dataType}.`]
    : ['Management', `${without}, and nothing in it speaks of a data event.`];
}

/** The value of `readOnly`; LookupEvents writes it as text. */
function readOnlyOf(record: TrailRecord): boolean | undefined {
  const value = own(record, 'readOnly');
  if (typeof value === 'boolean') return value;
  return value === 'true' ? true : value === 'false' ? false : undefined;
}

/** What a record is, and why. */
export function classify(record: TrailRecord): Classification {
  const [category, why] = categoryOf(record);
  const readOnly = readOnlyOf(record);
  return readOnly === undefined
    ? {category, why, readOrWrite: null, readOrWriteWhy: 'The record has no readOnly, so it says neither.'}
    : {
        ...{category, why, readOrWrite: readOnly ? 'read' : 'write'},
        readOrWriteWhy: `The record says readOnly ${readOnly}.`,
      };
}

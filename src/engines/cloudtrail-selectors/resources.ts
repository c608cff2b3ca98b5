// The resources that a record names. https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
import {isObject, own, textOf} from './json';
import type {TrailRecord} from './parse-records';

/** One entry of `resources`. */
export interface Resource {
  readonly type: string;
  readonly arn: string;
}

/** The resources of a record; a list call on a bucket names its objects by `ARNPrefix`. */
export function resourcesOf(record: TrailRecord): readonly Resource[] {
  const resources = own(record, 'resources');
  if (!Array.isArray(resources)) return [];
  return resources.filter(isObject).map((entry) => ({
    type: textOf(entry, 'type') ?? '',
    arn: textOf(entry, 'ARN') ?? textOf(entry, 'ARNPrefix') ?? '',
  }));
}

// Reads our own records by name, for the tests of this engine. https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
import type {TrailRecord} from '../parse-records';

/** The records of a vector file, by id. */
export function recordsById(text: string): ReadonlyMap<string, TrailRecord> {
  const lines = text.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const {id, record} = JSON.parse(line) as {readonly id: string; readonly record: TrailRecord};
      return [id, record] as const;
    }),
  );
}

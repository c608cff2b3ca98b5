// Runs the classification over cloudtrail-records.jsonl. https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
import type {ConformanceCase} from '../../conformance-case';
import {classify} from '../classify';
import {parseRecords} from '../parse-records';

interface Vector {
  readonly id: string;
  readonly expected: {readonly eventCategory: string; readonly readOrWrite: string | null};
  readonly record: unknown;
}

function differences({expected, record}: Vector): readonly string[] {
  const parsed = parseRecords(JSON.stringify(record));
  const [first] = parsed.ok ? parsed.value : [];
  if (!first) return ['record'];
  const {category, readOrWrite} = classify(first);
  return [
    ...(category === expected.eventCategory ? [] : ['eventCategory']),
    ...(readOrWrite === expected.readOrWrite ? [] : ['readOrWrite']),
  ];
}

/** The cases of a vector file's text, one a line. Throws an Error that says what is wrong with a file of another shape. */
export function readCases(text: string): readonly ConformanceCase[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const vector = JSON.parse(line) as Partial<Vector>;
      const {id, expected, record} = vector;
      if (typeof id !== 'string' || typeof expected?.eventCategory !== 'string' || record === undefined) {
        throw new Error('expected one {"id", "expected": {"eventCategory", "readOrWrite"}, "record"} a line');
      }
      const known: Vector = {id, expected, record};
      return {
        id,
        quirk: false,
        differences: () => differences(known),
        run: () => differences(known).length === 0,
      };
    });
}

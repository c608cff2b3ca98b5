import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {compareTrees, readTree} from '.';

const resourcesOf = (text: string) => readTree(text, 'S').resources;
const paths = (text: string) =>
  resourcesOf(text).map(({ids, type, logicalId}) => `${ids.join('/')} ${type} ${logicalId.ok ? logicalId.id : ''}`);

function changes(before: string, after: string): readonly string[] {
  return compareTrees(resourcesOf(before), resourcesOf(after)).map((change) => {
    const name = (one: {ids: readonly string[]}): string => one.ids.join('/');
    if (change.kind === 'created') return `created ${name(change.after)}`;
    if (change.kind === 'removed') return `${change.fate} ${name(change.before)}`;
    const {kind, before: from, after: to} = change;
    return `${kind} ${name(from)} -> ${name(to)}${kind === 'replaced' ? `, the old one ${change.fate}` : ''}`;
  });
}

test('a tree gives the resources that the library makes', () => {
  expect(paths('# a stack\nWeb\n  Bucket: s3.Bucket\n\nFn: lambda.Function\nRaw: AWS::SNS::Topic')).toEqual([
    'Web/Bucket/Resource AWS::S3::Bucket WebBucketE51352C0',
    expect.stringMatching(/^Fn\/ServiceRole\/Resource AWS::IAM::Role FnServiceRole[0-9A-F]{8}$/),
    expect.stringMatching(/^Fn\/Resource AWS::Lambda::Function Fn[0-9A-F]{8}$/),
    'Raw AWS::SNS::Topic Raw',
  ]);
});

describe('a line that cannot be read is noted at its place:', () => {
  test.each([
    ['B: s3.Bucket\nB: sqs.Queue', 2, "There is already a Construct with name 'B' in Stack [S]"],
    ['A\n  B: s3.Bucket\n  B', 3, "There is already a Construct with name 'B' in Construct [S/A]"],
    ['B: AWS::S3::Bucket\n  x\n  x', 3, "There is already a Construct with name 'x' in CfnBucket [S/B]"],
    ['B: bucket', 1, 'Is it s3.Bucket?'],
    ['B: s3.Bucket, KEEP', 1, 'A removal policy is RETAIN or DESTROY'],
    [': s3.Bucket', 1, 'An ID is expected before the colon.'],
  ])('%j', (text, line, message) => {
    expect(readTree(text, 'S').issues).toMatchObject([{line, message: expect.stringContaining(message) as string}]);
  });
});

describe('when a tree changes', () => {
  test('a renamed bucket is replaced and the old one orphaned, a queue is destroyed', () => {
    expect(changes('Data: s3.Bucket\nJobs: sqs.Queue', 'DataV2: s3.Bucket\nJobsV2: sqs.Queue')).toEqual([
      'replaced Data/Resource -> DataV2/Resource, the old one orphaned',
      'replaced Jobs/Resource -> JobsV2/Resource, the old one destroyed',
    ]);
  });

  test('a removal policy decides what becomes of the old one', () => {
    expect(changes('Data: s3.Bucket, DESTROY', '')).toEqual(['destroyed Data/Resource']);
    expect(changes('Jobs: sqs.Queue, RETAIN', '')).toEqual(['orphaned Jobs/Resource']);
  });

  test('a move under another scope replaces, wrapping with Default keeps', () => {
    expect(changes('Data: s3.Bucket', 'Storage\n  Data: s3.Bucket')).toEqual([
      'replaced Data/Resource -> Storage/Data/Resource, the old one orphaned',
    ]);
    expect(changes('Data: s3.Bucket', 'Data\n  Default: s3.Bucket')).toEqual([
      'kept Data/Resource -> Data/Default/Resource',
    ]);
  });

  test('the order of lines changes nothing, and what is new is created', () => {
    expect(changes('A: sqs.Queue\nB: sns.Topic', 'B: sns.Topic\nA: sqs.Queue\nC: kms.Key')).toEqual([
      'kept A/Resource -> A/Resource',
      'kept B/Resource -> B/Resource',
      'created C/Resource',
    ]);
  });

  test('whatever is typed, each resource is told of once', () => {
    const text = fc
      .array(fc.constantFrom('A', '  A', '  B: s3.Bucket', 'C: sqs.Queue', '    D: kms.Key', '\tE', ': x', 'F: ?'))
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [one, other] = [resourcesOf(before), resourcesOf(after)];
        const told = compareTrees(one, other);
        expect(told.filter(({kind}) => kind !== 'created')).toHaveLength(one.length);
        expect(told.filter(({kind}) => kind !== 'removed').length).toBeGreaterThanOrEqual(other.length);
      }),
    );
  });
});

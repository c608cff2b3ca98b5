import {expect, test} from 'vitest';
import {synthesizeInNode} from '../../plugins/cdk-engine/in-node';
import {missingModule} from './modules';
import {knownIn} from './explain';
import {samples} from './samples';

const idsIn = (text: string): readonly string[] => knownIn(text).map(({id}) => id);

function errorOf(program: string): string {
  try {
    synthesizeInNode(program);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('The program was to fail.');
}

const start = `import {App, Aws, CfnOutput, Fn, Stack} from 'aws-cdk-lib';
import {CfnQueue, Queue} from 'aws-cdk-lib/aws-sqs';
import {Bucket} from 'aws-cdk-lib/aws-s3';
import {StringParameter} from 'aws-cdk-lib/aws-ssm';
const app = new App();
const one = new Stack(app, 'One');
const two = new Stack(app, 'Two');
`;

test('every sample that fails is explained', () => {
  for (const {name, state, expects} of samples) {
    if ('error' in expects) expect(idsIn(errorOf(state.program)), name).toHaveLength(1);
  }
});

test.each([
  ['msg-cdk-duplicate-id', "new Queue(one, 'Q'); new Queue(one, 'Q');"],
  ['msg-cdk-no-stack', "new Queue(app, 'Q');"],
  ['msg-cdk-stack-name', "new Stack(app, 'a_b');"],
  ['msg-cdk-undefined-scope', "let later: Stack; new Queue(later!, 'Q');"],
  ['msg-cdk-context-provider', "StringParameter.valueFromLookup(one, '/a');"],
  ['msg-cdk-set-context', "new Queue(one, 'Q'); one.node.setContext('a', 1);"],
  ['msg-cdk-supplied-properties', "new CfnQueue(one, 'Q', {delaySeconds: 'x' as never});"],
  ['msg-cdk-auto-delete-objects', "new Bucket(one, 'B', {autoDeleteObjects: true});"],
  ['msg-cdk-list-token', "new CfnOutput(one, 'O', {value: Fn.split(',', Aws.REGION)[0] + 'x'});"],
  ['msg-cdk-validation-failed', "one.node.addValidation({validate: () => ['no']});"],
  [
    'msg-cdk-cyclic-reference',
    `new CfnOutput(two, 'O', {value: new Queue(one, 'Q').queueArn});
     new CfnOutput(one, 'O', {value: new Queue(two, 'Q').queueArn});`,
  ],
  [
    'msg-cdk-cross-environment',
    `const there = new Stack(app, 'There', {env: {account: '111122223333', region: 'eu-west-1'}});
     const here = new Stack(app, 'Here', {env: {account: '111122223333', region: 'us-east-1'}});
     new CfnOutput(here, 'O', {value: new Bucket(there, 'B').bucketName});`,
  ],
])('the library’s own words lead to %s', (id, program) => {
  expect(idsIn(errorOf(`${start}${program}`))).toEqual([id]);
});

test('an unresolved token in an id is explained', () => {
  expect(idsIn(errorOf(`${start}new Queue(one, \`q-\${Aws.REGION}\`);`))).toEqual(['msg-cdk-token-in-id']);
});

test('what others print is explained too, and the bench’s own words are not taken for theirs', () => {
  expect(idsIn("Error: Cannot find module 'aws-cdk-lib'\nRequire stack:\n- /app/bin/app.js")).toEqual([
    'msg-cdk-module',
  ]);
  expect(idsIn('Export a:ExportsOutputRefT1 cannot be deleted as it is in use by b')).toEqual([
    'msg-cdk-export-in-use-earlier',
  ]);
  expect(idsIn('Delete canceled. Cannot delete export a:ExportsOutputRefT1 as it is in use by b')).toEqual([
    'msg-cdk-export-in-use',
  ]);
  expect(idsIn(missingModule('aws-cdk-lib/aws-ec2'))).toEqual([]);
  expect(idsIn('Unexpected token (1:7)')).toEqual([]);
});

// What comes of the first sample: it stands in the page before anything is fetched. Tests hold it equal to Node's and to the sandbox's.
import type {Answer} from './answer';
import template from './first-template.json';

export const firstAnswer: Answer = {
  templates: [{file: 'Shop.template.json', text: JSON.stringify(template, null, 1)}],
  tree: [
    {path: '', kind: 'aws-cdk-lib.App'},
    {path: 'Shop', kind: 'aws-cdk-lib.Stack', line: 4},
    {path: 'Shop/Jobs', kind: 'aws-cdk-lib.aws_sqs.Queue', line: 5},
    {
      path: 'Shop/Jobs/Resource',
      kind: 'aws-cdk-lib.aws_sqs.CfnQueue',
      resource: {type: 'AWS::SQS::Queue', logicalId: 'JobsDF1CC2D4'},
      line: 5,
    },
    {path: 'Shop/BootstrapVersion', kind: 'aws-cdk-lib.CfnParameter'},
    {path: 'Shop/CheckBootstrapVersion', kind: 'aws-cdk-lib.CfnRule'},
    {path: 'Tree', kind: 'constructs.Construct'},
  ],
  problems: [],
  printed: [],
  tookMs: 0,
};

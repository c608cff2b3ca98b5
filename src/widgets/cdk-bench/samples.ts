/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import {stackMaxResources} from '@site/src/facts/cdk/cdk';
import type {Sample} from '@site/src/ui/sample';
import * as programs from './programs';
import type {State} from './state';

interface BenchSample extends Sample<State> {
  /** Types of resources that its template must hold, or words of the error that it must give. */
  readonly expects: {readonly types: readonly string[]} | {readonly error: string; readonly line: number};
}

const gives = (name: string, label: string, program: string, ...types: readonly string[]): BenchSample => ({
  name,
  label,
  state: {program},
  expects: {types},
});

export const samples: readonly [BenchSample, ...BenchSample[]] = [
  gives('queue', 'SQS: a queue', programs.queue, 'AWS::SQS::Queue'),
  gives('key', 'KMS: a key that a service may use', programs.key, 'AWS::KMS::Key', 'AWS::KMS::Alias'),
  gives('log-group', 'CloudWatch Logs: a log group, its key and its policy', programs.logGroup, 'AWS::Logs::LogGroup'),
  gives(
    'bus',
    'EventBridge: a bus with a rule and a target',
    programs.bus,
    'AWS::Events::EventBus',
    'AWS::Events::Rule',
  ),
  gives('trail', 'CloudTrail: a trail with event selectors', programs.trail, 'AWS::CloudTrail::Trail'),
  gives('api', 'AppSync: a GraphQL API with two modes', programs.api, 'AWS::AppSync::GraphQLApi'),
  gives('parameter', 'Parameter Store: a parameter that expires', programs.parameter, 'AWS::SSM::Parameter'),
  gives(
    'namespace',
    'Cloud Map: a namespace, a service, an instance',
    programs.namespace,
    'AWS::ServiceDiscovery::Service',
  ),
  gives('experiment', 'Fault Injection: an experiment template', programs.experiment, 'AWS::FIS::ExperimentTemplate'),
  {
    name: 'same-id',
    label: 'Refused: two constructs with one ID',
    state: {program: programs.sameId},
    expects: {error: "There is already a Construct with name 'Jobs'", line: 6},
  },
  {
    name: 'validation',
    label: 'Refused: a construct that finds fault with itself',
    state: {program: programs.selfCheck},
    expects: {error: 'A queue needs an alarm.', line: 5},
  },
  gives(
    'limit',
    `At the limit: ${stackMaxResources.value} resources in one stack`,
    programs.manyResources(stackMaxResources.value),
    'AWS::CloudFormation::WaitConditionHandle',
  ),
];

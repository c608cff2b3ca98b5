/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import {stackMaxResources} from '@site/src/facts/cdk/cdk';
import type {Sample} from '@site/src/ui/sample';
import * as programs from './programs';
import {boundary, mfaRole} from './programs-access';
import {subscription} from './programs-appsync';
import {pattern, schema} from './programs-events';
import type {State} from './state';
import {topicPrograms} from './topics';

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

/** What the program of each page is, and types that its template must hold. */
const ofPages: Readonly<Record<string, readonly [program: string, ...types: string[]]>> = {
  key: [programs.key, 'AWS::KMS::Key', 'AWS::KMS::Alias'],
  'log-group': [programs.logGroup, 'AWS::Logs::LogGroup', 'AWS::KMS::Key'],
  bus: [programs.bus, 'AWS::Events::EventBus', 'AWS::Events::Rule', 'AWS::SQS::Queue'],
  pattern: [pattern, 'AWS::Events::Rule', 'AWS::SNS::Topic'],
  schema: [schema, 'AWS::EventSchemas::Registry', 'AWS::EventSchemas::Schema', 'AWS::EventSchemas::Discoverer'],
  trail: [programs.trail, 'AWS::CloudTrail::Trail'],
  api: [programs.api, 'AWS::AppSync::GraphQLApi', 'AWS::AppSync::Resolver'],
  subscription: [subscription, 'AWS::AppSync::GraphQLApi', 'AWS::AppSync::Resolver'],
  parameter: [programs.parameter, 'AWS::SSM::Parameter'],
  namespace: [programs.namespace, 'AWS::ServiceDiscovery::HttpNamespace', 'AWS::ServiceDiscovery::Service'],
  experiment: [programs.experiment, 'AWS::FIS::ExperimentTemplate'],
  'mfa-role': [mfaRole, 'AWS::IAM::Role', 'AWS::IAM::ManagedPolicy'],
  boundary: [boundary, 'AWS::IAM::Role', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::Policy'],
};

export const samples: readonly [BenchSample, ...BenchSample[]] = [
  gives('queue', 'SQS: a queue', programs.queue, 'AWS::SQS::Queue'),
  ...topicPrograms.flatMap(({sample, service, makes}) => {
    const [program, ...types] = ofPages[sample] ?? [];
    return program === undefined ? [] : [gives(sample, `${service}: ${makes}`, program, ...types)];
  }),
  gives('kept', 'A queue in a construct of its own keeps its logical ID', programs.kept, 'AWS::SQS::Queue'),
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

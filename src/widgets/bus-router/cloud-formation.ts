/** CloudFormation templates that build the buses of one account and Region. */
import type {Account, Archive, EventBus, Rule} from '@site/src/engines/event-bus';
import {formatJson, isObject, own, readJson} from '@site/src/engines/json-text';

interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DependsOn?: string;
}

type Resources = readonly (readonly [string, Resource])[];

/** A logical ID: letters and digits of the names. */
const idOf = (...names: readonly string[]): string =>
  names
    .flatMap((name) => name.split(/[^A-Za-z0-9]+/))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

const valueOf = (text: string): unknown => {
  const read = readJson(text);
  return read.ok ? read.value : {};
};

const busId = ({name}: EventBus): string => idOf(name, 'Bus');

/** The bus by its logical ID, or the default bus, which no template makes. */
const nameOf = (bus: EventBus): unknown => (bus.kind === 'default' ? bus.name : {Ref: busId(bus)});

function statements(bus: EventBus): Resources {
  const policy = bus.policy === undefined ? undefined : valueOf(bus.policy);
  const list = isObject(policy) ? own(policy, 'Statement') : [];
  return (Array.isArray(list) ? list : [list]).map((statement: unknown, index) => {
    const sid = isObject(statement) ? own(statement, 'Sid') : undefined;
    const StatementId = typeof sid === 'string' ? sid : `statement-${index + 1}`;
    const Statement = isObject(statement) ? {...statement, Sid: StatementId} : statement;
    const Properties = {EventBusName: nameOf(bus), StatementId, Statement};
    return [idOf(bus.name, 'Policy', String(index + 1)), {Type: 'AWS::Events::EventBusPolicy', Properties}];
  });
}

const ruleOf = ({name, state, pattern, schedule, targets}: Rule, bus: EventBus): Resources[number] => [
  idOf(bus.name, name, 'Rule'),
  {
    Type: 'AWS::Events::Rule',
    Properties: {
      Name: name,
      EventBusName: nameOf(bus),
      State: state,
      EventPattern: pattern && valueOf(pattern.text),
      ScheduleExpression: schedule,
      Targets: targets.map(({definition}) => valueOf(definition)),
    },
  },
];

const archiveOf = ({name, pattern, retentionDays}: Archive, bus: EventBus): Resources[number] => [
  idOf(name, 'Archive'),
  {
    Type: 'AWS::Events::Archive',
    Properties: {
      ArchiveName: name,
      SourceArn: bus.kind === 'default' ? bus.arn : {'Fn::GetAtt': [busId(bus), 'Arn']},
      EventPattern: pattern && valueOf(pattern.text),
      RetentionDays: retentionDays,
    },
  },
];

function resourcesOf(bus: EventBus): Resources {
  const {kind, name, rules, archives} = bus;
  const Properties = {Name: name, EventSourceName: kind === 'partner' ? name : undefined};
  return [
    ...(kind === 'default' ? [] : [[busId(bus), {Type: 'AWS::Events::EventBus', Properties}] as const]),
    ...statements(bus),
    ...rules.map((rule) => ruleOf(rule, bus)),
    ...archives.map((archive) => archiveOf(archive, bus)),
  ];
}

/** A template for a Region of an account, or undefined if nothing is to be built there. */
export function cloudFormation({buses}: Account['regions'][number]): string | undefined {
  const resources = buses.flatMap(resourcesOf);
  return resources.length > 0 ? `${formatJson({Resources: Object.fromEntries(resources)})}\n` : undefined;
}

// Slips in JSON, YAML, configuration files, GraphQL, HTTP and what a terminal showed.
import type {Operator} from './operator';

/** Names whose values AWS gives, and those a document cannot be without. */
const vocabulary = [
  'Effect',
  'Version',
  'Action',
  'Service',
  'Type',
  'Field',
  'ReadWriteType',
  'RoutingPolicy',
  'Unit',
  'actionId',
  'resourceType',
  'selectionMode',
  'source',
  'detail-type',
  'eventName',
  'type',
  'errorType',
  'Code',
  '\\$schema',
  'emptyTargetResolutionMode',
  'accountTargeting',
  'policy-type',
  'action-status',
  'effect',
  'parameter-type',
];
const needed = [
  'Effect',
  'Statement',
  'Action',
  'Field',
  'FieldSelectors',
  'Type',
  'Attributes',
  'Timestamp',
  'Unit',
  'Before',
  'After',
  'Arn',
  'Id',
  'actionId',
  'resourceType',
  'selectionMode',
  'roleArn',
  'description',
  'stopConditions',
  'allowed',
  'explicitDeny',
  'context',
  'action',
  'Name',
  'DnsRecords',
  'TTL',
  'detail',
  'account',
  'errorType',
  'message',
  'Token',
  'Expiration',
];

const value = String.raw`(?:"(?:[^"\\]|\\.)*"|\[[^[\]{}]*\]|\{[^[\]{}]*\}|[\w.]+)`;

export const jsonOperators: readonly Operator[] = [
  {name: 'typo in a name', find: /"((?:[^"\\]|\\.)+)"(?=:)/dg, change: 'typo'},
  {
    name: 'wrong enum',
    find: new RegExp(String.raw`"(?:${vocabulary.join('|')})": \[?"((?:[^"\\])+)"`, 'dg'),
    change: 'typo',
  },
  {
    name: 'wrong word in a list',
    find: /"(?:Action|eventName|policy-type|Equals|type)": \[[^\]]*?"([a-z]+:\w+|[A-Z]\w+)"[,\]]/dg,
    change: 'typo',
  },
  {
    name: 'dropped required member',
    find: new RegExp(String.raw`"(?:${needed.join('|')})": ${value},?\s*`, 'dg'),
    change: 'drop',
  },
  {name: 'lost bracket', find: /[[\]{}]/dg, change: 'drop'},
  {name: 'lost comma', find: /,/dg, change: 'drop'},
  {name: 'lost colon', find: /(?<="):/dg, change: 'drop'},
  {name: 'lost quote', find: /"/dg, change: 'drop'},
  {name: 'typo in an ARN', find: /"arn:(aws:\w+):/dg, change: 'typo'},
];

export const yamlOperators: readonly Operator[] = [
  {name: 'typo in a name', find: /^ *(?:- )?([A-Z]\w+):/dgm, change: 'typo'},
  {name: 'wrong enum', find: /(?:Type|Effect|Tier|Action): (\S+)$/dgm, change: 'typo'},
  {name: 'typo in an action', find: /- (kms:\w+)/dg, change: 'typo'},
  {name: 'typo in a function', find: /!(Sub|GetAtt|Ref)\b/dg, change: 'typo'},
  {name: 'typo in a reference', find: /(?:!GetAtt |\$\{)([\w.:]+)/dg, change: 'typo'},
  {name: 'lost colon', find: /(?<=\w):(?= |$)/dgm, change: 'drop'},
  {name: 'lost indentation', find: /^ +(?=\w)/dgm, change: (text) => text.slice(1)},
  {name: 'lost quote or bracket', find: /['"{}[\]]/dg, change: 'drop'},
];

export const graphqlOperators: readonly Operator[] = [
  {name: 'typo in a keyword', find: /^(type)\b/dgm, change: 'typo'},
  {name: 'typo in a type', find: /: \[?([A-Z]\w+)/dg, change: 'typo'},
  {name: 'typo in a directive', find: /@(\w+)/dg, change: 'typo'},
  {name: 'typo in an argument', find: /@\w+\((\w+):/dg, change: 'typo'},
  {name: 'typo in a mutation', find: /mutations: \["(\w+)"/dg, change: 'typo'},
  {name: 'lost bracket', find: /[[\]{}()]/dg, change: 'drop'},
  {name: 'lost colon or quote', find: /[:"]/dg, change: 'drop'},
];

export const iniOperators: readonly Operator[] = [
  {name: 'typo in a setting', find: /^(\w+) =/dgm, change: 'typo'},
  {name: 'lost bracket', find: /[[\]]/dg, change: 'drop'},
  {name: 'typo in the word profile', find: /^\[(profile) /dgm, change: 'typo'},
  {name: 'wrong enum', find: /(?:retry_mode|credential_source|source_profile) = (\w+)/dg, change: 'typo'},
  {name: 'letter in a number', find: /_(?:attempts|seconds) = (\d+)/dg, change: (text) => `${text.slice(0, -1)}o`},
  {name: 'lost equals sign', find: /=/dg, change: 'drop'},
  {name: 'typo in an ARN', find: /arn:(aws:\w+):/dg, change: 'typo'},
];

export const httpOperators: readonly Operator[] = [
  {name: 'wrong status', find: /^HTTP\/1\.1 (\d+)/dg, change: (text) => String(Number(text) + 1)},
  {name: 'typo in a reason', find: /^HTTP\/1\.1 \d+ (.+)/dg, change: 'typo'},
  {name: 'typo in a code or message', find: /<(?:Code|Message)>([^<]+)</dg, change: 'typo'},
  {name: 'typo in an element', find: /<(\w+)>/dg, change: 'typo'},
  {name: 'lost bracket', find: /[<>]/dg, change: 'drop'},
  {name: 'lost colon', find: /(?<=^\w+):/dgm, change: 'drop'},
];

export const terminalOperators: readonly Operator[] = [
  {name: 'typo in an option', find: /\$ .*--([\w-]+)/dg, change: 'typo'},
  {name: 'typo in a command', find: /\$ aws (?:\w+ )?([\w-]+)/dg, change: 'typo'},
  {name: 'typo in what is printed', find: /^(?!\$ )(?:.* )?([a-z]{4,})\b/dgm, change: 'typo'},
];

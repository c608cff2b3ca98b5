/** The question as a command, as calls of two SDKs, and as a query of dig. */
import {isObject, type JsonRecord} from '@site/src/engines/json-text';
import {shellWord} from '@site/src/engines/shell-quote';
import type {State} from './state';

interface CopyForm {
  readonly label: string;
  readonly getText: () => string;
}

const kebab = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/** `aws servicediscovery discover-instances` with its options; maps as JSON, which every value survives. */
export function discoverCommand(region: string, input: JsonRecord): string {
  const options = Object.entries(input).map(([name, value]) => {
    const text = isObject(value) ? JSON.stringify(value) : String(value);
    return `--${kebab(name)} ${shellWord(text)}`;
  });
  return ['aws servicediscovery discover-instances', `--region ${region}`, ...options].join(' \\\n  ');
}

/** A value of Python: the request holds texts, numbers and maps of texts, which both write alike. */
const python = (value: unknown): string => JSON.stringify(value);

const boto3 = (region: string, input: JsonRecord): string => {
  const parameters = Object.entries(input).map(([name, value]) => `    ${name}=${python(value)},`);
  return [
    'import boto3',
    '',
    `client = boto3.client("servicediscovery", region_name="${region}")`,
    'answer = client.discover_instances(',
    ...parameters,
    ')',
    'for instance in answer["Instances"]:',
    '    print(instance["InstanceId"], instance["HealthStatus"], instance["Attributes"])',
    '',
  ].join('\n');
};

const javascript = (region: string, input: JsonRecord): string =>
  [
    "import {DiscoverInstancesCommand, ServiceDiscoveryClient} from '@aws-sdk/client-servicediscovery';",
    '',
    `const client = new ServiceDiscoveryClient({region: '${region}'});`,
    `const input = ${JSON.stringify(input, undefined, 2)};`,
    'const {Instances = []} = await client.send(new DiscoverInstancesCommand(input));',
    'for (const {InstanceId, HealthStatus, Attributes} of Instances) console.log(InstanceId, HealthStatus, Attributes);',
    '',
  ].join('\n');

/** The forms of a DiscoverInstances request. */
export const discoverForms = (region: string, input: JsonRecord): readonly CopyForm[] => [
  {label: 'AWS CLI', getText: () => discoverCommand(region, input)},
  {label: 'boto3', getText: () => boto3(region, input)},
  {label: 'SDK for JavaScript v3', getText: () => javascript(region, input)},
];

/** The query as dig takes it. */
export const digForm = ({name, type}: State['dns']): CopyForm => ({
  label: 'dig',
  getText: () => `dig ${shellWord(name.trim())} ${type}`,
});

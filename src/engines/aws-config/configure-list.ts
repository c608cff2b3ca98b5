// What `aws configure list` of AWS CLI v2 prints for a setup, in the form it has since 2.31.0. https://docs.aws.amazon.com/cli/latest/reference/configure/list.html
import {fileVariables} from './paths';
import type {Resolution} from './resolution';
import {type Setup, variable} from './setup';
import {traits} from './botocore/traits';

type Row = readonly [name: string, value: string, type: string, location: string];

const unset = '<not set>';
const widths = [10, 24, 16] as const;
const printed = (row: Row): string =>
  row
    .map((cell, index) => cell.padEnd(widths[index] ?? 0))
    .join(' : ')
    .trimEnd();

/** A Python list as Python prints it. */
const pythonList = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}]`;

/** All but the last four characters, as the AWS CLI masks. */
const masked = (value: string): string => `${'*'.repeat(16)}${value.slice(-4)}`;

function profileRow({profile}: Resolution): Row {
  if (profile.from === 'option') return ['profile', profile.name, 'manual', '--profile'];
  if (profile.from === 'default') return ['profile', unset, 'None', 'None'];
  return ['profile', profile.name, 'env', pythonList(traits.cliV2.profileVariables)];
}

function keyRows({outcome}: Resolution): readonly Row[] {
  if (outcome.kind !== 'found') {
    return (['access_key', 'secret_key'] as const).map((name) => [name, unset, 'None', 'None']);
  }
  const {accessKeyId, provider} = outcome.credentials;
  return [
    ['access_key', masked(accessKeyId), provider, ''],
    // The secret is not known here, and its end is nobody's business.
    ['secret_key', '*'.repeat(20), provider, ''],
  ];
}

function regionRow(setup: Setup, {region: {value, source}}: Resolution): Row {
  if (value === undefined || source === undefined) return ['region', unset, 'None', 'None'];
  if (source === 'env') return ['region', value, 'env', pythonList(traits.cliV2.regionVariables)];
  if (source === 'imds') return ['region', value, 'imds', ''];
  return ['region', value, 'config-file', variable(setup, fileVariables.config) ?? '~/.aws/config'];
}

/**
 * The table, or as much of it as is printed before an error.
 * @param resolution of AWS CLI v2, without a Region option: the command ignores `--region`
 */
export function configureList(setup: Setup, resolution: Resolution): string {
  const head: Row = ['NAME', 'VALUE', 'TYPE', 'LOCATION'];
  const {outcome} = resolution;
  if (outcome.kind === 'error') {
    const rows =
      resolution.links[0]?.provider === 'configuration' && outcome.error.name === 'ConfigParseError'
        ? []
        : [head, profileRow(resolution)];
    return [...rows.map(printed), '', `aws: [ERROR]: ${outcome.error.text}`].join('\n').trimStart();
  }
  return [head, profileRow(resolution), ...keyRows(resolution), regionRow(setup, resolution)].map(printed).join('\n');
}

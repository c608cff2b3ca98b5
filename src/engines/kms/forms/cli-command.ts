// A request as a command of the AWS CLI v2, which takes bytes as base64. https://docs.aws.amazon.com/cli/latest/reference/kms/
import {isObject, type JsonRecord} from '../../json-text';
import {shellWord} from '../../shell-quote';
import type {Operation} from '../operation-names';

/** `GenerateDataKey` as `generate-data-key`. */
const kebab = (name: string): string => name.replace(/(?<!^)(?=[A-Z])/g, '-').toLowerCase();

/** Pairs as `name=value,name=value` where the shorthand can hold them, else as JSON. */
function mapWord(map: JsonRecord): string {
  const pairs = Object.entries(map).map(([name, value]) => `${name}=${String(value)}`);
  const isPlain = pairs.every((pair) => /^[\w@%+:./-]+=[\w@%+:./-]+$/.test(pair));
  return isPlain ? pairs.join(',') : shellWord(JSON.stringify(map));
}

function option(name: string, value: unknown): string {
  const flag = `--${kebab(name)}`;
  if (value === true) return flag;
  if (value === false) return `--no-${kebab(name)}`;
  if (Array.isArray(value)) return [flag, ...value.map((entry) => shellWord(String(entry)))].join(' ');
  if (isObject(value)) return `${flag} ${mapWord(value)}`;
  return `${flag} ${shellWord(typeof value === 'string' ? value : JSON.stringify(value))}`;
}

/** The command that sends this request. */
export const cliCommand = (operation: Operation, request: JsonRecord, region: string): string =>
  [
    `aws kms ${kebab(operation)}`,
    ...Object.entries(request).map(([name, value]) => option(name, value)),
    `--region ${shellWord(region)}`,
  ].join(' \\\n  ');

// What a serial number names. https://docs.aws.amazon.com/IAM/latest/APIReference/API_MFADevice.html
import {deviceTypes} from '../../facts/cli-sdk/mfa-session';
import {partitions} from './limits';

export type SerialNumber =
  /** The number on a hardware token. */
  | {readonly kind: 'hardware'}
  | {readonly kind: 'virtual'; readonly partition: string; readonly account: string; readonly name: string}
  /** A passkey or security key, which shows no codes. */
  | {readonly kind: 'passkey'}
  /** The ARN of something else, such as the user. */
  | {readonly kind: 'other-arn'; readonly resource: string; readonly suggestion?: string}
  /** Neither an ARN nor a number. `at` says which part. */
  | {readonly kind: 'broken'; readonly why: string; readonly mend: string};

const [showsCodes, showsNone] = deviceTypes.value;

function ofArn(parts: readonly string[]): SerialNumber {
  const [, partition = '', service = '', region = '', account = '', ...rest] = parts;
  const resource = rest.join(':');
  const [type = '', ...path] = resource.split('/');
  const name = path.join('/');
  const broken = (why: string, mend: string): SerialNumber => ({kind: 'broken', why, mend});
  if (parts.length < 6) return broken('The ARN has fewer than six parts.', 'Copy it to its end.');
  if (!partitions.includes(partition)) {
    return broken(`“${partition}” is no partition.`, `Expected one of ${partitions.join(', ')}.`);
  }
  if (service !== 'iam') return {kind: 'other-arn', resource: `${service}:${resource}`};
  if (region !== '')
    return broken(`“${region}” stands where an ARN of IAM has no Region.`, 'Leave that part empty: iam::.');
  if (!/^\d{12}$/.test(account)) {
    return broken(`“${account}” is no account ID.`, 'An account ID has 12 digits, without hyphens.');
  }
  if (type === showsNone) return {kind: 'passkey'};
  if (type === showsCodes && name !== '') return {kind: 'virtual', partition, account, name};
  const user = type === 'user' ? path.at(-1) : undefined;
  return {
    ...{kind: 'other-arn', resource},
    ...(user ? {suggestion: `arn:${partition}:iam::${account}:${showsCodes}/${user}`} : {}),
  };
}

/** Reads a serial number as it is typed; surrounding blanks do not count. */
export function parseSerialNumber(text: string): SerialNumber {
  const serial = text.trim();
  if (/^arn:/i.test(serial)) return ofArn(serial.split(':'));
  if (/[:/]/.test(serial)) {
    const mend = 'Copy the whole ARN; it begins with arn:.';
    return {kind: 'broken', why: 'This is a part of an ARN.', mend};
  }
  return {kind: 'hardware'};
}

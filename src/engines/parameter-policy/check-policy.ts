// The rules for one policy. https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-policies.html
import {policyTypes, policyUnits, policyVersion} from '../../facts/parameter-store/parameter-policies';
import {inWords, isObject, type JsonPath, type JsonRecord, own} from '../json-text';
import {answerOf, type PolicyIssue, type Report} from './issue';
import {amountNames, type Policy, type PolicyType} from './policy';
import {readTimestamp} from './timestamp';

/** The policy, if everything that it needs can be read, and what is wrong with it. */
export interface CheckedPolicy {
  /** The type it has, also if the rest is wrong. */
  readonly type: PolicyType | undefined;
  readonly policy: Policy | undefined;
  readonly issues: readonly PolicyIssue[];
}

const unitMs: Readonly<Record<string, number>> = {days: 86_400_000, hours: 3_600_000};
/** Beyond it no service is known to count. */
const mostAmount = 2_147_483_647;
const isType = (value: unknown): value is PolicyType => policyTypes.value.some((type) => type === value);
const sameIgnoringCase = (names: readonly string[], name: string): string | undefined =>
  names.find((each) => each.toLowerCase() === name.toLowerCase());

/** Fields that nobody documents; most are known names in other letters. */
function unknownFields(record: JsonRecord, known: readonly string[], path: JsonPath, report: Report): PolicyIssue[] {
  return Object.keys(record)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const meant = sameIgnoringCase(known, key);
      const mend = meant ? `Write ${meant}: upper and lower case count.` : `Known are ${known.join(', ')}. Remove it.`;
      return report('warning', [...path, key], `${JSON.stringify(key)} is not documented. ${mend}`);
    });
}

interface Amount {
  readonly value: number | undefined;
  readonly issues: readonly PolicyIssue[];
}

function readAmount(attributes: JsonRecord, name: string, path: JsonPath, report: Report): Amount {
  const found = own(attributes, name);
  const at = [...path, name];
  if (found === undefined) {
    const message = `${name} is missing. Write how many days or hours, as a string: "${name}": "15".`;
    return {
      value: undefined,
      issues: [report('error', path, message, answerOf('attributeMissing', {attribute: name}))],
    };
  }
  const text = typeof found === 'number' ? String(found) : found;
  if (typeof text !== 'string' || !/^\+?\d+$/.test(text) || Number(text) === 0) {
    const message = `${name} is a positive whole number as a string, such as "15"; found ${inWords(found)}.`;
    return {value: undefined, issues: [report('error', at, message, answerOf('positiveInteger', {attribute: name}))]};
  }
  const value = Number(text);
  const unsure = (what: string): PolicyIssue =>
    report('warning', at, `${what} Whether AWS takes it is not confirmed; write "${value}".`);
  if (value > mostAmount) {
    return {value, issues: [report('warning', at, `${name} is very large. Whether AWS takes it is not confirmed.`)]};
  }
  if (typeof found === 'number')
    return {value, issues: [unsure(`${name} is a number; the documented form is a string.`)]};
  return {value, issues: text === String(value) ? [] : [unsure(`${name} is written with a sign or leading zeros.`)]};
}

function readUnit(attributes: JsonRecord, path: JsonPath, report: Report) {
  const found = own(attributes, 'Unit');
  const choice = `Write ${policyUnits.value.join(' or ')}`;
  if (found === undefined) {
    const issue = report(
      'error',
      path,
      `Unit is missing. ${choice}.`,
      answerOf('attributeMissing', {attribute: 'Unit'}),
    );
    return {unit: undefined, issues: [issue]};
  }
  const unit = typeof found === 'string' ? found.toLowerCase() : '';
  if (Object.hasOwn(unitMs, unit)) return {unit, issues: []};
  const message = `${choice}; found ${inWords(found)}.`;
  return {unit: undefined, issues: [report('error', [...path, 'Unit'], message, answerOf('units'))]};
}

const content = (value: unknown): string => JSON.stringify(value);

function checkExpiration(index: number, value: JsonRecord, attributes: JsonRecord, report: Report): CheckedPolicy {
  const type = 'Expiration';
  const path = [index, 'Attributes'];
  const unknown = unknownFields(attributes, ['Timestamp'], path, report);
  const found = own(attributes, 'Timestamp');
  if (found === undefined) {
    const message = 'Timestamp is missing: the date and time at which the parameter is deleted.';
    const issue = report('error', path, message, answerOf('expirationTimestamp'));
    return {type, policy: undefined, issues: [issue, ...unknown]};
  }
  const at = [...path, 'Timestamp'];
  const read = readTimestamp(typeof found === 'string' ? found : '');
  if (!read.ok) {
    const reason = typeof found === 'string' ? read.reason : `Timestamp is a string; found ${inWords(found)}.`;
    return {type, policy: undefined, issues: [report('error', at, reason, answerOf('timestampFormat')), ...unknown]};
  }
  const small = 'The letters T and Z are small. Whether AWS takes them is not confirmed; write them as capitals.';
  return {
    type,
    policy: {type, index, content: content(value), atMs: read.ms},
    issues: [...(read.isLowerCase ? [report('warning', at, small)] : []), ...unknown],
  };
}

/** `1 day`, `12 hours`. */
const spanText = (amount: number, unit: string): string => `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`;

function checkNotification(
  type: 'ExpirationNotification' | 'NoChangeNotification',
  index: number,
  value: JsonRecord,
  attributes: JsonRecord,
  report: Report,
): CheckedPolicy {
  const path = [index, 'Attributes'];
  const name = amountNames[type];
  const amount = readAmount(attributes, name, path, report);
  const {unit, issues} = readUnit(attributes, path, report);
  const policy =
    amount.value === undefined || unit === undefined
      ? undefined
      : {
          type,
          index,
          content: content(value),
          spanMs: amount.value * (unitMs[unit] ?? 0),
          spanText: spanText(amount.value, unit),
        };
  return {
    type,
    policy,
    issues: [...amount.issues, ...issues, ...unknownFields(attributes, [name, 'Unit'], path, report)],
  };
}

function typeIssue(value: JsonRecord, index: number, report: Report): PolicyIssue {
  const choice = `Write ${policyTypes.value.join(', ').replace(/, (?=\w+$)/, ' or ')}.`;
  const found = own(value, 'Type');
  if (found === undefined) return report('error', [index], `Type is missing. ${choice}`);
  const meant = typeof found === 'string' ? sameIgnoringCase(policyTypes.value, found) : undefined;
  const message = meant
    ? `Upper and lower case count in Type: write ${meant}.`
    : `There is no policy of the type ${inWords(found)}. ${choice}`;
  const type = typeof found === 'string' ? found : JSON.stringify(found);
  return report('error', [index, 'Type'], message, answerOf('policyType', {type}));
}

function versionIssues(value: JsonRecord, index: number, report: Report): readonly PolicyIssue[] {
  const found = own(value, 'Version');
  if (found === policyVersion.value) return [];
  const state = found === undefined ? 'Version is missing' : `Version is ${inWords(found)}`;
  const message = `${state}. Write "Version": "${policyVersion.value}", as a string.`;
  return [report('error', [index, 'Version'], message, answerOf('policyVersion'))];
}

/** Holds one element of the array against the rules of its type. Never throws. */
export function checkPolicy(value: unknown, index: number, report: Report): CheckedPolicy {
  if (!isObject(value)) {
    const message = `A policy is an object with Type, Version and Attributes; found ${inWords(value)}.`;
    return {type: undefined, policy: undefined, issues: [report('error', [index], message)]};
  }
  const around = [
    ...versionIssues(value, index, report),
    ...unknownFields(value, ['Type', 'Version', 'Attributes'], [index], report),
  ];
  const type = own(value, 'Type');
  if (!isType(type)) return {type: undefined, policy: undefined, issues: [typeIssue(value, index, report), ...around]};
  const attributes = own(value, 'Attributes');
  if (!isObject(attributes)) {
    const message = `Attributes is an object; found ${inWords(attributes)}.`;
    const issue = report(
      'error',
      [index, 'Attributes'],
      message,
      answerOf('attributeMissing', {attribute: 'Attributes'}),
    );
    return {type, policy: undefined, issues: [issue, ...around]};
  }
  const checked =
    type === 'Expiration'
      ? checkExpiration(index, value, attributes, report)
      : checkNotification(type, index, value, attributes, report);
  return {...checked, issues: [...around, ...checked.issues]};
}

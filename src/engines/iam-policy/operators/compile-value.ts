// Whether a value of the request matches a value of the policy, by operator. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
import type {Version} from '../policy';
import {templateOf, type TemplateMatcher} from '../template';
import {readDate} from './date';
import {liesIn, readRange} from './ip-address';
import type {BaseOperator, Relation} from './names';
import {readNumber} from './number';

const lower = (text: string): string => text.toLowerCase();
const never: TemplateMatcher = () => false;

/** Whether two numbers stand to each other as asked. */
function holds(relation: Relation, actual: number, expected: number): boolean {
  switch (relation) {
    case 'less':
      return actual < expected;
    case 'lessOrEqual':
      return actual <= expected;
    case 'greater':
      return actual > expected;
    case 'greaterOrEqual':
      return actual >= expected;
    default:
      return actual === expected;
  }
}

function ordered(relation: Relation, text: string, read: (text: string) => number | undefined): TemplateMatcher {
  const expected = read(text);
  if (expected === undefined) return never;
  return (actual) => {
    const value = read(actual);
    return value !== undefined && holds(relation, value, expected);
  };
}

function inRange(text: string): TemplateMatcher {
  const range = readRange(text);
  if (!range) return never;
  return (actual) => {
    const one = readRange(actual);
    return one !== undefined && liesIn(one, range);
  };
}

function textual(relation: Relation, text: string, version: Version): TemplateMatcher {
  if (relation === 'like') return templateOf(text, version, 'wildcards');
  if (relation === 'equal') return templateOf(text, version, 'text');
  const matches = templateOf(text, version, 'text', lower);
  return (actual, context) => matches(lower(actual), context);
}

/** The bytes of a Base64 text as they are written there; padding does not matter. */
const bytesOf = (text: string): string => text.trim().replace(/=+$/, '');

/** Compiles one value of the policy. */
export function compileValue({family, relation}: BaseOperator, text: string, version: Version): TemplateMatcher {
  switch (family) {
    case 'String':
      return textual(relation, text, version);
    case 'Numeric':
      return ordered(relation, text, readNumber);
    case 'Date':
      return ordered(relation, text, readDate);
    case 'IpAddress':
      return inRange(text);
    case 'Arn':
      return templateOf(text, version, 'arn');
    case 'Binary':
      return (actual) => bytesOf(actual) === bytesOf(text);
    default:
      return textual('ignoringCase', text, version);
  }
}

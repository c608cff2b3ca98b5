// What the key is for: one log group or the query results, and the ARN that CloudWatch Logs sends along as encryption context. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs-Insights-Query-Encrypt.html
import {logGroupNameMaxChars} from '../../facts/cloudwatch-logs/encryption';
import type {Association} from './association';
import {error, type Problem} from './problem';

/** A target of a key. */
export interface Target {
  /** The value of `aws:logs:arn` in the encryption context. */
  readonly arn: string;
  readonly kind: 'log group' | 'query results';
  /** Name of the log group; empty for query results. */
  readonly name: string;
}

/** Partition of a Region, told by its prefix. */
export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

const isRegion = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;
const isAccount = /^\d{12}$/;
const nameForm = /^[.\-_/#A-Za-z0-9]+$/;

/** The ARN of a log group, without the `:*` that CloudWatch Logs prints elsewhere. */
const groupArn = ({region, account}: Association, name: string): string =>
  `arn:${partitionOf(region)}:logs:${region}:${account}:log-group:${name}`;

/** What is wrong with Region, account and target. */
export function targetProblems(association: Association): readonly Problem[] {
  const {call, region, account, logGroupName, resourceIdentifier} = association;
  const problems: Problem[] = [];
  if (!isRegion.test(region))
    problems.push(error('region', `A Region code such as us-east-1 is expected, found “${region}”.`));
  if (!isAccount.test(account)) {
    problems.push(error('account', `An account ID has 12 digits, found “${account}”.`));
  }
  if (call === 'create-log-group') {
    if (resourceIdentifier !== '') {
      const advice = 'Name the log group; query results get their key by associate-kms-key.';
      problems.push(error('resourceIdentifier', `create-log-group takes no resource identifier. ${advice}`));
    }
    return [...problems, ...nameProblems(logGroupName)];
  }
  if (logGroupName !== '' && resourceIdentifier !== '') {
    problems.push(error('resourceIdentifier', 'Give the log group name or the resource identifier, not both.'));
  } else if (logGroupName === '' && resourceIdentifier === '') {
    problems.push(error('logGroupName', 'Give a log group name or a resource identifier; one of them is needed.'));
  } else if (logGroupName !== '') problems.push(...nameProblems(logGroupName));
  else problems.push(...identifierProblems(association));
  return problems;
}

function nameProblems(name: string): readonly Problem[] {
  const max = logGroupNameMaxChars.value;
  if (name === '') return [error('logGroupName', 'Give the name of the log group.')];
  if (name.length > max) return [error('logGroupName', `At most ${max} characters are allowed, found ${name.length}.`)];
  if (!nameForm.test(name)) {
    const [found] = /[^.\-_/#A-Za-z0-9]/u.exec(name) ?? [''];
    return [error('logGroupName', `Letters, digits and . - _ / # are allowed, found “${found}”.`)];
  }
  return name.startsWith('aws/') ? [error('logGroupName', 'A log group name must not start with aws/.')] : [];
}

function identifierProblems(association: Association): readonly Problem[] {
  const {region, account, resourceIdentifier} = association;
  const prefix = `arn:${partitionOf(region)}:logs:${region}:${account}:`;
  if (!resourceIdentifier.startsWith('arn:')) {
    return [
      error(
        'resourceIdentifier',
        `An ARN is expected, such as ${prefix}query-result:*, found “${resourceIdentifier}”.`,
      ),
    ];
  }
  if (!resourceIdentifier.startsWith(prefix)) {
    return [
      error(
        'resourceIdentifier',
        `The ARN is of another partition, service, Region or account: it must begin with ${prefix}`,
      ),
    ];
  }
  const rest = resourceIdentifier.slice(prefix.length);
  if (rest === 'query-result:*') return [];
  if (!rest.startsWith('log-group:')) {
    return [error('resourceIdentifier', `The ARN of a log group or of query-result:* is expected, found “${rest}”.`)];
  }
  return nameProblems(rest.slice('log-group:'.length).replace(/:\*$/, '')).map((one) => ({
    ...one,
    field: 'resourceIdentifier' as const,
  }));
}

/** The target of a call without problems. */
export function targetOf(association: Association): Target {
  const {logGroupName, resourceIdentifier} = association;
  if (resourceIdentifier.endsWith(':query-result:*')) {
    return {arn: resourceIdentifier, kind: 'query results', name: ''};
  }
  const name = logGroupName || resourceIdentifier.replace(/^.*:log-group:/, '').replace(/:\*$/, '');
  return {arn: groupArn(association, name), kind: 'log group', name};
}

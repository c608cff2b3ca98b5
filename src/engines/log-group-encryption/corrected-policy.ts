// The key policy that works: the reader's own with the statement that was wrong or missing. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
import {encryptionContextKey, keyPolicyActions} from '../../facts/cloudwatch-logs/encryption';
import {formatJson, isObject, own, readJson, type JsonRecord} from '../json-text';
import type {Association} from './association';
import {checkAssociation} from './check-association';
import {logsPrincipal} from './grants';
import {partitionOf, targetOf} from './target';

/** A key policy that was mended. */
export interface Corrected {
  readonly text: string;
  /** What was changed, one sentence. */
  readonly change: string;
}

/** The statement for CloudWatch Logs; `isForAll`: every log group of the account, else the target alone. */
export function logsStatement(association: Association, isForAll: boolean): JsonRecord {
  const {region, account} = association;
  const value = isForAll ? `arn:${partitionOf(region)}:logs:${region}:${account}:*` : targetOf(association).arn;
  return {
    Sid: isForAll ? 'LogGroupsUseKey' : 'LogGroupUsesKey',
    Effect: 'Allow',
    Principal: {Service: logsPrincipal(region)},
    Action: [...keyPolicyActions.value],
    Resource: '*',
    Condition: {[isForAll ? 'ArnLike' : 'ArnEquals']: {[encryptionContextKey.value]: value}},
  };
}

/** The statement that keeps the account in control of its key. */
export const accountStatement = ({region, account}: Association): JsonRecord => ({
  Sid: 'AccountAdministersKey',
  Effect: 'Allow',
  Principal: {AWS: `arn:${partitionOf(region)}:iam::${account}:root`},
  Action: 'kms:*',
  Resource: '*',
});

/** Whether a statement allows something to CloudWatch Logs, of whatever Region. */
function isForLogs(statement: unknown): boolean {
  if (!isObject(statement) || own(statement, 'Effect') !== 'Allow') return false;
  const principal = own(statement, 'Principal');
  const service = isObject(principal) ? own(principal, 'Service') : undefined;
  return [service].flat().some((value) => typeof value === 'string' && /^logs\.([a-z0-9-]+\.)?amazonaws/.test(value));
}

function statementsOf(keyPolicy: string): readonly unknown[] | undefined {
  const read = readJson(keyPolicy);
  if (!read.ok || !isObject(read.value)) return undefined;
  const statement = own(read.value, 'Statement');
  return isObject(statement) ? [statement] : Array.isArray(statement) ? statement : undefined;
}

const policyText = (statements: readonly unknown[]): string =>
  formatJson({Version: '2012-10-17', Statement: statements});

/** Mends the key policy, or undefined if it is right or if a deny of the reader's own is in the way. */
export function correctedPolicy(association: Association, isForAll: boolean): Corrected | undefined {
  const {outcome, problems, target} = checkAssociation(association);
  const isKeyAtFault = outcome === 'refused' || outcome === 'in part' || outcome === 'unreadable policy';
  if (!isKeyAtFault || problems.some(({severity}) => severity === 'error')) return undefined;
  const grant = logsStatement(association, isForAll && target.kind === 'log group');
  const statements = statementsOf(association.keyPolicy);
  const at = statements?.findLastIndex(isForLogs) ?? -1;
  const corrected: Corrected = !statements
    ? {
        text: policyText([accountStatement(association), grant]),
        change: 'A new key policy: the account administers the key, CloudWatch Logs uses it.',
      }
    : at < 0
      ? {text: policyText([...statements, grant]), change: 'A statement for CloudWatch Logs was added at the end.'}
      : {
          text: policyText(statements.map((statement, index) => (index === at ? grant : statement))),
          change: `Statement ${at + 1}, which was for CloudWatch Logs, was put right.`,
        };
  const works = checkAssociation({...association, keyPolicy: corrected.text}).outcome === 'works';
  return works ? corrected : undefined;
}

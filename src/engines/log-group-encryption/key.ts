// Whether the key itself is one that CloudWatch Logs can use. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_AssociateKmsKey.html
import {kmsKeyIdMaxChars} from '../../facts/cloudwatch-logs/encryption';
import type {Association} from './association';
import {error, warning, type Problem} from './problem';
import {partitionOf} from './target';

const keyArn = /^arn:([^:]+):kms:([^:]*):([^:]*):(key|alias)\/(.+)$/;

/** What is wrong with `kmsKeyId` and the kind of key. */
export function keyProblems({region, account, kmsKeyId, keySpec}: Association): readonly Problem[] {
  const problems: Problem[] = [];
  if (keySpec !== 'SYMMETRIC_DEFAULT') {
    problems.push(error('keySpec', `CloudWatch Logs takes symmetric keys only; ${keySpec} is refused.`));
  }
  const max = kmsKeyIdMaxChars.value;
  if (kmsKeyId.length > max) {
    problems.push(error('kmsKeyId', `kmsKeyId has at most ${max} characters, found ${kmsKeyId.length}.`));
  }
  const [, partition, keyRegion, keyAccount, kind] = keyArn.exec(kmsKeyId) ?? [];
  if (kind === undefined) {
    const form = `arn:${partitionOf(region)}:kms:${region}:${account}:key/KEY-ID`;
    problems.push(
      kmsKeyId === ''
        ? error('kmsKeyId', `Give the ARN of the key: ${form}`)
        : warning(
            'kmsKeyId',
            `The documentation gives only the ARN of the key, ${form}; whether an id or alias works is not said.`,
          ),
    );
    return problems;
  }
  if (kind === 'alias') {
    problems.push(warning('kmsKeyId', 'This is the ARN of an alias; the documentation gives only the ARN of the key.'));
  }
  if (keyRegion !== region || partition !== partitionOf(region)) {
    problems.push(
      error(
        'kmsKeyId',
        `Key and log group must be in the same Region: the key is in ${keyRegion}, the log group in ${region}.`,
      ),
    );
  }
  if (keyAccount !== account) {
    problems.push(
      warning(
        'kmsKeyId',
        `The key is in account ${keyAccount}, the log group in ${account}: our sources do not describe this case.`,
      ),
    );
  }
  return problems;
}

/** The ARN that stands for the key as the resource of KMS calls. */
export const resourceOf = ({region, account, kmsKeyId}: Association): string =>
  keyArn.test(kmsKeyId) ? kmsKeyId : `arn:${partitionOf(region)}:kms:${region}:${account}:key/${kmsKeyId}`;

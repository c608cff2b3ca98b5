// Providers ec2-credentials-file and boto-config: files of tools before the AWS CLI. https://docs.aws.amazon.com/boto3/latest/guide/credentials.html
import {plain} from '../ini/ini-file';
import {parsePythonIni} from '../ini/python-ini';
import {expandHome} from '../paths';
import type {Attempt, Credentials} from '../resolution';
import {fileText, type Setup, variable} from '../setup';
import {configNotFound, configNotParsed, partialFile} from './error-texts';

const legacy = (provider: string, accessKeyId: string): Credentials => ({
  ...{source: 'legacy-file', provider, accessKeyId},
  ...{hasSessionToken: false, calls: []},
});

/** The file of the old EC2 tools, named by `AWS_CREDENTIAL_FILE`. */
export function askEc2CredentialsFile(setup: Setup): Attempt {
  const named = variable(setup, 'AWS_CREDENTIAL_FILE');
  if (named === undefined) return {kind: 'skip', why: '`AWS_CREDENTIAL_FILE` is not set.'};
  const path = expandHome(named, setup.home);
  const text = fileText(setup, path);
  if (text === undefined) {
    return {kind: 'stop', error: configNotFound(path), why: 'The file of `AWS_CREDENTIAL_FILE` does not exist.'};
  }
  const accessKeyId = /^\s*AWSAccessKeyId\s*=(.*)$/m.exec(text)?.[1]?.trim();
  if (accessKeyId === undefined) return {kind: 'skip', why: `\`${path}\` has no \`AWSAccessKeyId\`.`};
  return {kind: 'found', why: `\`${path}\` has keys.`, credentials: legacy('ec2-credentials-file', accessKeyId)};
}

/** The configuration of boto 2. */
export function askBotoConfig(setup: Setup): Attempt {
  const named = variable(setup, 'BOTO_CONFIG');
  for (const place of named === undefined ? ['/etc/boto.cfg', '~/.boto'] : [named]) {
    const path = expandHome(place, setup.home);
    const text = fileText(setup, path);
    if (text === undefined) continue;
    const file = parsePythonIni(text);
    if (file.refusedAt) return {kind: 'stop', error: configNotParsed(path), why: `\`${path}\` cannot be read.`};
    const section = file.sections.get('Credentials');
    const accessKeyId = plain(section, 'aws_access_key_id');
    if (accessKeyId === undefined) continue;
    if (!section?.has('aws_secret_access_key')) {
      const error = partialFile('boto-config', 'aws_secret_access_key');
      return {kind: 'stop', error, why: `\`${path}\` has half a pair of keys.`};
    }
    return {kind: 'found', why: `\`${path}\` has keys.`, credentials: legacy('boto-config', accessKeyId)};
  }
  return {kind: 'skip', why: 'There is no file of boto 2.'};
}

// Scripts that turn the error of a passing dry run into success, and nothing else: any other error stays one.
// https://docs.aws.amazon.com/kms/latest/developerguide/testing-permissions.html
import type {DryRunService} from '../../facts/cli-sdk/dry-run';
import type {Support} from './look-up';
import {clientNameOf, methodOf, packageOf} from './names';

export type Language = 'shell' | 'python' | 'javascript';

type WithDryRun = Extract<Support, {kind: 'dry-run'}>;

/** Codes of a refusal that scripts look for: the service's own, and the usual two. */
const refusals = ({refused}: DryRunService): readonly string[] => [
  ...new Set([...(refused ? [refused] : []), 'AccessDenied', 'AccessDeniedException']),
];

/** Both forms in which the AWS CLI prints a code: `(Code)` and, with `--cli-error-format json`, `"Code"`. */
const shellPattern = (code: string): string => `*"error occurred (${code})"* | *'"Code": "${code}"'*`;

function shell({service, command = '', operation}: WithDryRun): string {
  const {passed} = service;
  const refused = refusals(service).map(shellPattern).join(' | ');
  const head = [
    '#!/usr/bin/env bash',
    `# ${operation}: 0 allowed, 1 refused, 2 not an answer of a dry run. Takes the options of aws ${command}.`,
    'set -euo pipefail',
    '',
    `if answer="$(aws ${command} --dry-run "$@" 2>&1)"; then`,
  ];
  const noError = passed
    ? ['  echo "no error at all: this was no dry run" >&2', '  exit 2']
    : ['  echo "allowed"', '  exit 0'];
  return [
    ...head,
    ...noError,
    'fi',
    'case "$answer" in',
    ...(passed ? [`  ${shellPattern(passed)}) echo "allowed" ;;`] : []),
    `  ${refused}) printf 'refused: %s\\n' "$answer" >&2; exit 1 ;;`,
    `  *) printf 'not checked: %s\\n' "$answer" >&2; exit 2 ;;`,
    'esac',
    '',
  ].join('\n');
}

function python({service, operation}: WithDryRun): string {
  const method = methodOf(operation);
  const codes = refusals(service).map((code) => `"${code}"`);
  return [
    'import boto3',
    'from botocore.exceptions import ClientError',
    '',
    '',
    `def may_${method}(**parameters) -> bool:`,
    `    """Whether the caller may ${operation}, by a dry run. Any other error is raised."""`,
    '    try:',
    `        boto3.client("${service.id}").${method}(**parameters, ${service.member}=True)`,
    '    except ClientError as error:',
    '        code = error.response["Error"]["Code"]',
    ...(service.passed ? [`        if code == "${service.passed}":`, '            return True'] : []),
    `        if code in (${codes.join(', ')}):`,
    '            return False',
    '        raise',
    service.passed ? `    raise RuntimeError("${operation} answered a dry run without an error")` : '    return True',
    '',
  ].join('\n');
}

function javascript({service, operation}: WithDryRun): string {
  const client = `${clientNameOf(service.serviceId)}Client`;
  const codes = refusals(service).map((code) => `'${code}'`);
  return [
    `import {${client}, ${operation}Command} from '${packageOf(service.serviceId)}';`,
    '',
    `const client = new ${client}({});`,
    '',
    `/** Whether the caller may ${operation}, by a dry run. Any other error is thrown. */`,
    `export async function may${operation}(input) {`,
    '  try {',
    `    await client.send(new ${operation}Command({...input, ${service.member}: true}));`,
    '  } catch (error) {',
    ...(service.passed ? [`    if (error.name === '${service.passed}') return true;`] : []),
    `    if ([${codes.join(', ')}].includes(error.name)) return false;`,
    '    throw error;',
    '  }',
    service.passed ? `  throw new Error('${operation} answered a dry run without an error');` : '  return true;',
    '}',
    '',
  ].join('\n');
}

const writers = {shell, python, javascript} as const;

/**
 * A script for one operation; undefined where a dry run tells nothing of permissions, and for the shell where the AWS CLI has
 * no such command.
 */
export function scriptFor(support: Support, language: Language): string | undefined {
  if (support.kind !== 'dry-run' || !['error', 'answer'].includes(support.service.shows)) return undefined;
  if (language === 'shell' && support.command === undefined) return undefined;
  return writers[language](support);
}

/** The command that asks the policy simulator where EC2 and `aws s3` have no dry run that checks permissions. */
export function simulateInstead(support: Support): string | undefined {
  const actions =
    support.kind === 'none' && support.service === 'ec2'
      ? `ec2:${support.operation}`
      : support.kind === 'client' && support.option === '--dryrun'
        ? 's3:ListBucket s3:GetObject s3:PutObject s3:DeleteObject'
        : undefined;
  return (
    actions && `aws iam simulate-principal-policy \\\n  --policy-source-arn "$ROLE_ARN" \\\n  --action-names ${actions}`
  );
}

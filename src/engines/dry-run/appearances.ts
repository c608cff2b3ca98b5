// What a pass and a refusal look like in each tool, for one operation. Seen by running them: facts dry-run-exit-code,
// dry-run-exit-code-v1, dry-run-boto3 and dry-run-javascript.
import {
  dryRunPassedStatus,
  dryRunRefusedStatus,
  passedMessage,
  refusedMessage,
  serviceErrorExitCode,
  serviceErrorExitCodeV1,
  type DryRunService,
} from '../../facts/cli-sdk/dry-run';
import {encodedMessageLabel} from '../../facts/cli-sdk/decode-authorization-message';
import {dryRunSucceeded} from '../../facts/kms/apis';
import {hasCommand} from './operations';

/** One tool: what it shows after a pass and after a refusal. */
export interface Appearance {
  readonly tool: string;
  readonly passed: string;
  readonly refused: string;
}

const messages: Readonly<Record<string, {readonly passed: string; readonly refused: string}>> = {
  ec2: {passed: passedMessage.text, refused: `${refusedMessage.text} ${encodedMessageLabel.value} …`},
  kms: {passed: dryRunSucceeded.text, refused: '…'},
};

const exit = (code: number, text: string): string => `exit ${code}, on standard error: ${text}`;

/** How a pass of a dry run shows in the AWS CLI, boto3 and the SDK for JavaScript, by the operation's model. */
export function appearances(service: DryRunService, operation: string): readonly Appearance[] {
  const {passed: passedText, refused: refusedText} = messages[service.id] ?? {passed: '…', refused: '…'};
  const refusedCode = service.refused ?? 'AccessDeniedException';
  const line = (code: string, text: string): string =>
    `An error occurred (${code}) when calling the ${operation} operation: ${text}`;
  const isError = service.passed !== undefined;
  const normal = service.shows === 'answer' ? 'the answer of a real call' : 'an ordinary answer';
  const inCli = (tool: string, code: number, opening: string): Appearance => ({
    tool,
    passed: isError
      ? exit(code, opening + line(service.passed ?? '', passedText))
      : `exit 0, on standard output: ${normal}`,
    refused: exit(code, opening + line(refusedCode, refusedText)),
  });
  const status = (code: number): string => (service.id === 'ec2' ? `, HTTP ${code}` : '');
  return [
    ...(hasCommand(operation)
      ? [
          inCli('AWS CLI v2', serviceErrorExitCode.value, 'aws: [ERROR]: '),
          inCli('AWS CLI v1', serviceErrorExitCodeV1.value, ''),
        ]
      : []),
    {
      tool: 'boto3',
      passed: isError
        ? `ClientError, response["Error"]["Code"] is "${service.passed}"${status(dryRunPassedStatus.value)}`
        : `no exception: ${normal}`,
      refused: `ClientError, response["Error"]["Code"] is "${refusedCode}"${status(dryRunRefusedStatus.value)}`,
    },
    {
      tool: 'SDK for JavaScript v3',
      passed: isError
        ? `rejects: error.name is "${service.passed}"${status(dryRunPassedStatus.value)}`
        : `resolves: ${normal}`,
      refused: `rejects: error.name is "${refusedCode}"${status(dryRunRefusedStatus.value)}`,
    },
  ];
}

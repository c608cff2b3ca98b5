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

/** How an outcome shows: where to look, and what stands there. */
export interface Shown {
  /** E.g. `exit 254, on standard error`. */
  readonly where: string;
  readonly text: string;
}

/** One tool: what it shows after a pass and after a refusal. */
export interface Appearance {
  readonly tool: string;
  readonly passed: Shown;
  readonly refused: Shown;
}

const messages: Readonly<Record<string, {readonly passed: string; readonly refused: string}>> = {
  ec2: {passed: passedMessage.text, refused: `${refusedMessage.text} ${encodedMessageLabel.value} …`},
  kms: {passed: dryRunSucceeded.text, refused: '…'},
};

/** How a pass of a dry run shows in the AWS CLI, boto3 and the SDK for JavaScript, by the operation's model. */
export function appearances(service: DryRunService, operation: string): readonly Appearance[] {
  const {passed: passedText, refused: refusedText} = messages[service.id] ?? {passed: '…', refused: '…'};
  const passed = service.passed;
  const refused = service.refused ?? 'AccessDeniedException';
  const normal = service.shows === 'answer' ? 'the answer of a real call' : 'an ordinary answer';
  const line = (code: string, text: string): string =>
    `An error occurred (${code}) when calling the ${operation} operation: ${text}`;
  const inCli = (tool: string, exitCode: number, opening: string): Appearance => {
    const where = `exit ${exitCode}, on standard error`;
    return {
      tool,
      passed:
        passed === undefined
          ? {where: 'exit 0, on standard output', text: normal}
          : {where, text: opening + line(passed, passedText)},
      refused: {where, text: opening + line(refused, refusedText)},
    };
  };
  const inSdk = (tool: string, error: (code: string, status: string) => Shown, success: string): Appearance => {
    const status = (code: number, member: string): string => (service.id === 'ec2' ? `\n${member} ${code}` : '');
    const member =
      tool === 'boto3'
        ? 'error.response["ResponseMetadata"]["HTTPStatusCode"] =='
        : 'error.$metadata.httpStatusCode ===';
    return {
      tool,
      passed:
        passed === undefined ? {where: success, text: normal} : error(passed, status(dryRunPassedStatus.value, member)),
      refused: error(refused, status(dryRunRefusedStatus.value, member)),
    };
  };
  return [
    ...(hasCommand(operation)
      ? [
          inCli('AWS CLI v2', serviceErrorExitCode.value, 'aws: [ERROR]: '),
          inCli('AWS CLI v1', serviceErrorExitCodeV1.value, ''),
        ]
      : []),
    inSdk(
      'boto3',
      (code, status) => ({where: 'raises ClientError', text: `error.response["Error"]["Code"] == "${code}"${status}`}),
      'returns',
    ),
    inSdk(
      'SDK for JavaScript v3',
      (code, status) => ({where: 'rejects', text: `error.name === '${code}'${status}`}),
      'resolves',
    ),
  ];
}

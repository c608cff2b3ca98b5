// Reads the answer to a dry run: a pass is an error by its code, a refusal another, and all else says nothing.
// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html (DryRun)
import {passedMessage, refusedMessage} from '../../facts/cli-sdk/dry-run';
import {dryRunSucceeded} from '../../facts/kms/apis';
import {readErrors, type PrintedError} from '../aws-error';
import type {Answer} from './answer';
import {servicesWith, type Support} from './look-up';
import {families} from './other-errors';
import {toolRefusal} from './tool-refusals';

const passedCodes: readonly string[] = ['DryRunOperation', 'DryRunOperationException', 'DryRunException'];
const refusedCode = /^(?:Unauthorized(?:Operation|Exception)?|AccessDenied(?:Exception)?|Forbidden(?:Exception)?)$/;
const refusedText = /not authorized to perform|\bAccess Denied\b/i;
const passedTexts: readonly string[] = [passedMessage.text, dryRunSucceeded.text];

const passed: Omit<Answer, 'code'> = {
  verdict: 'allowed',
  why: 'passed',
  says: 'A dry run that passes is reported as an error. The caller has the permissions; nothing was done.',
  next: 'Send the request without the dry run when you mean it.',
};
const refused: Omit<Answer, 'code'> = {
  verdict: 'refused',
  why: 'refused',
  says: 'A permission is missing or refused; nothing was done.',
  next: 'Find out which one, and in which policy, with the access-denied explainer.',
};

function otherError(code: string): Answer {
  const family = families.find((candidate) => candidate.code.test(code));
  if (family) return {verdict: 'not-an-answer', why: family.why, says: family.says, next: family.next};
  return {
    verdict: 'not-an-answer',
    why: 'other-error',
    says: `\`${code}\` is neither the code of a pass nor that of a refusal. It says nothing about permissions.`,
    next: 'Mend this error first, then repeat the dry run.',
  };
}

const isPassed = (text: string): boolean => passedTexts.some((known) => text.includes(known));

function judge({code, operation, printer, message, start, end}: PrintedError): Answer {
  const place = {code, operation, printer, start, end};
  if (passedCodes.includes(code) || isPassed(message)) return {...passed, ...place};
  if (refusedCode.test(code) || refusedText.test(message)) return {...refused, ...place};
  return {...otherError(code), ...place};
}

/** An ordinary answer, judged by what a dry run of the chosen operation looks like. */
function success(support: Support): Answer {
  const answer = {verdict: 'not-an-answer', why: 'success'} as const;
  if (support.kind === 'dry-run' && support.service.shows === 'answer') {
    return {
      ...answer,
      verdict: 'allowed',
      says: `${support.service.name} answers a dry run that passes like a real call. ${support.service.says}`,
      next: 'Make sure that the flag was sent: a call without it looks the same, and takes effect.',
    };
  }
  if (support.kind === 'dry-run' && support.service.shows !== 'error') {
    return {
      ...answer,
      says: `With ${support.service.name} the flag has another meaning. ${support.service.says}`,
      next: 'Read the answer for what it reports; for permissions ask the policy simulator.',
    };
  }
  return {
    ...answer,
    says: 'This is an ordinary answer without an error. A dry run that passes with EC2 or KMS always ends in one, so the flag was not sent.',
    next: 'Check whether the call took effect.',
  };
}

/** Whether a text is JSON or XML, as services answer, without an error in it. */
const looksLikeOutput = (text: string): boolean =>
  /^\s*[[{<]/.test(text) && !/error|exception|denied|fault/i.test(text.slice(0, 2000));

function wholeText(text: string, support: Support, exitCode: number | undefined): Answer {
  if (isPassed(text)) return passed;
  if (refusedText.test(text)) return refused;
  if (looksLikeOutput(text) || (exitCode === 0 && text.trim() !== '')) return success(support);
  if (text.trim() === '') {
    if (exitCode === 0) return success(support);
    return {
      verdict: 'not-an-answer',
      why: 'nothing',
      says: 'Nothing is pasted yet. The exit code alone does not tell a pass from a refusal.',
      next: 'Paste what the command or the SDK printed, standard error included.',
    };
  }
  return {
    verdict: 'not-an-answer',
    why: 'unreadable',
    says: 'No error of a service is recognized in this text.',
    next: 'Paste the whole line with the error code, as the AWS CLI or the SDK printed it.',
  };
}

/**
 * The answers that stand in a text, in order; at least one. `support` is what is known of the operation that was called,
 * `exitCode` that of the AWS CLI.
 */
export function interpretAnswer(text: string, support: Support, exitCode?: number): readonly [Answer, ...Answer[]] {
  const refusal = toolRefusal(text);
  const [first, ...rest] = readErrors(text).map(judge);
  if (!first) return [refusal ?? wholeText(text, support, exitCode)];
  if (refusal && first.verdict === 'not-an-answer') return [{...first, ...refusal}, ...rest];
  return [first, ...rest];
}

/** The service that an answer came from, as far as its operation and code tell; its ID in botocore. */
export function serviceBehind({operation, code}: Answer): string | undefined {
  if (!operation) return undefined;
  const [only, ...more] = servicesWith(operation);
  if (only && more.length === 0) return only;
  return !only && (code === passedMessage.code || code === refusedMessage.code) ? 'ec2' : undefined;
}

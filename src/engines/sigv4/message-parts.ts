// The two texts that services echo inside an error message, and the code that CLIs and SDKs put before it. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
import {restoreStringToSign, unescapeLineEnds} from './line-ends';
import type {ServiceError} from './service-error';

const canonicalPattern =
  /The Canonical String for this request should have been\s*'([\s\S]*?)'\s*(?:\\n|\s)*The String-to-Sign should have been/;
const stringToSignPattern = /The String-to-Sign should have been\s*(?:\\n|\s)*'([^']*)'/;
const cliPattern = /An error occurred \(([\w.]+)\) when calling the (\w+) operation(?: \([^)]*\))?:\s*([\s\S]*)/;
const exceptionPattern =
  /(?:^|\n)\s*(?:[\w.]+\.)?([A-Z][A-Za-z]+(?:Exception|Error|Expired|DoesNotMatch|Skewed|Denied|Token|TokenId|Id)):\s*([\s\S]*)/;

/** What a message says: code and operation if a CLI or SDK named them, and the texts the service echoes. */
export function messageParts(text: string): Partial<ServiceError> {
  const canonicalRequest = canonicalPattern.exec(text.replaceAll(String.raw`been\n`, 'been\n'))?.[1];
  const stringToSign = stringToSignPattern.exec(text.replaceAll(String.raw`been\n`, 'been\n'))?.[1];
  const [, cliCode, operation, cliMessage] = cliPattern.exec(text) ?? [];
  const [, exception, exceptionMessage] = cliCode ? [] : (exceptionPattern.exec(text) ?? []);
  return {
    ...((cliCode ?? exception) && {code: cliCode ?? exception}),
    ...(operation && {operation}),
    message: (cliMessage ?? exceptionMessage ?? text).trim(),
    ...(canonicalRequest !== undefined && {canonicalRequest: unescapeLineEnds(canonicalRequest)}),
    ...(stringToSign !== undefined && {stringToSign: restoreStringToSign(unescapeLineEnds(stringToSign))}),
  };
}

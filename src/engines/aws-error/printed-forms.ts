// The forms in which the AWS CLI, SDKs and APIs print an error of a service. The first is botocore's:
// https://github.com/boto/botocore/blob/develop/botocore/exceptions.py (ClientError.MSG_TEMPLATE)
import type {PrintedError, Printer} from './printed-error';

/** One form: what finds it, and which of its groups hold what. Patterns are bounded, so that a long line costs little. */
export interface PrintedForm {
  readonly printer: Printer;
  readonly pattern: RegExp;
  /** Tells the tool from what stands before the match. */
  readonly printerOf?: (before: string) => Printer;
}

type Groups = Partial<Record<'code' | 'operation' | 'service' | 'status' | 'message', string>>;

const botocorePrinter = (before: string): Printer => {
  if (/aws: \[ERROR\]: $/.test(before)) return 'AWS CLI v2';
  return /(?:botocore\.\S{1,40}|Exception|Error): $/.test(before) ? 'boto3' : 'AWS CLI v1 or boto3';
};

/** In the order in which they are tried; of two that overlap, the one that starts first counts. */
export const printedForms: readonly PrintedForm[] = [
  {
    printer: 'AWS CLI v1 or boto3',
    pattern:
      /An\s+error\s+occurred\s+\((?<code>[\w.:-]{1,100})\)(?:\s+when\s+calling\s+the\s+(?<operation>\w{1,100})\s+operation)?(?:\s+\(reached max retries: \d{1,3}\))?:[^\S\n]*(?<message>[^\n]*)/g,
    printerOf: botocorePrinter,
  },
  {
    printer: 'SDK for Go',
    pattern:
      /operation error (?<service>[\w -]{1,60}): (?<operation>\w{1,100}),[^\n]{0,300}?StatusCode: (?<status>\d{3}), RequestID: [^,\n]{0,80}, (?:api error )?(?<code>[\w.]{3,100}): (?<message>[^\n]*)/g,
  },
  {
    printer: 'SDK for Java',
    pattern:
      /(?:\w{1,40}\.){2,10}(?<code>\w{1,80}Exception): (?<message>[^\n]{1,12000}?) \(Service: (?<service>\w{1,40})[,;] Status Code: (?<status>\d{3})[^)\n]{0,300}\)/g,
  },
  {
    printer: 'SDK for Ruby',
    pattern: /Aws::(?<service>\w{1,40})::Errors::(?<code>\w{1,80})(?: \(|: )(?<message>[^\n]*)/g,
  },
  {
    printer: 'SDK for PHP',
    pattern: /\b(?<code>[A-Z]\w{3,80}) \(client\): (?<message>[^\n]*)/g,
  },
  {
    printer: 'API answer',
    pattern: /<Code>(?<code>[\w.]{1,100})<\/Code>\s*<Message>(?<message>[^<]*)<\/Message>/g,
  },
  {
    printer: 'CloudTrail record',
    pattern:
      /"errorCode"\s*:\s*"(?:Client\.|Server\.)?(?<code>[\w.]{1,100})"\s*,\s*"errorMessage"\s*:\s*"(?<message>(?:\\.|[^"\\])*)"/g,
  },
  {
    printer: 'JSON or YAML',
    pattern:
      /["']?(?:__type|Code|code)["']?\s*:\s*["']?(?:[\w.]{1,100}#)?(?<code>[A-Z][\w.]{3,100})["']?\s*,?\s*["']?[Mm]essage["']?\s*:\s*(?<message>"(?:\\.|[^"\\])*"|'[^'\n]*'|[^\n]*)/g,
  },
  {
    printer: 'SDK for JavaScript',
    pattern:
      /(?<![\w.])(?<code>[A-Z][\w.]{2,80}(?:Exception|Operation|Denied|Error|Fault|Failure|Expired|Exceeded|NotFound|Malformed|Combination|Parameter|Value|Id|Throttling|Unavailable))(?: \[\w+\])?: (?<message>[^\n]+)/g,
  },
];

/** The rest of a Java message of version 1: `Error Code: DryRunOperation`. */
const javaCode = /Error Code: (?<code>\w{1,80})/;

const unquoted = (message: string): string => message.trim().replace(/^(["'])(.*)\1$/s, '$2');

/** The errors that one form finds. */
export function readForm({printer, pattern, printerOf}: PrintedForm, text: string): readonly PrintedError[] {
  return [...text.matchAll(pattern)].map((match) => {
    const {code = '', operation, service, status, message = ''} = (match.groups ?? {}) as Groups;
    return {
      printer: printerOf?.(text.slice(Math.max(0, match.index - 80), match.index)) ?? printer,
      code: (javaCode.exec(match[0])?.groups?.code ?? code).replace(/^(?:Client|Server)\./, ''),
      ...{operation, service, status: status === undefined ? undefined : Number(status)},
      message: unquoted(message),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

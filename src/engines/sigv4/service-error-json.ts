// Error answers in JSON: {"__type", "message"} and its relatives. https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html#operation-error-serialization
import {messageParts} from './message-parts';
import type {ServiceError} from './service-error';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parses JSON; if that fails, once more with raw line ends inside its strings escaped. */
function tolerantParse(text: string): unknown {
  for (const attempt of [
    text,
    text.replaceAll(/"(?:[^"\\]|\\.)*"/gs, (quoted) =>
      quoted.replaceAll('\n', String.raw`\n`).replaceAll(/[\r\t]/g, ' '),
    ),
  ]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt, or undefined.
    }
  }
  return undefined;
}

/** The object that holds code and message: the answer itself, its `Error`, or the first of its `errors`. */
function errorObject(answer: unknown): Fields | undefined {
  if (!isFields(answer)) return undefined;
  const nested: unknown = answer.Error ?? answer.error ?? (Array.isArray(answer.errors) ? answer.errors[0] : undefined);
  return isFields(nested) ? {...answer, ...nested} : answer;
}

/** Reads an error answer in JSON, or JSON inside other text; undefined if there is none with a code or a message. */
export function readJsonError(text: string): ServiceError | undefined {
  const [begin, end] = [text.indexOf('{'), text.lastIndexOf('}')];
  const fields = begin === -1 || end < begin ? undefined : errorObject(tolerantParse(text.slice(begin, end + 1)));
  if (!fields) return undefined;
  const first = (...names: readonly string[]) =>
    names.map((name) => fields[name]).find((value): value is string => typeof value === 'string' && value !== '');
  const message = first('message', 'Message', 'errorMessage');
  // A type may be a whole shape name: `com.amazon.coral.service#InvalidSignatureException`.
  const code = first('__type', 'code', 'Code', 'errorType', 'name')?.replace(/^.*#/, '').replace(/:.*$/, '');
  if (message === undefined && code === undefined) return undefined;
  const {code: codeInMessage, ...parts} = messageParts(message ?? '');
  return {format: 'json', ...parts, ...((code ?? codeInMessage) && {code: code ?? codeInMessage})};
}

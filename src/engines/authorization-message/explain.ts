// Finds out what was pasted, a decoded message, an encoded one, or errors in clear text, and reads it.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
import {readErrors, type PrintedError} from '../aws-error';
import type {Denial} from './denial';
import {bareEncoded, readEncoded, type EncodedMessage} from './encoded';
import {readClearText} from './read-clear-text';
import {readDecoded} from './read-decoded';

/** What a text turned out to hold. */
export type Explained =
  | {
      readonly kind: 'denials';
      readonly denials: readonly [Denial, ...Denial[]];
      readonly encoded: readonly EncodedMessage[];
      /** A decoded message that says that the request was allowed. */
      readonly isAllowed: boolean;
    }
  /** An encoded message and nothing in clear text. */
  | {readonly kind: 'encoded'; readonly encoded: readonly [EncodedMessage, ...EncodedMessage[]]}
  | {readonly kind: 'broken'; readonly message: string}
  | {readonly kind: 'other'; readonly message: string};

const refusedCode =
  /^(?:Unauthorized(?:Operation|Exception)?|AccessDenied(?:Exception|Error)?|Forbidden(?:Exception)?)$/;
/** Farthest that an error's first words or its encoded message stand from the denial they belong to. */
const nearby = 400;

const startOf = ({places}: Denial): number => places[0]?.start ?? 0;
const endOf = ({places}: Denial): number => Math.max(...places.map(({end}) => end), 0);

/** The denial with the operation that was called and the encoded message that follows. */
function completed(denial: Denial, errors: readonly PrintedError[], encoded: readonly EncodedMessage[]): Denial {
  const [start, end] = [startOf(denial), endOf(denial)];
  const error = errors.find((candidate) => candidate.start <= start && candidate.end + nearby >= start);
  const message = encoded.find((candidate) => candidate.start >= end && candidate.start - end < nearby);
  return {
    ...denial,
    ...(error?.operation ? {called: error.operation} : {}),
    ...(message ? {encoded: message.message} : {}),
    places: message
      ? [...denial.places, {part: 'encoded message', start: message.start, end: message.end}]
      : denial.places,
  };
}

/** Errors by their code alone: the text says no more than that access is denied. */
function bareDenials(errors: readonly PrintedError[], denials: readonly Denial[]): readonly Denial[] {
  return errors
    .filter(({code, message}) => refusedCode.test(code) || /^access denied\b/i.test(message))
    .filter(({start, end}) => !denials.some((denial) => startOf(denial) >= start && startOf(denial) <= end + nearby))
    .map(({operation, start, end}) => ({
      from: 'clear text' as const,
      ...(operation ? {called: operation} : {}),
      statements: [],
      context: [],
      places: [{part: 'reason' as const, start, end}],
    }));
}

const nothing = 'Nothing here yet. Paste the error line, the encoded message, or its decoded JSON.';
const unknown =
  'No access-denied error is recognized in this text. It should hold “is not authorized to perform”, an error code such as AccessDenied, an encoded message, or decoded JSON.';

/** Explains a text. Never throws. */
export function explain(text: string): Explained {
  if (text.trim() === '') return {kind: 'other', message: nothing};
  const decoded = readDecoded(text);
  if (decoded.kind === 'broken') return decoded;
  if (decoded.kind === 'denial') {
    return {kind: 'denials', denials: [decoded.denial], encoded: [], isAllowed: decoded.isAllowed};
  }
  const bare = bareEncoded(text);
  if (bare) return {kind: 'encoded', encoded: [bare]};
  const errors = readErrors(text);
  const encoded = readEncoded(text);
  const clear = readClearText(text).map((denial) => completed(denial, errors, encoded));
  const [first, ...rest] = [...clear, ...bareDenials(errors, clear)].sort(
    (one, other) => startOf(one) - startOf(other),
  );
  const [firstEncoded, ...moreEncoded] = encoded;
  const isSilent = !first || (clear.length === 0 && firstEncoded);
  if (isSilent && firstEncoded) return {kind: 'encoded', encoded: [firstEncoded, ...moreEncoded]};
  if (first) return {kind: 'denials', denials: [first, ...rest], encoded, isAllowed: false};
  return {kind: 'other', message: /access denied|not authorized|forbidden/i.test(text) ? bareText : unknown};
}

const bareText =
  'The text says that access is denied, and nothing else: neither who nor what nor why. Paste the whole error, or find the call in CloudTrail.';

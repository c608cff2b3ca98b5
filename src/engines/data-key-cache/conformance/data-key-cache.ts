// Runs the engine over sequences that the AWS Encryption SDK for JavaScript was asked for. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/data-key-caching.html
import type {ConformanceCase} from '../../conformance-case';
import type {Message} from '../messages';
import {readThresholds} from '../thresholds';
import {decryptAll, encryptAll} from '../use-keys';

/** A case as it stands in the file. */
interface Vector {
  readonly id: string;
  readonly derivesKey: boolean;
  /** The maximum age in milliseconds, as JavaScript counts. */
  readonly thresholds: {
    readonly maxAge: number;
    readonly maxMessages?: number;
    readonly maxBytes?: number;
    readonly capacity: number;
  };
  readonly messages: readonly (Omit<Message, 'bytes'> & {readonly bytes: number | null})[];
  readonly keys: readonly string[];
  readonly calls: readonly boolean[];
  readonly decryptCalls: readonly boolean[];
}

const typed = (value: number | undefined): string => (value === undefined ? '' : String(value));

function differences({derivesKey, thresholds: passed, messages, keys, calls, decryptCalls}: Vector): readonly string[] {
  const {maxAge, maxMessages, maxBytes, capacity} = passed;
  const fields = {
    maxAge: typed(maxAge),
    maxMessages: typed(maxMessages),
    maxBytes: typed(maxBytes),
    capacity: typed(capacity),
  };
  const {thresholds, issues} = readThresholds(fields, 'javascript');
  if (!thresholds) return issues.map(({field}) => field);
  const plan = {thresholds, library: 'javascript', derivesKey} as const;
  const encrypted = encryptAll(
    messages.map((message) => ({...message, bytes: message.bytes ?? undefined})),
    plan,
  );
  const pairs = [
    ['keys', keys, encrypted.map(({key}) => key)],
    ['calls', calls, encrypted.map(({isCall}) => isCall)],
    ['decryptCalls', decryptCalls, decryptAll(encrypted, plan).map(({isCall}) => isCall)],
  ] as const;
  return pairs
    .filter(([, expected, actual]) => expected.join() !== actual.join())
    .map(([name, expected, actual]) => `${name}: ${actual.join(' ')} instead of ${expected.join(' ')}`);
}

/** The cases of a vector file's text. Throws an Error that says what is wrong with a file of another shape. */
export function readCases(text: string): readonly ConformanceCase[] {
  const {cases} = JSON.parse(text) as {cases?: readonly Vector[]};
  if (!Array.isArray(cases)) throw new Error('expected {"cases": […]}');
  return cases.map((vector: Vector) => ({
    id: vector.id,
    quirk: false,
    differences: () => differences(vector),
    run: () => differences(vector).length === 0,
  }));
}

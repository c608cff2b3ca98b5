// Runs the engine over a file of Encryption SDK messages. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/message-format.html
import type {ConformanceCase} from '../../conformance-case';
import {type Bytes, fromUtf8, toHex} from '../bytes';
import {readMessage} from '../format/read-message';
import {suiteId} from '../format/suites';
import {openMessage} from '../open/open-message';
import {readTextBytes} from '../text-bytes';

/** A case as it stands in the file. */
export interface Vector {
  readonly id: string;
  readonly wrappingKeyHex: string;
  readonly keyNamespace?: string;
  readonly keyName?: string;
  readonly messageHex: string;
  /** The message was altered, and must not open. */
  readonly mustFail?: boolean;
  readonly refusedBy?: string;
  readonly algorithmSuite?: string;
  readonly messageFormat?: number;
  readonly frameLength?: number;
  readonly messageIdHex?: string;
  readonly encryptionContextInMessage?: Readonly<Record<string, string>>;
  readonly encryptedDataKeys?: readonly {readonly providerId: string; readonly encryptedDataKeyHex: string}[];
  /** Text; or hex, where the content is no text. */
  readonly plaintext?: string;
  readonly plaintextHex?: string;
}

function fromHex(text: string, name: string): Bytes {
  const read = readTextBytes(text);
  if (!read.ok || read.encoding !== 'hex') throw new Error(`${name}: expected hex digits`);
  return read.bytes;
}

/** What the engine says about a vector's message: the plaintext, or the check that refused it. */
export async function outcome(vector: Vector) {
  const read = readMessage(fromHex(vector.messageHex, `${vector.id}, messageHex`));
  if (!read.ok) return {ok: false, refusedBy: read.problem.expected} as const;
  const {keyNamespace, keyName} = vector;
  const opened = await openMessage(read.message, {
    kind: 'wrapping',
    key: fromHex(vector.wrappingKeyHex, `${vector.id}, wrappingKeyHex`),
    ...(keyNamespace !== undefined && keyName !== undefined && {only: {keyNamespace, keyName}}),
  });
  const last = opened.checks.at(-1);
  return opened.ok
    ? ({ok: true, header: read.message.header, plaintext: opened.plaintext} as const)
    : ({ok: false, refusedBy: `${last?.check}: ${last?.detail}`} as const);
}

const sorted = (pairs: readonly (readonly [string, string])[]): string =>
  JSON.stringify(pairs.toSorted(([one], [other]) => (one < other ? -1 : 1)));

async function differences(vector: Vector): Promise<readonly string[]> {
  const actual = await outcome(vector);
  if (vector.mustFail === true) return actual.ok ? ['opened, and must be refused'] : [];
  if (!actual.ok) return [`refused: ${actual.refusedBy}`];
  const {header, plaintext} = actual;
  const {encryptionContextInMessage: context, encryptedDataKeys: keys} = vector;
  const expected: readonly (readonly [string, unknown, unknown])[] = [
    ['plaintext', vector.plaintext, fromUtf8(plaintext)],
    ['plaintextHex', vector.plaintextHex, toHex(plaintext)],
    ['algorithmSuite', vector.algorithmSuite?.toLowerCase(), suiteId(header.suite.id)],
    ['messageFormat', vector.messageFormat, header.format],
    ['frameLength', vector.frameLength, header.frameLength],
    ['messageId', vector.messageIdHex, toHex(header.messageId)],
    [
      'encryptionContext',
      context && sorted(Object.entries(context)),
      sorted(header.context.map(({key, value}) => [key, value])),
    ],
    [
      'encryptedDataKeys',
      keys && JSON.stringify(keys.map(({providerId, encryptedDataKeyHex}) => [providerId, encryptedDataKeyHex])),
      JSON.stringify(header.dataKeys.map(({providerId, ciphertext}) => [providerId, toHex(ciphertext)])),
    ],
  ];
  return expected.filter(([, wanted, found]) => wanted !== undefined && wanted !== found).map(([name]) => name);
}

/** The vectors of a file's text. Throws an Error that says what is wrong with a file of another shape. */
export function readVectors(text: string): readonly Vector[] {
  const {cases} = JSON.parse(text) as {cases?: readonly Partial<Vector>[]};
  if (!Array.isArray(cases)) throw new Error('expected {"cases": […]}');
  return cases.map((vector: Partial<Vector>, index) => {
    if (
      typeof vector.id !== 'string' ||
      typeof vector.messageHex !== 'string' ||
      typeof vector.wrappingKeyHex !== 'string'
    ) {
      throw new Error(`case ${index + 1}: expected {"id", "wrappingKeyHex", "messageHex"}`);
    }
    return vector as Vector;
  });
}

/** The cases of a vector file's text. */
export function readCases(text: string): readonly ConformanceCase<Promise<boolean>>[] {
  return readVectors(text).map((vector) => {
    let found: readonly string[] = [];
    return {
      id: vector.id,
      quirk: false,
      run: async () => {
        found = await differences(vector);
        return found.length === 0;
      },
      differences: () => found,
    };
  });
}

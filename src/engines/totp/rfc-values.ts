// The test values of RFC 6238, to hold the engine against in the page. https://www.rfc-editor.org/rfc/rfc6238#appendix-B
import {codeAt} from './code';
import type {Algorithm, Seed} from './seed';

/** Codes by time, for SHA-1, SHA-256 and SHA-512. */
const values: readonly (readonly [seconds: number, ...codes: [string, string, string]])[] = [
  [59, '94287082', '46119246', '90693936'],
  [1_111_111_109, '07081804', '68084774', '25091201'],
  [1_111_111_111, '14050471', '67062674', '99943326'],
  [1_234_567_890, '89005924', '91819424', '93441116'],
  [2_000_000_000, '69279037', '90698825', '38618901'],
  [20_000_000_000, '65353130', '77737706', '47863826'],
];

/** Each algorithm with the length of its key in bytes: the digits 1234567890, over and over. */
const algorithms: readonly (readonly [Algorithm, number])[] = [
  ['SHA-1', 20],
  ['SHA-256', 32],
  ['SHA-512', 64],
];

const rfcSeed = (algorithm: Algorithm, bytes: number): Seed => ({
  key: new TextEncoder().encode('1234567890'.repeat(7).slice(0, bytes)),
  ...{algorithm, digits: 8, periodSeconds: 30},
});

/** One value of the RFC beside the engine's. */
export interface RfcValue {
  readonly algorithm: Algorithm;
  /** Seconds since 1970. */
  readonly atSeconds: number;
  readonly expected: string;
  readonly actual: string;
}

/** Every value of Appendix B, computed anew. */
export const rfcValues = (): readonly RfcValue[] =>
  values.flatMap(([atSeconds, ...codes]) =>
    algorithms.map(([algorithm, bytes], index) => ({
      ...{algorithm, atSeconds, expected: codes[index] ?? ''},
      actual: codeAt(rfcSeed(algorithm, bytes), atSeconds),
    })),
  );

// Runs the engine over a file of one-time codes, one JSON object a line. https://www.rfc-editor.org/rfc/rfc6238#appendix-B
import type {ConformanceCase} from '../../conformance-case';
import {codeAt, parseSeed} from '..';

interface Vector {
  readonly id: string;
  /** Base32 or an `otpauth://` URI. */
  readonly seed: string;
  /** Seconds since 1970. */
  readonly at: number;
  /** The code, or null if the seed must be refused. */
  readonly expected: string | null;
}

function differences({seed, at, expected}: Vector): readonly string[] {
  const parsed = parseSeed(seed);
  const actual = parsed.ok ? codeAt(parsed.seed, at) : null;
  return actual === expected ? [] : [`${actual ?? 'refused'} instead of ${expected ?? 'refused'}`];
}

/** The cases of a vector file's text. Throws an Error that says what is wrong with a file of another shape. */
export function readCases(text: string): readonly ConformanceCase[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const vector = JSON.parse(line) as Vector;
    const {id, seed, at, expected} = vector;
    if (typeof id !== 'string' || typeof seed !== 'string' || typeof at !== 'number' || expected === undefined) {
      throw new Error(`line ${index + 1}: expected {"id", "seed", "at", "expected"}`);
    }
    return {
      id,
      quirk: false,
      differences: () => differences(vector),
      run: () => differences(vector).length === 0,
    };
  });
}

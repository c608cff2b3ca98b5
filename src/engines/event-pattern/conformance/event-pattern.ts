// Runs the engine over a file of event-pattern vectors, one JSON object a line. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
import type {ConformanceCase} from '../../conformance-case';
import {compilePattern} from '../compile-pattern';
import {parseJson} from '../json/parse-json';

/** A case as it stands in the file. */
export interface Vector {
  readonly id: string;
  readonly pattern: string;
  readonly event: string;
  readonly expected: 'match' | 'no-match' | 'invalid';
  /** Of an invalid case, the first line of the matcher's message; informative. */
  readonly error?: string;
  readonly tags: readonly string[];
}

/** What the engine says about a pattern and an event. */
export function outcome({pattern, event}: Vector): Vector['expected'] {
  const compiled = compilePattern(pattern);
  if (!compiled.ok) return 'invalid';
  const parsed = parseJson(event, {ignoreRest: true});
  if (!parsed.ok || parsed.root.kind !== 'object') return 'invalid';
  return compiled.pattern.matcher.matches(parsed.root) ? 'match' : 'no-match';
}

function differences(vector: Vector): readonly string[] {
  const actual = outcome(vector);
  return actual === vector.expected ? [] : [`${actual} instead of ${vector.expected}`];
}

/** The vectors of a file's text. Throws an Error that says what is wrong with a file of another shape. */
export function readVectors(text: string): readonly Vector[] {
  const vectors = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Partial<Vector>);
  return vectors.map((vector, index) => {
    const {id, pattern, event, expected, tags} = vector;
    if (typeof id !== 'string' || typeof pattern !== 'string' || typeof event !== 'string' || !Array.isArray(tags)) {
      throw new Error(`line ${index + 1}: expected {"id", "pattern", "event", "expected", "tags"}`);
    }
    if (expected !== 'match' && expected !== 'no-match' && expected !== 'invalid') {
      throw new Error(`line ${index + 1}: expected is none of match, no-match, invalid`);
    }
    return vector as Vector;
  });
}

/** The cases of a vector file's text. */
export function readCases(text: string): readonly ConformanceCase[] {
  return readVectors(text).map((vector) => ({
    id: vector.id,
    quirk: vector.tags.includes('quirk'),
    differences: () => differences(vector),
    run: () => differences(vector).length === 0,
  }));
}

// Runs the engine over construct IDs with the logical IDs that aws-cdk-lib gave them. https://docs.aws.amazon.com/cdk/v2/guide/identifiers.html
import type {ConformanceCase} from '../../conformance-case';
import {logicalIdOf, pathComponent} from '..';

interface Vector {
  readonly id: string;
  /** Construct IDs as typed, from below the stack down to the L1. */
  readonly components: readonly string[];
  /** The same as the construct tree shows them. */
  readonly path?: readonly string[];
  readonly expected?: string;
  readonly error?: string;
}

function differences({components, path, expected, error}: Vector): readonly string[] {
  const actual = logicalIdOf(components);
  const shown = components.map(pathComponent);
  const told = actual.ok ? actual.id : actual.error;
  const isRight = actual.ok
    ? actual.id === expected
    : expected === undefined && actual.error === (error ?? actual.error);
  return [
    ...(isRight ? [] : [`${told} instead of ${expected ?? error ?? ''}`]),
    ...(path === undefined || path.join('/') === shown.join('/') ? [] : [`path ${shown.join('/')}`]),
  ];
}

/** The cases of a vector file's text. Throws an Error that says what is wrong with a file of another shape. */
export function readCases(text: string): readonly ConformanceCase[] {
  const {cases} = JSON.parse(text) as {readonly cases?: unknown};
  if (!Array.isArray(cases)) throw new Error('expected {"cases": [{"id", "components", "expected"}]}');
  return (cases as readonly Vector[]).map((vector, index) => {
    if (typeof vector.id !== 'string' || !Array.isArray(vector.components)) {
      throw new Error(`case ${index + 1}: expected {"id", "components", "expected"}`);
    }
    return {
      id: vector.id,
      quirk: false,
      differences: () => differences(vector),
      run: () => differences(vector).length === 0,
    };
  });
}

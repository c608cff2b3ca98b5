// Runs the engine over set-ups that the real tools were run in. https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
import type {ConformanceCase} from '../../conformance-case';
import {resolveBotocore} from '../botocore/resolve';
import {oldCliV2, traits} from '../botocore/traits';
import {resolveJavascript} from '../javascript/resolve';
import type {Resolution} from '../resolution';
import type {Setup} from '../setup';
import {readVectors, setupOf, type Expected, type RecordedTool, type Vector} from '../testing/vectors';

/** The tools of the recordings. The AWS CLI v2 of the recordings is 2.9.19. */
const recorded: Readonly<Record<RecordedTool, (setup: Setup) => Resolution>> = {
  boto3: (setup) => resolveBotocore(setup, traits.boto3),
  'js-sdk-v3': resolveJavascript,
  'aws-cli-v1': (setup) => resolveBotocore(setup, traits.cliV1),
  'aws-cli-v2': (setup) => resolveBotocore(setup, oldCliV2),
};

/** The winner in the words of the recordings. */
export function winnerOf({outcome}: Resolution): string {
  return outcome.kind === 'found' ? outcome.credentials.source : outcome.kind;
}

const attempts: Readonly<Record<string, readonly string[]>> = {sts: ['assume-role', 'web-identity'], sso: ['sso']};

function winnerFits(expected: Expected, winner: string): boolean {
  if (expected.winner !== null) return winner === expected.winner;
  // The tool chose to call AWS STS or IAM Identity Center, which the recording could not answer.
  return (attempts[expected.attempted ?? ''] ?? []).includes(winner);
}

/** What differs for one tool: the winner and, where it was recorded, the Region. */
export function differencesOf(tool: string, expected: Expected, resolution: Resolution): readonly string[] {
  const winner = winnerOf(resolution);
  const wrongWinner = winnerFits(expected, winner)
    ? []
    : [`${tool}: ${winner} instead of ${expected.winner ?? expected.attempted ?? 'nothing'}`];
  const {value: region = '', source} = resolution.region;
  // `aws configure list` prints nothing for an empty value, so that recordings hold the column beside it.
  const isEmpty = resolution.region.value === '' && expected.region === source;
  const wrongRegion =
    expected.region === undefined || (expected.region ?? '') === region || isEmpty
      ? []
      : [`${tool}: Region ${region || 'none'} instead of ${expected.region ?? 'none'}`];
  return [...wrongWinner, ...wrongRegion];
}

/** The tools of a case with what was recorded and what the engine says. */
export function outcomes(
  vector: Vector,
): readonly {readonly tool: RecordedTool; readonly expected: Expected; readonly resolution: Resolution}[] {
  const setup = setupOf(vector);
  return Object.entries(recorded).flatMap(([name, resolveIn]) => {
    const tool = name as RecordedTool;
    const expected = vector.expected[tool];
    return expected ? [{tool, expected, resolution: resolveIn(setup)}] : [];
  });
}

function differences(vector: Vector): readonly string[] {
  return outcomes(vector).flatMap(({tool, expected, resolution}) => differencesOf(tool, expected, resolution));
}

/** The cases of a vector file's text. */
export function readCases(text: string): readonly ConformanceCase[] {
  return readVectors(text).map((vector) => ({
    id: vector.id,
    quirk: false,
    differences: () => differences(vector),
    run: () => differences(vector).length === 0,
  }));
}

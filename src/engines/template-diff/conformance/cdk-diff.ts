/** Runs the engine over a file of template pairs, one JSON object a line, against what the CDK CLI printed. https://docs.aws.amazon.com/cdk/v2/guide/ref-cli-cmd-diff.html */
import * as library from '@aws-cdk/cloudformation-diff';
import {compareTexts, exitCode, failOns, failureText, type DiffLibrary, type FailOn} from '../index';

/** A pair with what the CLI printed. */
export interface Pair {
  readonly id: string;
  readonly before: object;
  readonly after: object;
  readonly stackName: string;
  /** Standard output. */
  readonly printed: string;
  /** Standard error of `--fail-on destructive`. */
  readonly failed: string;
  readonly exit: Readonly<Record<FailOn, number>>;
}

/** The library as Node loads it, with its whole database. */
export const wholeLibrary: DiffLibrary = library;

/** Without the colours that the library prints with on a terminal. */
const plain = (text: string): string => text.replace(/\u001B\[[0-9;]*m/g, '');

/** The pairs of a file's text. */
export const readPairs = (text: string): readonly Pair[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Pair);

/** What the engine says, in the fields of the pair. */
export function outcome(using: DiffLibrary, {before, after, stackName}: Pair): Partial<Pair> {
  const texts = {before: JSON.stringify(before), after: JSON.stringify(after)};
  const compared = compareTexts(using, texts, stackName);
  if (!compared.ok) return {printed: compared.issues.map(({message}) => message).join('\n')};
  const {comparison} = compared;
  const exit = Object.fromEntries(failOns.map((failOn) => [failOn, exitCode(failOn, comparison)]));
  return {
    printed: plain(comparison.printed),
    failed: failureText('destructive', stackName, comparison),
    exit: exit as Pair['exit'],
  };
}

/** The cases of a vector file's text. */
export function readCases(
  text: string,
): readonly {readonly id: string; readonly quirk: boolean; readonly run: () => boolean}[] {
  return readPairs(text).map((pair) => ({
    id: pair.id,
    quirk: false,
    run: () => {
      const {printed, failed, exit} = outcome(wholeLibrary, pair);
      return JSON.stringify([printed, failed, exit]) === JSON.stringify([pair.printed, pair.failed, pair.exit]);
    },
  }));
}

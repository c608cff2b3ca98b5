// Runs the check of AWS CLI commands over a file of commands, right and wrong ones. https://docs.aws.amazon.com/cli/latest/reference/
import type {ConformanceCase} from '../../engines/conformance-case';
import {awsIssues} from '../aws-cli/check-command';
import {readScript} from '../shell-words';

/** A case as it stands in the file. */
interface Vector {
  readonly id: string;
  readonly command: string;
  readonly valid: boolean;
}

const around = {files: new Map<string, string>(), checkContent: () => []};

/** What is wrong with the AWS CLI commands of a script, one line each. */
export function scriptIssues(script: string): readonly string[] {
  const {commands, unclosed} = readScript(script);
  if (unclosed !== undefined) return [`${unclosed} is not closed`];
  return commands.flatMap(({words: [program, ...words]}) => (program === 'aws' ? [...awsIssues(words, around)] : []));
}

function differences({command, valid}: Vector): readonly string[] {
  const issues = scriptIssues(command);
  if (valid) return issues;
  return issues.length === 0 ? ['nothing was found wrong'] : [];
}

/** The cases of a vector file. Throws if the file has another shape. */
export function readCases(text: string): readonly ConformanceCase[] {
  const {cases} = JSON.parse(text) as {readonly cases: readonly Vector[]};
  return cases.map((vector) => ({
    id: vector.id,
    quirk: false,
    differences: () => differences(vector),
    run: () => differences(vector).length === 0,
  }));
}

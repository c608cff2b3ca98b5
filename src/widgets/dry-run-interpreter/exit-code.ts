/** The exit code beside an answer: what it means, and whether the two agree. */
import type {Answer} from '@site/src/engines/dry-run';
import {cliExitCodes, serviceErrorExitCode, serviceErrorExitCodeV1} from '@site/src/facts/cli-sdk/dry-run';
import type {FieldIssue} from '@site/src/ui/issue';

/** The number that was typed, or what is wrong with it. */
export function exitCodeOf(typed: string): {readonly value?: number; readonly issues: readonly FieldIssue[]} {
  const text = typed.trim();
  if (text === '') return {issues: []};
  if (/^\d{1,3}$/.test(text) && Number(text) <= 255) return {value: Number(text), issues: []};
  const message = 'An exit code is a whole number from 0 to 255; leave the field empty if you do not know it.';
  return {issues: [{field: 'exitCode', severity: 'error', message}]};
}

/** What the exit code says beside the verdict; undefined if none was typed. */
export function exitCodeWords(
  typed: string,
  verdict: Answer['verdict'],
): {readonly summary: string; readonly says: string} | undefined {
  const {value} = exitCodeOf(typed);
  if (value === undefined) return undefined;
  const means = cliExitCodes.find(({code}) => code === value)?.means;
  const isService = value === serviceErrorExitCode.value || value === serviceErrorExitCodeV1.value;
  const same = isService ? ' It is the same after a pass and after a refusal: test the code in the text.' : '';
  const versionOne =
    value === serviceErrorExitCodeV1.value ? ' AWS CLI v1 ends with it after any error of a service.' : '';
  const odd =
    value === 0 && verdict === 'refused' ? ' That does not go with this text: is it from another command?' : '';
  return {
    summary: String(value),
    says: means
      ? `In AWS CLI v2, ${value} means: ${means}.${versionOne}${same}${odd}`
      : `${value} is not an exit code of AWS CLI v2; it may be that of a script around it.`,
  };
}

// Provider custom-process: a program that prints credentials. https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
import {plain} from '../ini/ini-file';
import {readProcessOutput} from '../process-output';
import type {Attempt} from '../resolution';
import {fileMissing, processFailed, processInvalid} from './error-texts';
import type {Session} from './session';

/** Runs the `credential_process` of a profile. Any failure stops the search. */
export function askProcess({setup, profiles}: Session, profile: string): Attempt {
  const command = plain(profiles.get(profile), 'credential_process');
  if (command === undefined) return {kind: 'skip', why: `Profile \`${profile}\` has no \`credential_process\`.`};
  const answer = setup.world.runProcess(command);
  if (answer.kind === 'not-found') {
    const why = 'The program of `credential_process` does not exist, and that stops the search.';
    return {kind: 'stop', error: fileMissing(command.split(/\s/)[0] ?? ''), why};
  }
  if (answer.kind === 'failed') {
    const why = '`credential_process` failed, and that stops the search.';
    return {kind: 'stop', error: processFailed(answer.stderr), why};
  }
  const output = readProcessOutput(answer.text);
  if (!output.ok) {
    const texts = {
      json: processInvalid,
      version: processFailed(
        `Unsupported version '${output.found}' for credential process provider, supported versions: 1`,
      ),
      key: processFailed(`Missing required key in response: '${output.found}'`),
    };
    return {kind: 'stop', error: texts[output.problem], why: `${output.why}, and that stops the search.`};
  }
  return {
    kind: 'found',
    why: '`credential_process` printed credentials.',
    credentials: {source: 'credential-process', provider: 'custom-process', ...output.keys, calls: []},
  };
}

// credential_process in the AWS SDK for JavaScript v3. https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
import {readProcessOutput} from '../process-output';
import type {Attempt} from '../resolution';
import type {Setup} from '../setup';
import {providerError} from './error-texts';

/** Runs the program. Any failure lets the search go on. */
export function runProcess({world}: Setup, command: string, profile: string): Attempt {
  const answer = world.runProcess(command);
  if (answer.kind !== 'output') {
    const what = answer.kind === 'failed' ? 'failed' : 'does not exist';
    return {
      kind: 'skip',
      error: providerError(`Command failed: ${command}`),
      why: `The program ${what}; the search goes on.`,
    };
  }
  const output = readProcessOutput(answer.text);
  if (!output.ok) {
    const wants = {
      json: 'returned invalid JSON',
      version: 'did not return Version 1',
      key: 'returned invalid credentials',
    };
    const error = providerError(`Profile ${profile} credential_process ${wants[output.problem]}.`);
    return {kind: 'skip', error, why: `${output.why}; the search goes on.`};
  }
  return {
    kind: 'found',
    why: '`credential_process` printed credentials.',
    credentials: {source: 'credential-process', provider: 'fromProcess', ...output.keys, calls: []},
  };
}

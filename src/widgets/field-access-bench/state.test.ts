import {describe, expect, test} from 'vitest';
import * as appsync from '@site/src/engines/appsync-authorization';
import * as iam from '@site/src/engines/iam-policy';
import {cliCommands, curlCommand} from './copy-forms';
import {firstView} from './first-view';
import {judge} from './judge';
import {samples} from './samples';
import {codec} from './state';

const engines = {appsync, iam};

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s comes out as it says',
    (_, {state, expects}) => {
      expect(judge(engines, state).verdict).toContain(expects);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(codec.decode(codec.encode(state))).toEqual(state);
  });

  test('what the page shows of the first one before the engine is there is what the engine finds', () => {
    expect(firstView).toEqual({...judge(engines, samples[0].state), matrix: []});
  });
});

test('a link leaves out what looks like a credential', () => {
  const [{state}] = samples;
  const secret = 'FQoGZXIvYXdzEXAMPLETOKEN';
  const sent = codec.decode(
    codec.encode({...state, query: `# sent with\nX-Amz-Security-Token: ${secret}\n{ both { id } }`}),
  );
  expect(JSON.stringify(sent)).not.toContain(secret);
});

test('commands carry no credential and every mode', () => {
  for (const {state} of samples) {
    expect(curlCommand(state)).toMatch(/"[^"]*\$[A-Z_]+/);
    expect(cliCommands(state)).toContain(`--authentication-type ${state.defaultMode}`);
  }
});

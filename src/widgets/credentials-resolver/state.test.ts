import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {outcomeText} from '@site/src/engines/aws-config';
import {boto3Script, cliCommands, javascriptModule, report} from './copy-forms';
import {namesOf, resolveState} from './resolver';
import {samples} from './samples';
import {clean, codec, type State} from './state';

const [first] = samples;
const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s comes out as it says',
    (_, {state, expects}) => {
      const {shown} = resolveState(state);
      expect(shown.map(({outcome}) => outcomeText(outcome))).toEqual(expects);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(codec.decode(codec.encode(state))).toEqual(state);
  });

  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s says why the tools differ, if they do',
    (_, {state, expects}) => {
      const {differences, groups} = resolveState(state);
      const differ = groups.length > 1;
      expect(differences.length > 0, expects.join(', ')).toBe(differ);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s says what to do if a tool fails',
    (_, {state}) => {
      const {fixes, groups} = resolveState(state);
      if (groups.some(({isFound}) => !isFound)) expect(fixes.length).toBeGreaterThan(0);
    },
  );
});

describe('the first sample', () => {
  const resolved = resolveState(first.state);

  test('groups the tools that agree', () => {
    expect(resolved.groups.map(({tools, answer}) => `${namesOf(tools)}: ${answer}`)).toEqual([
      'AWS CLI v2, boto3 and Java 2.x: environment variables',
      'JavaScript v3: assumed role',
    ]);
  });

  test('says which of the two intentions to take away', () => {
    expect(resolved.fixes.map(({command}) => command)).toContain(
      'unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN',
    );
  });

  test('can be reported in plain text', () => {
    const text = report(resolved);
    expect(text).toContain('SDK for JavaScript v3 3.1169.0: assumed role; Region eu-west-1');
    expect(text).not.toContain('`');
  });

  test('shows the AWS CLI v1 only if asked', () => {
    expect(resolved.shown).toHaveLength(4);
    expect(resolveState({...first.state, showsV1: true}).shown).toHaveLength(5);
  });
});

describe('copied code', () => {
  test('names the explicit profile, quoted where it must be', () => {
    const state = {...first.state, profileOption: "it's mine"};
    expect(cliCommands(state)).toContain(String.raw`--profile 'it'\''s mine'`);
    expect(boto3Script(state)).toContain('profile_name="it\'s mine"');
    expect(javascriptModule(state)).toContain('{profile: "it\'s mine"}');
  });

  test('names no profile if there is none', () => {
    expect(cliCommands(first.state)).toBe('aws configure list\naws sts get-caller-identity\n');
    expect(boto3Script(first.state)).toContain('boto3.Session()');
  });
});

describe('issues', () => {
  const issuesOf = (fields: Partial<State>) =>
    resolveState({...first.state, env: '', config: '', credentials: '', ...fields}).issues;

  test('stand at their field', () => {
    expect(issuesOf({env: 'AWS_SECRET_KEY=****\nnonsense'}).map(({field, message}) => `${field}: ${message}`)).toEqual([
      'env: Line 1: no tool here reads AWS_SECRET_KEY. It is called AWS_SECRET_ACCESS_KEY.',
      'env: Line 2 is no NAME=value and does not count.',
    ]);
    expect(issuesOf({properties: 'aws.region=x'})[0]).toMatchObject({field: 'properties'});
  });

  test('tell that a variable moves a file away', () => {
    const [issue] = issuesOf({env: 'AWS_CONFIG_FILE=/etc/aws/config', config: '[default]\nregion = x\n'});
    expect(issue).toMatchObject({field: 'config', message: expect.stringContaining('/etc/aws/config') as string});
  });
});

describe('a link', () => {
  test('stored in November 2026 still opens', () => {
    const stored =
      'credentials.1=bVBda4NAEPwr4mNpKGkDLYIPVs9GksZU0y-aIlddzRFzF-7OSCj9710_EoR2H8SdnZ2Z228T-MG0TOc1ThzXJXGczMh7Eni2MwucIIz90Fssbsmb87ickzVveDFxI7Ia0O0LrG62jEI_mBObZjvGOygiD0G4sKEa1aD0aNyhHvGd5_nqn6l5aaaC56zAWB97KXJWgtHqfa65FCUkVHLDNvBr0VpZjO4sa4x1jXWDZTWkqz6BEpVMITnp2EYGOa1K3flIyIBrRkvVmPUjtEHdhKYpKJVs4ZiwDBfbg0wmT9M7b3p_PkjDVIBCerCA7O4k6NE7h3vNBEcXhCQU-D9EkLQHqRk0ObDfUDWDowq4KzIwrRwDwqXJuNKUpwiYFZdA0w39KgHpp0HUCuP4fM7umJoyDvLPGro2iRGvhdwqRBQreNAIHGjJMgRKUbBhj8FWYgvcxyfhopYV5lK60RgesyW6Up-jq42o1cu4739-AQ';
    expect(codec.decode(stored)).toEqual(first.state);
  });

  test('never carries a secret, in whatever field it was pasted', () => {
    const forms = [
      `export AWS_SECRET_ACCESS_KEY=${secret}`,
      `AWS_SESSION_TOKEN=${secret}`,
      `[default]\naws_secret_access_key = ${secret}`,
      `-Daws.secretAccessKey=${secret}`,
      `{"SecretAccessKey": "${secret}"}`,
      secret,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom('env', 'config', 'credentials', 'properties'),
        fc.constantFrom(...forms),
        (field, text) => {
          const state = {...first.state, [field]: text};
          expect(JSON.stringify(codec.decode(codec.encode(state)))).not.toContain('wJalr');
          expect(clean(clean(state))).toEqual(clean(state));
        },
      ),
    );
  });
});

test('whatever is pasted, nothing is thrown', () => {
  const text = fc.oneof(
    fc.string({unit: 'binary', maxLength: 300}),
    fc
      .array(
        fc.constantFrom(
          '[default]',
          '[profile a]',
          'source_profile = a',
          'role_arn = r',
          ' x',
          '=',
          '[',
          'AWS_PROFILE=a',
          '"',
        ),
      )
      .map((lines) => lines.join('\n')),
  );
  fc.assert(
    fc.property(text, text, text, (env, config, credentials) => {
      expect(resolveState({...first.state, env, config, credentials}).shown).toHaveLength(4);
    }),
    {numRuns: 300},
  );
});

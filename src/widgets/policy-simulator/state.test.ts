import {describe, expect, test} from 'vitest';
import {explain} from '@site/src/engines/authorization-message';
import {accessDeniedMessage} from '@site/src/engines/iam-policy';
import {simulatorResponse} from '@site/src/engines/policy-simulation';
import {openPolicySimulator} from './hand-over';
import {conclude, judge, mostActions, withKey} from './judge';
import {samples} from './samples';
import {readService, readServices} from './service-list';
import {codec} from './state';

const [first] = samples;

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s comes out as it says',
    (_, {state, expects}) => {
      const {simulation} = judge(state);
      expect(simulation?.rows.flat().map(({verdict}) => verdict.decision) ?? []).toEqual(expects);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(codec.decode(codec.encode(state))).toEqual(state);
  });
});

test('the published example answers in AWS’s own shape', () => {
  const sample = samples.find(({name}) => name === 'published-example');
  const {simulation, set} = judge(sample?.state ?? first.state);
  expect(simulation && simulatorResponse(simulation, set)).toMatchObject({
    EvaluationResults: [
      {MatchedStatements: [{StartPosition: {Line: 1, Column: 38}, EndPosition: {Line: 1, Column: 167}}]},
    ],
  });
});

describe('issues', () => {
  const issuesOf = (changed: Partial<typeof first.state>) =>
    judge({...first.state, ...changed})
      .issues.filter(({severity}) => severity === 'error')
      .map(({field, message}) => `${field}: ${message}`);

  test.each([
    [{principal: 'alice'}, /^principal: Give the ARN/],
    [{resourceAccount: '12'}, /^resourceAccount: An account ID has 12 digits/],
    [{actions: 's3:*'}, /^actions: Line 1: “s3:\*”: a request is for one action/],
    [{actions: 'GetObject'}, /^actions: Line 1: “GetObject” is no action/],
    [{actions: ''}, /^actions: Give at least one action/],
    [{resources: 'my-bucket'}, /^resources: Line 1: “my-bucket” is no ARN/],
    [{context: 'SourceIp = 1'}, /^context: Line 1: “SourceIp” is no condition key/],
    [{boundary: '{'}, /^boundary.0: Line 1, column 2/],
    [
      {actions: Array.from({length: mostActions + 1}, (_, index) => `s3:A${index}`).join('\n')},
      /^actions: Line 21: At most 20/,
    ],
  ])('%j is named with its place', (changed, message) => {
    const issues = issuesOf(changed);
    expect(issues[0]).toMatch(message);
    expect(conclude(judge({...first.state, ...changed}))).toContain('Nothing is simulated yet');
  });

  test('a usual mistake is a note that does not stop the simulation', () => {
    const sample = samples.find(({name}) => name === 'bool-trap');
    const {issues, simulation} = judge(sample?.state ?? first.state);
    expect(issues).toMatchObject([{field: 'identity.0', severity: 'warning'}]);
    expect(simulation).toBeDefined();
  });
});

test('keys that the policies ask for are offered until they are there', () => {
  const state = {...first.state, context: ''};
  const [wanted] = judge(state).wanted;
  expect(wanted?.key).toBe('aws:MultiFactorAuthPresent');
  const filled = {...state, context: withKey('', wanted ?? {key: '', operators: [], type: 'string', isList: false})};
  expect(filled.context).toBe('aws:MultiFactorAuthPresent = true');
  expect(judge(filled).wanted).toEqual([]);
});

test('a denial is one that the access-denied explainer reads', () => {
  const {cell} = judge(first.state);
  const explained = explain((cell && accessDeniedMessage(cell.request, cell.verdict)) ?? '');
  expect(explained).toMatchObject({kind: 'denials', denials: [{action: 's3:DeleteObject'}]});
});

test('another tool opens it with a request and without policies of ours', () => {
  const address = openPolicySimulator({principal: 'arn:aws:iam::111122223333:role/x', actions: 'ec2:RunInstances'});
  const opened = codec.decode(address.slice(address.indexOf('#')));
  expect(opened).toMatchObject({principal: 'arn:aws:iam::111122223333:role/x', scp: [], context: ''});
  expect(opened && judge(opened).simulation?.rows[0]?.[0]?.verdict.decision).toBe('implicitDeny');
});

test('the lists of services and actions are read, and anything else is refused', () => {
  expect(readServices({date: '2026-09-26', services: [['s3', 'Amazon S3']]}).services).toHaveLength(1);
  const {keys} = readService({
    actions: [['GetObject', 'Read', ['object']]],
    keys: [
      ['aws:TagKeys', 'ArrayOfString'],
      ['s3:x', 'Numeric'],
    ],
  });
  expect(keys).toMatchObject([
    {example: 'string', isList: true},
    {example: 'numeric', isList: false},
  ]);
  expect(() => readService('<html>')).toThrow();
});

test('a link stored in November 2026 still opens', () => {
  expect(
    codec.decode(
      'policy-simulator.1=nVRba9swFP4rRo_DbhIHNhDsIV27MVhpyWB9iPKgyMerNlky0vFSL_i_7_i2OqWhoXrSuXzfuXyyD8xDcJVXsFLKVRYZZyxmQZWMb7Yx8-NlR8FM-nqIQwja2d4YGXoLbFY6PRKh3NFFZ2BRY02O0murdCkNuaW3XO4D17LgfEEnpbOkw6sAfiaNJtL4Cc037CBsFAn2A3xbXzBORjpfpMliniw-CBb38e8oEQqCtRmb1hdFHbQ9FNZZD12DzNZQOo9hwPYJ13kOqgMLtjLG7Y-iK4VD8Y1gYcm_AN7ufnWAmMLk-aYDXlbqN5BrO0Guh1VN2uoD4yoIy7ks_tokLJMMCpfsBpr_LOekz94JNuZv-0szELy0hiswgHBrTX2v8eEmlyeXcQW2PrGLbvCBadzGy5MLRu1NYp-czfRIcxDs0jnzNb9-pCWSLJ2rHfamMqg_S4XOryp8uKN3NygsWC5NIO6meX3Ye6-RUt-s9l31XO3joU_pfYZqvn-KT-p145CADbEympwaCfThHL05e9RTa037mXyfLfLsFtJ5-v5ChT_Cvgox7meYoctkfYGPbUHlLALdqNxJ2aKPUadZ25_bM562MFMV9E-ZN_8A',
    ),
  ).toEqual(first.state);
});

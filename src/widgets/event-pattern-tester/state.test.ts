import {describe, expect, test} from 'vitest';
import {checkPutEvents, compilePattern, parseJson, patternFromEvent, readEvents} from '@site/src/engines/event-pattern';
import {build, concludeBuild, withTick} from './build';
import {shellQuote} from '@site/src/engines/shell-quote';
import {cdkCode, cloudFormation, copyForms, putRuleCommand, testCommand} from './copy-forms';
import {excerptAt} from './issue-text';
import {judge} from './judge';
import {answerOf, concludePut, putEventsCommand} from './put-events';
import {samples} from './samples';
import {codec, type State} from './state';

const [first] = samples;
const stateOf = (name: string): State => samples.find((sample) => sample.name === name)?.state ?? first.state;
const judged = (fields: Partial<State>) => judge({...first.state, ...fields});
const messages = (fields: Partial<State>) => judged(fields).issues.map(({message}) => message);

/** What the tool says of a sample, in a word. */
function verdictOf(state: State): string {
  if (state.tab === 'put-events') return concludePut(checkPutEvents(state.entries, state)).kind;
  const {conclusion, selected, events} = judge(state);
  if (state.tab === 'build') {
    const [event] = events;
    const pattern = event?.kind === 'object' ? patternFromEvent(event, state.ticked) : undefined;
    return pattern !== undefined && compilePattern(pattern).ok && judge({...state, pattern}).conclusion.kind === 'match'
      ? 'built'
      : 'not built';
  }
  if (conclusion.kind !== 'no match' || !selected?.verdict?.ok) return conclusion.kind;
  const decisive = selected.verdict.leaves.find(({outcome}) => outcome !== 'matched');
  return `no match: ${decisive?.outcome ?? ''}`;
}

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s comes out as it says',
    (_, {state, expects}) => {
      expect(verdictOf(state)).toBe(expects);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(codec.decode(codec.encode(state))).toEqual(state);
  });

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s has whole envelopes', (_, state) => {
    expect(messages(state).filter((message) => message.startsWith('TestEventPattern'))).toEqual([]);
  });
});

describe('events', () => {
  test.each([
    ['{"a":1}', 'one', 1],
    ['[{"a":1},{"a":2}]', 'array', 2],
    ['{"a":1}\n\n{"a":2}\r\n{"a":3}\n', 'lines', 3],
  ])('%j is read as %s', (text, form, count) => {
    const read = readEvents(text);
    expect(read.ok && [read.form, read.events.length]).toEqual([form, count]);
  });

  test('a broken line is named by its own number', () => {
    expect(messages({events: '{"a":1}\n{"a":2}\n{"a":'})[0]).toMatch(/Line 3, column 6\./);
  });

  test('an event that cannot be read gets AWS’s words first', () => {
    expect(messages({events: '{"a": }'})[0]).toMatch(
      /^Parameter Event is not valid\. Unexpected character .* Line 1, column 8\./,
    );
  });

  test('an event without its envelope is judged, and TestEventPattern’s refusal is said', () => {
    const {conclusion, issues} = judged({events: '{"source":"aws.ec2"}', pattern: '{"source":["aws.ec2"]}'});
    expect(conclusion.kind).toBe('match');
    expect(issues[0]).toMatchObject({field: 'events', severity: 'warning'});
    expect(issues[0]?.message).toContain('Parameter Event is not valid.');
  });

  test('many are counted, and the selected one is explained', () => {
    const {conclusion, rows} = judge({...stateOf('many-events'), selected: 3});
    expect(rows.map(({verdict}) => verdict?.ok && verdict.isMatch)).toEqual([false, false, true, true, false]);
    expect(conclusion.text).toBe('2 of 5 events match. Event 4 matches.');
  });

  test('what is no object is a row of its own', () => {
    expect(judged({events: '[1, {"source":"aws.ec2"}]'}).conclusion.text).toContain('Event must be a JSON object');
    expect(judged({events: '[]'}).conclusion.kind).toBe('unreadable');
    expect(judged({events: '"x"'}).conclusion.kind).toBe('unreadable');
  });
});

describe('the pattern', () => {
  test('has AWS’s message first, then line and column', () => {
    expect(messages(stateOf('value-outside-array'))[0]).toMatch(
      /^Event pattern is not valid\. Reason: "state" must be an object or an array\. Line 4, column 15\./,
    );
  });

  test('too long for its place is over a limit', () => {
    const pattern = `{"source": ["${'a'.repeat(2100)}"]}`;
    expect(judged({pattern}).conclusion.kind).toBe('over a limit');
    expect(judged({pattern, mode: 'pipe'}).conclusion.kind).toBe('no match');
  });

  test('a subscriber takes no wildcard, and of a pipe it is not confirmed', () => {
    const {pattern} = stateOf('wildcard');
    expect(judged({pattern, mode: 'subscriber'}).conclusion.kind).toBe('refused');
    expect(messages({pattern, mode: 'pipe'})[0]).toContain('not confirmed');
  });

  test('the place of a mistake is shown with what stands around it', () => {
    expect(excerptAt('{\n  "a": "b"\n}', {line: 2, column: 9})).toEqual({before: '  "a": ', at: '"', after: 'b"'});
    expect(excerptAt('', {line: 1, column: 1})).toEqual({before: '', at: '', after: ''});
  });
});

describe('copies', () => {
  const pattern = `{"detail": {"name": ["it's", "$HOME \`x\`"], "size": [3e2]}}`;

  test('are one word of a POSIX shell', () => {
    expect(shellQuote("it's $HOME")).toBe(`'it'\\''s $HOME'`);
    expect(putRuleCommand(pattern)).toContain(`'{"detail":{"name":["it'\\''s","$HOME \`x\`"],"size":[3e2]}}'`);
  });

  test('of the test carry the event', () => {
    const parsed = parseJson(`{"id": "it's", "n": 1.0}`);
    expect(parsed.ok && testCommand(pattern, parsed.root)).toContain(`--event '{"id":"it'\\''s","n":1.0}'`);
  });

  test.each(samples.map((sample) => [sample.name, sample.state.pattern] as const))('of %s are whole', (_, text) => {
    const template = JSON.parse(cloudFormation(text)) as {
      Resources: {ExampleRule: {Properties: {EventPattern: unknown}}};
    };
    expect(template.Resources.ExampleRule.Properties.EventPattern).toEqual(JSON.parse(text));
    for (const form of copyForms(text, 'rule', undefined)) expect(form.getText()).not.toBe('');
  });

  test('for CDK use Rule where its type allows, else CfnRule', () => {
    expect(cdkCode(first.state.pattern)).toContain(`detailType: ["EC2 Instance State-change Notification"]`);
    expect(cdkCode('{"source":[{"prefix":"aws."}]}')).toContain('new CfnRule(');
    expect(cdkCode('{"$or":[{"source":["a"]},{"region":["b"]}]}')).toContain('new CfnRule(');
  });

  test('fit where the pattern is used', () => {
    const labels = (mode: State['mode']) => copyForms(pattern, mode, undefined).map(({label}) => label);
    expect(labels('rule')).toContain('aws events put-rule');
    expect(labels('pipe')).toEqual(['Pipe filter (JSON)', 'Pattern JSON']);
    expect(labels('subscriber')).toEqual(['Pattern JSON']);
  });
});

describe('the builder', () => {
  const events = '{"$or": 1, "id": "x", "list": [{"a": 1}, {"b": 2}], "n": {"m": true}}';
  const built = (...ticked: string[][]) => {
    const outcome = build({events, selected: 0, ticked});
    return outcome.ok ? outcome : undefined;
  };
  const said = (...ticked: string[][]) => {
    const outcome = built(...ticked);
    return outcome && concludeBuild(outcome).text;
  };

  test('makes the pattern that the ticks ask for', () => {
    expect(JSON.parse(built(['n', 'm'], ['list', 'a'])?.pattern ?? '')).toEqual({n: {m: [true]}, list: {a: [1]}});
    expect(said(['n', 'm'])).toBe('The pattern asks for 1 of 5 fields, and it matches this event.');
  });

  test('says what will not do', () => {
    expect(said()).toContain('empty pattern is refused');
    expect(said(['list', 'a'], ['list', 'b'])).toContain('does not match its own event');
    expect(said(['id'])).toContain('this one only');
    expect(built(['$or'])?.pattern).toBeUndefined();
    expect(built()?.fields[0]?.hindrance).toContain('$or');
    expect(build({events: '[1]', selected: 0, ticked: []})).toMatchObject({ok: false});
    expect(build({events: '[', selected: 0, ticked: []})).toMatchObject({ok: false});
  });

  test('ticks and unticks', () => {
    expect(withTick([['a']], ['b', 'c'], true)).toEqual([['a'], ['b', 'c']]);
    expect(withTick([['a'], ['b', 'c']], ['b', 'c'], false)).toEqual([['a']]);
  });
});

describe('PutEvents', () => {
  test('answers 200 with the failed entries', () => {
    const checked = checkPutEvents(stateOf('put-events-bad-entry').entries);
    expect(JSON.parse(answerOf(checked))).toMatchObject({
      FailedEntryCount: 2,
      Entries: [{EventId: '(made by AWS)'}, {ErrorCode: 'MalformedDetail'}, {ErrorCode: 'InvalidArgument'}],
    });
  });

  test('says why entries cannot be read', () => {
    expect(concludePut(checkPutEvents('[1'))).toMatchObject({kind: 'unreadable'});
    expect(answerOf(checkPutEvents('[1'))).toBe('');
    expect(answerOf(checkPutEvents('[]'))).toContain('ValidationException');
  });

  test.each(['{"Source":"a"}', '[{"Source":"a"}]', '{"Entries":[{"Source":"a"}]}'])('%s becomes a command', (text) => {
    expect(putEventsCommand(text)).toBe(`aws events put-events --entries '[{"Source":"a"}]'`);
  });
});

describe('a link', () => {
  test('stored in November 2026 still opens', () => {
    const stored =
      'event-pattern.1=XcyxDgIhEATQXzFTn8ZQWFD6G0CB3JgQz4PAosXl_l1ILIzd7uzb2SD-Bo3c5MgXV6mY8EwzRxYz-5a9CMvag82iplYCLfTBWPh3PTEoC7d3933_Yz9qoMqFQThDqwkSw2OMxmCm-LgMIF4I53rfKiVyFBrXD7FeeU-F6qwu0FIa9w8';
    expect(codec.decode(stored)).toEqual({
      ...{
        tab: 'put-events',
        mode: 'pipe',
        selected: 2,
        ticked: [['detail', 'state']],
        entries: '[]',
        isBefore2026: true,
      },
      ...{pattern: '{"source": ["aws.ec2"]}', events: '{"source": "aws.ec2"}'},
    });
  });

  test('with a field out of bounds is not opened', () => {
    expect(codec.check({...first.state, selected: -1})).toBeUndefined();
    expect(codec.check({...first.state, mode: 'bus'})).toBeUndefined();
    expect(codec.check({...first.state, other: 1})).toBeUndefined();
  });
});

import {describe, expect, test} from 'vitest';
import {discover, samplesToSend, schemaContent, wholeEvent} from '@site/src/engines/schema-discovery';
import {openEventPattern} from '../event-pattern-tester/hand-over';
import {codec as testerCodec} from '../event-pattern-tester/state';
import {conclude, fieldIssues, latestOf, measuresOf, notesOn, overLimits, writtenVersion} from './conclude';
import {cloudFormation, copyForms, createCommand, discoverCommand, patternAndEvents, schemaJson} from './copy-forms';
import {samples} from './samples';
import {clean, codec, type State} from './state';

const [first] = samples;
const stateOf = (name: string): State => samples.find((sample) => sample.name === name)?.state ?? first.state;

function found(events: string) {
  const discovery = discover(events);
  if (!discovery.ok) throw new Error(discovery.issue.message);
  const [schema] = discovery.schemas;
  if (!schema) throw new Error('No schema');
  return {...discovery, schema};
}

/** What the tool says of a sample, in a few words. */
function saidOf({events}: State): string {
  const discovery = discover(events);
  if (!discovery.ok) return 'unreadable';
  const {schemas, refused} = discovery;
  const versions = schemas.map((each) => each.versions.length);
  const over = schemas.flatMap((each) => measuresOf(each).filter(({value, max}) => value > max));
  return [
    `${schemas.length} ${schemas.length === 1 ? 'schema' : 'schemas'}: ${versions.join(', ')} ${versions.join() === '1' ? 'version' : 'versions'}`,
    ...(refused.length > 0 ? [`${refused.length} refused`] : []),
    ...over.map(({kind}) => `over ${kind}`),
  ].join(', ');
}

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))('%s comes out as it says', (_, sample) => {
    expect(saidOf(sample.state)).toBe(sample.expects);
    expect(schemasOf(sample.state)[sample.state.selected] === undefined).toBe(sample.expects === 'unreadable');
  });

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(codec.decode(codec.encode(state))).toEqual(state);
  });

  const schemasOf = ({events}: State) => {
    const discovery = discover(events);
    return discovery.ok ? discovery.schemas : [];
  };
});

describe('the verdict', () => {
  const verdict = (events: string) => {
    const discovery = discover(events);
    return conclude(discovery, discovery.ok ? discovery.schemas[0] : undefined);
  };

  test.each([
    ['order-versions', 'good', 'com.example.orders@OrderPlaced has 3 versions after 4 events.'],
    ['aws-events', 'good', '4 schemas from 4 events, one for each source and detail-type.'],
    [
      'refused-event',
      'warn',
      'com.example.orders@OrderPlaced has 1 version after 1 event. Event 2 is refused: detail is a string; it must be an object.',
    ],
    ['broken-json', 'bad', 'The events cannot be read. This is not JSON.'],
    ['too-deep', 'warn', 'Event 2 is refused: The event is nested 256 levels deep'],
    ['too-long', 'warn', 'is refused: the registry takes 100,000.'],
  ])('of %s is %s: %s', (name, tone, text) => {
    const outcome = verdict(stateOf(name).events);
    expect(outcome.tone).toBe(tone);
    expect(outcome.text).toContain(text);
  });

  test('without any event that counts says why', () => {
    expect(verdict('[1, 2]')).toEqual({
      tone: 'bad',
      text: 'No schema comes of this. Event 1 is refused: This is no event: an event is an object with source, detail-type and detail. So are 1 more.',
    });
  });

  test('counts versions against the quota', () => {
    const {schema} = found(
      Array.from({length: 102}, (_, index) =>
        JSON.stringify({source: 's', 'detail-type': 't', detail: {[`p${index}`]: 1}}),
      ).join('\n'),
    );
    expect(overLimits(schema)).toEqual([{kind: 'versions', value: 102, max: 100}]);
  });
});

test('the issues at the field have their places, and of many the first are told', () => {
  expect(fieldIssues(discover(stateOf('refused-event').events))).toEqual([
    {
      field: 'events',
      severity: 'error',
      message: expect.stringMatching(
        /^Event 2: detail is a string; it must be an object\. Line 5, column 14\.$/,
      ) as string,
    },
  ]);
  expect(fieldIssues(discover(JSON.stringify(Array.from({length: 30}, () => 1)))).at(-1)?.message).toBe('And 22 more.');
});

describe('notes', () => {
  const notes = (events: string) => {
    const {schema, schemas} = found(events);
    return notesOn(schema, schemas).join('\n');
  };

  test('tell a guessed name, numbers that no double keeps, and events that one call does not take', () => {
    expect(notes(stateOf('order-versions').events)).toBe('');
    expect(notes(stateOf('nulls-and-mixed').events)).toContain('At detail.ledgerId stand numbers that no double keeps');
    expect(notes(stateOf('eleven-events').events)).toContain('takes 10 of the 11 events; those that made a version');
    expect(notes('{"source": "s", "detail-type": "State-change", "detail": {}}')).toContain('s@StateChange is a guess');
    const same = ['order placed', 'Order Placed'].map((type) => `{"source":"s","detail-type":"${type}","detail":{}}`);
    expect(notes(same.join('\n'))).toContain('1 other schema here would get the same name');
  });
});

describe('what is copied', () => {
  const {schema} = found(first.state.events);
  const input = {schema, version: latestOf(schema), format: 'OpenApi3', registry: "it's"} as const;

  test('creates the schema with the content that is shown', () => {
    const command = createCommand(input);
    expect(command).toContain(`--registry-name 'it'\\''s'`);
    expect(command).toContain(`--schema-name 'com.example.orders@OrderPlaced'`);
    expect(command).toContain(`--content '${schemaContent(input.version, 'OpenApi3')}'`);
  });

  test('sends whole events to GetDiscoveredSchema, at most ten', () => {
    const events = stateOf('eleven-events').events;
    const eleven = found(events).schema;
    const command = discoverCommand({...input, schema: eleven});
    const [, list = ''] = /--events '(.*)'$/s.exec(command) ?? [];
    expect(JSON.parse(list)).toEqual(samplesToSend(eleven).events.map(wholeEvent));
    expect(JSON.parse(list)).toHaveLength(10);
    const entries = discoverCommand({...input, schema: found(stateOf('put-events').events).schema});
    expect(entries).toContain('\\"account\\":\\"111122223333\\"');
  });

  test('is a template with the content as text', () => {
    const template = JSON.parse(cloudFormation({...input, format: 'JSONSchemaDraft4'})) as {
      Resources: {OrderPlacedSchema: {Type: string; Properties: {Content: string; Type: string}}};
    };
    const {Type, Properties} = template.Resources.OrderPlacedSchema;
    expect(Type).toBe('AWS::EventSchemas::Schema');
    expect(Properties).toMatchObject({Type: 'JSONSchemaDraft4', SchemaName: 'com.example.orders@OrderPlaced'});
    expect(Properties.Content).toBe(schemaContent(input.version, 'JSONSchemaDraft4'));
  });

  test('is the schema of the version that is chosen', () => {
    const before = writtenVersion(schema, 1);
    expect(before.number).toBe(1);
    expect(writtenVersion(schema, 0).number).toBe(3);
    expect(writtenVersion(schema, 99).number).toBe(3);
    expect(JSON.parse(schemaJson(before, 'OpenApi3'))).toEqual(JSON.parse(schemaContent(before, 'OpenApi3')));
    expect(copyForms(input).map(({label}) => label)).toHaveLength(4);
  });

  test('opens the event-pattern tester with a pattern that its events match', () => {
    const address = openEventPattern(patternAndEvents(schema));
    const state = testerCodec.decode(address.slice(address.indexOf('#')));
    expect(state?.pattern).toContain('"detail-type": ["Order Placed"]');
    expect(state?.events.split('\n')).toHaveLength(4);
  });

  test('never carries a secret to the tester', () => {
    const secret = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcd';
    const text = `{"source":"s","detail-type":"t","detail":{"credentials":{"secretAccessKey":"${secret}","sessionToken":"FwoG"}}}`;
    expect(patternAndEvents(found(text).schema).events).not.toMatch(/AbCdEf|FwoG/);
  });
});

describe('a link', () => {
  test('stored in November 2026 still opens', () => {
    const stored =
      'schema.1=xZVLj5swEMe_SuRziGxgQ-DUHHroYbVVH6rUJQdDhqxVY6gfq0YrvnsHO1TNttldabOKT3genvnPD8MDsbwiBbkHbUSnDJkTuAdlDdpuSzWbPZSTryRFSWhJ5iURW79Z8gxWDVRRleYsSusmi3jesKhqkowm6TLLKPPxW7BcyMjue_CJN3oLevZR8hrwJAwwndN18NVdu4BfvO0lLLoxzvgIXtedU9aHMFwxrgSXd1rRhuSYxsuIsShOvrC4oKyg9LuP0LCbJDgTATc2Cq1pCLWxSnG7mY-SZ1PDaBr1-y4-BMnriNGDqN63vw4tPSpMi6tVKGw7y8eD4iuKu9oZ27Wg0YAH-zFmaIY2VEOZir-b1OMkSjKgWwoV-sMc88OFMd1xgceg96fjygq7H4sMmwETXo8tvii2cYBvgC2IegobK1J2jI3FJ7DlR9gqUC_DhrdNouZjbOxc2MJYL4UteRtsoehT2GLEdIwtzxcjoGeum3JSngIlcSb_cMLtTjT2m-boK6x2MMz_yqmcrB7npAPKxDG7_jCQz1-vr99_QmH4kpwFenpR6OmZoSPw9BncSZEcSv65pasTFP9HxH8kS7XBX50BCbWFLSnofGLgn5tOt9ziP_CmB7XuRYLBkqud4ztA6zhlU2vRW7SPuo3Ve7Sbu64nw28';
    expect(codec.decode(stored)).toEqual(first.state);
  });

  test('never carries a secret that stands in an event', () => {
    const events = '{"detail": {"credentials": {"secretAccessKey": "AbCdEfGhIjKl", "sessionToken": "FwoGZXIv"}}}';
    const state = {...first.state, events};
    expect(JSON.stringify(codec.decode(codec.encode(state)))).not.toMatch(/AbCdEf|FwoG/);
    expect(clean(clean(state))).toEqual(clean(state));
  });
});

import * as fc from 'fast-check';
import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {busArn, busesOf, parseSetup, type Setup} from '@site/src/engines/event-bus';
import {readJson} from '@site/src/engines/json-text';
import * as iam from '@site/src/engines/iam-policy';
import {changeSetup} from './change-setup';
import {cloudFormation} from './cloud-formation';
import {buildCommands, sendCommand} from './commands';
import {conclude} from './conclude';
import {copyForms} from './copy-forms';
import {insertJson} from './insert-json';
import {choicesFor} from './places';
import {readableJson} from './readable-json';
import {hub, organization, shop} from './sample-setups';
import {samples} from './samples';
import {needsPolicies, send} from './send';
import {codec, type State} from './state';

const [first] = samples;
const stateOf = (name: string): State => samples.find((sample) => sample.name === name)?.state ?? first.state;
const setupOf = (text: string): Setup => {
  const parsed = parseSetup(text, iam);
  if (!parsed.ok) throw new Error(parsed.issues.map(({message}) => message).join('\n'));
  return parsed.setup;
};
const concluded = (state: State) => conclude(send(state, iam));
const byName = samples.map((sample) => [sample.name, sample] as const);

test.each(byName)('the sample %s comes out as it says', (_, {state, expects}) => {
  expect(concluded(state).outcome).toBe(expects);
});

test.each(byName)('the sample %s can be sent as a link', (_, {state}) => {
  expect(codec.decode(codec.encode(state))).toEqual(state);
});

test('the first sample needs no engine for policies: its answer is in the page', () => {
  expect(needsPolicies(first.state)).toBe(false);
  expect(needsPolicies(stateOf('account-refused'))).toBe(true);
});

describe('the verdict', () => {
  test('names the targets that were reached and what stood in the way', () => {
    expect(concluded(first.state).text).toBe('1 target is reached: function:note.');
    expect(concluded(stateOf('account-refused')).text).toContain(`The bus central of ${hub} refuses it: No statement`);
    expect(concluded(stateOf('third-account')).text).toContain('It stops before the bus reports');
    expect(concluded(stateOf('failed-entries')).text).toContain(
      'Entry 2 is refused: Detail is malformed. Entry 3 is lost:',
    );
  });

  test('says that an event without a rule is dropped', () => {
    const state = {...first.state, event: first.state.event.replace('"stopped"', '"pending"')};
    expect(concluded(state)).toMatchObject({outcome: 'not delivered'});
    expect(concluded(state).text).toContain('dropped without a word');
  });

  test.each<[string, Partial<State>, string, string]>([
    ['a broken set-up', {setup: '{'}, 'setup', 'invalid'],
    ['a time that is none', {at: 'noon'}, 'at', 'unreadable'],
    ['a broken event', {event: '{'}, 'event', 'unreadable'],
  ])('of %s stands at its field', (_, fields, field, outcome) => {
    const sent = send({...first.state, ...fields}, iam);
    expect(sent.issues).toMatchObject([{field, severity: 'error'}]);
    expect(conclude(sent).outcome).toBe(outcome);
  });

  test('of eleven entries is AWS’s', () => {
    const entries = JSON.stringify(Array.from({length: 11}, () => ({Source: 'a', DetailType: 'b', Detail: '{}'})));
    expect(concluded({...stateOf('failed-entries'), entries}).text).toContain(
      'Member must have length less than or equal to 10',
    );
  });
});

describe('the form', () => {
  const refused = stateOf('account-refused');
  const setup = setupOf(refused.setup);
  const central = busArn({accountId: hub, region: 'us-east-1', name: 'central'});
  const change = (fields: Partial<State['form']>, text = refused.setup) =>
    changeSetup(text, setupOf(text), {...refused.form, ...fields});
  const changed = (fields: Partial<State['form']>, text?: string): string => {
    const result = change(fields, text);
    if (!result.ok) throw new Error(result.why);
    return result.setup;
  };

  test('lets the refused account send, and the event arrives', () => {
    const mended = changed({change: 'account', where: central, grantee: shop});
    expect(concluded({...refused, setup: mended}).outcome).toBe('delivered');
    expect(mended.startsWith(refused.setup.slice(0, 300))).toBe(true);
  });

  test('lets an organization send; the accounts must be members', () => {
    const open = changed({change: 'organization', where: central, grantee: organization});
    expect(concluded({...refused, setup: open}).outcome).toBe('not delivered');
    const members = open.replaceAll(/("AccountId": "\d{12}"),/g, `$1, "OrganizationId": "${organization}",`);
    expect(concluded({...refused, setup: members}).outcome).toBe('delivered');
  });

  test('adds a bus, a rule on it and a target to the rule', () => {
    const withBus = changed({change: 'bus', where: `${shop} us-east-1`, name: 'new'});
    const bus = busArn({accountId: shop, region: 'us-east-1', name: 'new'});
    const withRule = changed({change: 'rule', where: bus, name: 'r', pattern: '{"source": ["a"]}'}, withBus);
    const rule = `arn:aws:events:us-east-1:${shop}:rule/new/r`;
    const arn = `arn:aws:sqs:us-east-1:${shop}:q`;
    const whole = setupOf(changed({change: 'target', where: rule, name: 'to q', arn, role: ''}, withRule));
    expect(busesOf(whole).find(({name}) => name === 'new')?.rules).toMatchObject([
      {name: 'r', targets: [{id: 'to-q', arn}]},
    ]);
  });

  test('writes down the default bus before it adds to it', () => {
    const rule = changed({
      change: 'rule',
      where: busArn({accountId: hub, region: 'us-east-1', name: 'default'}),
      name: 'r',
    });
    expect(busesOf(setupOf(rule)).filter(({name, rules}) => name === 'default' && rules.length === 1)).toHaveLength(1);
  });

  test('makes the policy where there is none', () => {
    const text = stateOf('failed-entries').setup;
    const where = busArn({accountId: shop, region: 'us-east-1', name: 'orders'});
    const policy = busesOf(setupOf(changed({change: 'account', where, grantee: hub}, text))).find(
      ({name}) => name === 'orders',
    )?.policy;
    expect(policy).toContain(`arn:aws:iam::${hub}:root`);
  });

  test.each<[Partial<State['form']>, string]>([
    [{change: 'account', where: central, grantee: '12'}, '12 digits'],
    [{change: 'organization', where: central, grantee: 'x'}, 'organization is o-'],
    [{change: 'rule', where: central, pattern: '{'}, 'This is not JSON'],
    [{change: 'rule', where: central, pattern: '[]'}, 'A pattern is an object.'],
    [{change: 'rule', where: ''}, 'Choose a bus'],
    [{change: 'target', where: ''}, 'Choose a rule'],
  ])('%j is not written', (fields, why) => {
    expect(change(fields)).toMatchObject({ok: false, why: expect.stringContaining(why) as string});
  });

  test('offers the places that there are', () => {
    expect(choicesFor('bus', setup).map(({value}) => value)).toEqual([`${shop} us-east-1`, `${hub} us-east-1`]);
    expect(choicesFor('account', setup)).toHaveLength(4);
    expect(choicesFor('target', setup).map(({label}) => label)).toEqual([
      `to-hub on orders (${shop}, us-east-1)`,
      `invoice on central (${hub}, us-east-1)`,
    ]);
  });
});

describe('inserting into JSON', () => {
  test.each([
    ['{\n  "a": [\n    1\n  ]\n}', ['a', 1], 2, '{\n  "a": [\n    1,\n    2\n  ]\n}'],
    ['{"a": []}', ['a', 0], {b: 1}, '{"a": [{"b": 1}]}'],
    ['{\n}', ['a', 'b', 0], 1, '{\n  "a": {"b": [1]}\n}'],
    ['{\n  "a": 1\n}', ['b'], 2, '{\n  "a": 1,\n  "b": 2\n}'],
  ])('%j at %j', (text, path, value, expected) => {
    expect(insertJson(text, path, value)).toBe(expected);
  });

  test('does nothing to a text that it cannot change', () => {
    expect(insertJson('{', ['a'], 1)).toBeUndefined();
    expect(insertJson('{"a": 1}', ['a', 'b'], 1)).toBeUndefined();
    expect(insertJson('{"a": 1}', ['a'], 1)).toBeUndefined();
    expect(insertJson('[]', ['a'], 1)).toBeUndefined();
  });

  test('adds to any list, however it is laid out, and changes nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.jsonValue(),
        fc.constantFrom(undefined, 1, 2, '\t'),
        (list, value, space) => {
          const text = JSON.stringify({before: [1], list, after: {a: 1}}, undefined, space);
          const read = readJson(insertJson(text, ['list', list.length], value) ?? '');
          const plain = (json: unknown): unknown => JSON.parse(JSON.stringify(json)) as unknown;
          expect(read.ok && read.value).toEqual(plain({before: [1], list: [...list, value], after: {a: 1}}));
        },
      ),
    );
  });
});

describe('what is taken along', () => {
  const model = '../shared/vectors/aws-cli-model.json';
  const sound = samples.filter(({expects}) => expects !== 'invalid');

  test.each(sound.map((sample) => [sample.name, sample] as const))(
    'the commands of %s have options that the CLI knows',
    (_, {state}) => {
      const setup = setupOf(state.setup);
      const commands = [buildCommands(setup), sendCommand(state, setup) ?? '']
        .join('\n\n')
        .split('\n\n')
        .filter((part) => part.startsWith('aws '));
      expect(commands.length).toBeGreaterThan(0);
      if (!existsSync(model)) return;
      const {services} = JSON.parse(readFileSync(model, 'utf8')) as {
        services: {events: Record<string, Record<string, unknown>>};
      };
      for (const command of commands) {
        const [, operation = ''] = /^aws events ([a-z-]+)/.exec(command) ?? [];
        const options = [...command.matchAll(/^ {2}--([a-z-]+) /gm)].map(([, option = '']) => option);
        const known = services.events[operation] ?? {};
        expect(
          options.filter((option) => !(option in known) && !['region', 'cli-input-json'].includes(option)),
        ).toEqual([]);
      }
    },
  );

  test('buses and their policies come before the rules that send to them', () => {
    const commands = buildCommands(setupOf(stateOf('organization-allowed').setup));
    expect([...commands.matchAll(/^aws events ([a-z-]+)/gm)].map(([, operation]) => operation)).toEqual([
      ...['create-event-bus', 'create-event-bus', 'put-permission'],
      ...['put-rule', 'put-targets', 'put-rule', 'put-targets'],
    ]);
    expect(commands).toContain(`# With credentials of account ${hub}`);
  });

  test('a partner bus is created for its event source', () => {
    expect(buildCommands(setupOf(stateOf('partner-event').setup))).toContain(
      '--event-source-name aws.partner/example.com',
    );
  });

  test('events of services are not sent by command', () => {
    expect(sendCommand(first.state, setupOf(first.state.setup))).toBeUndefined();
    expect(sendCommand(stateOf('archive-and-replay'), setupOf(stateOf('archive-and-replay').setup))).toContain(
      'aws events start-replay',
    );
    expect(
      copyForms(stateOf('account-refused'), setupOf(stateOf('account-refused').setup)).map(({label}) => label),
    ).toEqual([
      ...['aws events, to build it', 'aws events, to send it'],
      ...[`CloudFormation for ${shop} in us-east-1`, `CloudFormation for ${hub} in us-east-1`],
    ]);
  });

  test('a template has the buses, policies, rules and archives of a Region', () => {
    const template = (name: string, index: number) => {
      const region = setupOf(stateOf(name).setup).accounts[index]?.regions[0];
      return JSON.parse((region && cloudFormation(region)) ?? '{}') as {
        Resources: Record<string, {Type: string; Properties: Record<string, unknown>}>;
      };
    };
    expect(template('account-refused', 1).Resources).toMatchObject({
      CentralBus: {Type: 'AWS::Events::EventBus', Properties: {Name: 'central'}},
      CentralPolicy1: {
        Type: 'AWS::Events::EventBusPolicy',
        Properties: {EventBusName: {Ref: 'CentralBus'}, StatementId: 'account-777788889999'},
      },
      CentralInvoiceRule: {
        Type: 'AWS::Events::Rule',
        Properties: {EventBusName: {Ref: 'CentralBus'}, State: 'ENABLED'},
      },
    });
    expect(template('archive-and-replay', 0).Resources.OrdersArchive).toMatchObject({
      Properties: {SourceArn: {'Fn::GetAtt': ['OrdersBus', 'Arn']}, RetentionDays: 30},
    });
    expect(template('service-event', 0).Resources.DefaultInstanceStoppedRule).toMatchObject({
      Properties: {EventBusName: 'default'},
    });
  });
});

test('JSON is broken into lines unless JavaScript would change its numbers', () => {
  expect(readableJson(`{"a":"${'x'.repeat(80)}","b":1}`)).toContain('\n');
  expect(readableJson('{"a":12345678901234567890}')).toBe('{"a":12345678901234567890}');
  expect(readableJson('{')).toBe('{');
});

test('a token in an event is left out of the link', () => {
  const event = '{"detail": {"sessionToken": "abc"}}';
  expect(codec.decode(codec.encode({...first.state, event}))?.event).toBe('{"detail": {"sessionToken": "(left out)"}}');
});

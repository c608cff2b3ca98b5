/** The AWS CLI commands that build a set-up for real and send the event. */
import {type Archive, busesOf, type EventBus, type Rule, type Setup} from '@site/src/engines/event-bus';
import {minifiedJson} from './minified-json';
import {shellQuote} from '@site/src/engines/shell-quote';
import type {State} from './state';

/** One word of a POSIX shell. */
const word = (text: string): string => (/^[A-Za-z0-9@%+=:,./_-]+$/.test(text) ? text : shellQuote(text));

type Options = Readonly<Record<string, string | undefined>>;

/** `aws events <operation>` with its options; those without a value are left out. */
function command(operation: string, options: Options): string {
  const given = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${word(value)}`],
  );
  return [`aws events ${operation}`, ...given].join(' \\\n  ');
}

const json = (value: unknown): string => JSON.stringify(value);

function ruleCommands({name, state, pattern, schedule, targets}: Rule, bus: EventBus): readonly string[] {
  const place = {region: bus.region, 'event-bus-name': bus.name};
  const put = command('put-rule', {
    ...place,
    name,
    state,
    'event-pattern': pattern && minifiedJson(pattern.text),
    'schedule-expression': schedule,
  });
  if (targets.length === 0) return [put];
  const definitions = `[${targets.map(({definition}) => definition).join(',')}]`;
  return [put, command('put-targets', {...place, rule: name, targets: definitions})];
}

const archiveCommand = ({name, pattern, retentionDays}: Archive, bus: EventBus): string =>
  command('create-archive', {
    region: bus.region,
    'archive-name': name,
    'event-source-arn': bus.arn,
    'event-pattern': pattern && minifiedJson(pattern.text),
    'retention-days': retentionDays === 0 ? undefined : String(retentionDays),
  });

/** What lets others send to a bus: the bus itself and its policy. */
function openBus({kind, name, region, policy}: EventBus): readonly string[] {
  const source = kind === 'partner' ? name : undefined;
  const create = command('create-event-bus', {region, name, 'event-source-name': source});
  return [
    ...(kind === 'default' ? [] : [create]),
    ...(policy === undefined
      ? []
      : [command('put-permission', {region, 'event-bus-name': name, policy: minifiedJson(policy)})]),
  ];
}

/** What a bus does with events. */
const fillBus = (bus: EventBus): readonly string[] => [
  ...bus.archives.map((archive) => archiveCommand(archive, bus)),
  ...bus.rules.flatMap((rule) => ruleCommands(rule, bus)),
];

/** The commands that build the set-up: first every bus with its policy, then the rules that may send to them. */
export function buildCommands({accounts}: Setup): string {
  const parts = [openBus, fillBus].flatMap((commandsOf) =>
    accounts.map(({accountId, regions}) => {
      const commands = regions.flatMap(({buses}) => buses.flatMap(commandsOf));
      return commands.length > 0 ? [`# With credentials of account ${accountId}`, ...commands].join('\n\n') : '';
    }),
  );
  return parts.filter(Boolean).join('\n\n');
}

/** The entries of a request, as the CLI takes them. */
function entriesOf(text: string): string {
  try {
    const value = JSON.parse(text) as unknown;
    const list = typeof value === 'object' && value !== null && 'Entries' in value ? value.Entries : value;
    return json(Array.isArray(list) ? list : [list]);
  } catch {
    return text;
  }
}

/** The command that sends the event; nothing for events that AWS or a partner sends. */
export function sendCommand({sentBy, caller, entries, replay}: State, setup: Setup): string | undefined {
  const [accountId = '', region = ''] = caller.split(' ');
  if (sentBy === 'PutEvents') {
    return `# With credentials of account ${accountId}\n\n${command('put-events', {region, entries: entriesOf(entries)})}`;
  }
  if (sentBy !== 'replay') return undefined;
  const archive = busesOf(setup).find(({archives}) => archives.some(({arn}) => replay.includes(arn)));
  return command('start-replay', {region: archive?.region, 'cli-input-json': minifiedJson(replay)});
}

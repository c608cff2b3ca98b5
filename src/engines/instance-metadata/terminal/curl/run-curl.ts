// curl, as far as it can talk to the metadata service. https://curl.se/docs/manpage.html
import {type CurlRequest, curlRequest, type Issue} from '../../../curl';
import type {MetadataRequest} from '../../service/exchange';
import {ask, type Io, type Machine} from '../machine';
import {type Flags, readFlags} from './flags';
import {type Ending, endingOf, printTransfer} from './print-transfer';
import {writeOut} from './write-out';

/** The version whose words are printed. */
export const curlVersion = '7.88.1';

/** How long the console lets a curl wait that has no limit of its own, in seconds. */
const patience = 60;
const tryHelp = "curl: try 'curl --help' or 'curl --manual' for more information\n";

const isUnknown = ({expected}: Issue): boolean => expected === 'an option that shapes the request';
const lacksValue = ({where, expected}: Issue): boolean => where.startsWith('option') && expected === 'a value';

function endpointOf({url}: CurlRequest): MetadataRequest['endpoint'] | undefined {
  if (url.scheme !== undefined && url.scheme !== 'http') return undefined;
  const host = url.host.toLowerCase().replace(/:80$/, '');
  if (host === '169.254.169.254') return 'ipv4';
  return host === '[fd00:ec2::254]' ? 'ipv6' : undefined;
}

/** The header fields in the order in which curl sends them. */
function sentHeaders({headers, args, body}: CurlRequest): MetadataRequest['headers'] {
  const own = ['host', 'user-agent', 'referer', 'cookie'];
  const named = (name: string) => headers.filter((header) => header.name.toLowerCase() === name);
  const hasData = args.some(({action}) => ['data', 'data-raw', 'data-urlencode', 'json'].includes(action));
  const isContentType = ({name}: {readonly name: string}) => name.toLowerCase() === 'content-type';
  const others = headers.filter(({name}) => !own.includes(name.toLowerCase()));
  const orElse = (name: string, value: string) => (named(name.toLowerCase()).length > 0 ? [] : [{name, value}]);
  return [
    ...named('host').map(({value}) => ({name: 'Host', value})),
    ...orElse('User-Agent', `curl/${curlVersion}`),
    ...named('user-agent'),
    ...named('referer'),
    ...named('cookie'),
    ...orElse('Accept', '*/*'),
    ...others.filter((header) => !isContentType(header)),
    ...(hasData ? [{name: 'Content-Length', value: String(new TextEncoder().encode(body).length)}] : []),
    ...others.filter(isContentType),
  ];
}

/** How long curl waits for an answer that never comes, in milliseconds; undefined without a limit. */
function limitMs({mostSeconds, connectSeconds}: Flags, endpoint: MetadataRequest['endpoint']): number | undefined {
  // The connection stands and only the answer is lost; over a closed IPv6 endpoint not even the connection comes about.
  const seconds = endpoint === 'ipv6' ? (connectSeconds ?? mostSeconds) : mostSeconds;
  return seconds === undefined ? undefined : Math.round(seconds * 1000);
}

function printWriteOut(
  flags: Flags,
  read: CurlRequest,
  request: MetadataRequest,
  ending: Ending,
  machine: Machine,
  io: Io,
) {
  if (flags.writeOut === undefined) return;
  const {scheme = 'http', host} = read.url;
  const url = `${scheme}://${host}${read.target}`;
  const answer = machine.exchanges.at(-1)?.answer;
  const {text, unknown} = writeOut(flags.writeOut, {request, answer, url, ...ending});
  for (const name of unknown) io.write('err', `curl: unknown --write-out variable: '${name}'\n`);
  io.write('out', text);
}

/** Runs curl with these words after its name; the exit status. */
export function runCurl(words: readonly string[], io: Io, machine: Machine): number {
  const parsed = curlRequest(words.map((text) => ({text, line: 1, column: 1})));
  const notes = parsed.ok ? parsed.notes : parsed.issues;
  const unknown = notes.find(isUnknown);
  if (unknown) {
    io.write('note', `This console does not know the ${unknown.where} of curl.\n`);
    return 2;
  }
  const lacking = notes.find(lacksValue);
  if (lacking) {
    io.write('err', `curl: ${lacking.where}: requires parameter\n${tryHelp}`);
    return 2;
  }
  if (!parsed.ok) {
    io.write('err', `${words.length > 0 ? 'curl: no URL specified!\n' : ''}${tryHelp}`);
    return 2;
  }
  const read = parsed.value;
  const flags = readFlags(read.args);
  const endpoint = endpointOf(read);
  const isSecondUrl = notes.some(({where, expected}) => where === 'URL' && expected === 'one URL');
  const refusal =
    'refusal' in flags
      ? flags.refusal
      : isSecondUrl
        ? 'One URL per command here; quote it if a blank cut it in two.'
        : endpoint === undefined
          ? `Nothing leaves this page: only http://169.254.169.254/ and http://[fd00:ec2::254]/ answer, over plain HTTP on port 80, and not ${read.url.scheme === undefined ? '' : `${read.url.scheme}://`}${read.url.host}.`
          : undefined;
  if ('refusal' in flags || endpoint === undefined || refusal !== undefined) {
    io.write('note', `${refusal}\n`);
    return 7;
  }
  const {method, target} = read;
  if (flags.customMethod === method && flags.showsErrors && !flags.isHead) {
    if (method === 'HEAD')
      io.write(
        'err',
        'Warning: Setting custom HTTP method to HEAD with -X/--request may not work the \nWarning: way you want. Consider using -I/--head instead.\n',
      );
    else if (flags.isVerbose && method === (read.body === '' ? 'GET' : 'POST'))
      io.write('err', `Note: Unnecessary use of -X or --request, ${method} is already inferred.\n`);
  }
  const headers = sentHeaders(read);
  const request: MetadataRequest = {method, target, headers, endpoint};
  const exchange = ask(machine, request);
  const limit = limitMs(flags, endpoint);
  if (!exchange.answer) machine.now += limit ?? patience * 1000;
  // Real ones are a millisecond or two late.
  const waitedMs = exchange.answer ? 0 : (limit ?? patience * 1000) + 1;
  const ending = endingOf(exchange, flags, waitedMs);
  if (!exchange.answer && limit === undefined) {
    io.write('out', '^C\n');
    io.write(
      'note',
      `No answer. Without a limit curl waits for minutes; stopped after ${patience} seconds. Give it one with -m 2.\n`,
    );
    return 130;
  }
  printTransfer(
    exchange,
    flags,
    ending,
    headers.map(({name, value}) => (value === '' ? `${name}:` : `${name}: ${value.replaceAll('\n', '\n> ')}`)),
    waitedMs,
    io,
  );
  printWriteOut(flags, read, request, ending, machine, io);
  return ending.status;
}

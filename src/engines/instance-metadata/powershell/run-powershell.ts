// Runs PowerShell statements against the service. https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-restmethod
import {placeOf} from '../../curl';
import {isObject} from '../../json-text';
import type {MetadataRequest} from '../service/exchange';
import {ask, type Io, type Machine, type PowerShellValue} from '../terminal/machine';
import {notHere} from '../terminal/not-here';
import {mostCharacters} from '../terminal/expand';
import {parseStatements} from './parse-statements';
import type {Argument, Expression} from './syntax';

/** Ends a statement; the words were printed already. Caught below, never seen outside. */
class Stopped extends Error {}

/** How long the console lets a request wait that has no limit of its own, in seconds. */
const patience = 60;

const commandName = /^(?:invoke-restmethod|irm|invoke-webrequest|iwr|write-output|write-host|start-sleep)$/i;

/** Whether a line is PowerShell and not a POSIX shell's. */
export const isPowerShell = (line: string, machine: Machine): boolean =>
  /^\s*(?:(?:\[\w+\]\s*)?\$\w+\s*=|\(?\s*(?:invoke-restmethod|irm|invoke-webrequest|iwr|write-output|write-host|start-sleep|get-ec2instancemetadata)\b)/i.test(
    line,
  ) ||
  (/^\s*\$\w+(?:\.\w+)*\s*$/.test(line) && machine.objects.has(/\$(\w+)/.exec(line)?.[1]?.toLowerCase() ?? ''));

const asText = (value: PowerShellValue | null): string =>
  typeof value === 'string' ? value : value === null ? '' : 'System.Collections.Hashtable';

/** A value as the console of PowerShell shows it: text as it is, the fields of an object as a list. */
function shown(value: PowerShellValue | null): string {
  if (value === null) return '';
  if (typeof value === 'string') return `${value}\n`;
  const names = Object.keys(value);
  const width = Math.max(0, ...names.map((name) => name.length));
  return `\n${names.map((name) => `${name.padEnd(width)} : ${asText(value[name] ?? null)}\n`).join('')}\n`;
}

/** What Invoke-RestMethod makes of a body: an object if it is JSON. */
function converted(body: string): PowerShellValue {
  if (!body.trimStart().startsWith('{')) return body;
  try {
    const value: unknown = JSON.parse(body);
    if (!isObject(value)) return body;
    return Object.fromEntries(
      Object.entries(value).map(([key, field]) => [
        key,
        field === null || typeof field === 'string' ? field : JSON.stringify(field),
      ]),
    );
  } catch {
    return body;
  }
}

/** Runs a line; errors are printed and set the status. */
export function runPowerShell(text: string, io: Io, machine: Machine): void {
  const stop = (stream: 'err' | 'note', message: string): never => {
    io.write(stream, `${message}\n`);
    throw new Stopped();
  };

  function member(value: PowerShellValue | null, name: string): PowerShellValue | null {
    if (value === null || typeof value === 'string') return null;
    const key = Object.keys(value).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
    return key === undefined ? null : (value[key] ?? null);
  }

  function evaluate(expression: Expression): PowerShellValue | null {
    switch (expression.kind) {
      case 'text':
        return expression.parts
          .map((part) => (typeof part === 'string' ? part : asText(evaluate(part))))
          .join('')
          .slice(0, mostCharacters);
      case 'variable':
        return machine.objects.get(expression.name) ?? null;
      case 'table':
        return Object.fromEntries(expression.entries.map(([key, value]) => [key, evaluate(value)]));
      case 'member':
        return member(evaluate(expression.of), expression.name);
      case 'command':
        return command(expression.name, expression.args);
    }
  }

  function invoke(name: string, args: readonly Argument[]): PowerShellValue {
    const given = new Map(args.map(({parameter = 'uri', value}) => [parameter, value ? evaluate(value) : 'True']));
    const uri = asText(given.get('uri') ?? null);
    const [, host = '', target = ''] = /^(?:http:\/\/)?([^/?#]+)([^#]*)/i.exec(uri) ?? [];
    const endpoint = {'169.254.169.254': 'ipv4', '[fd00:ec2::254]': 'ipv6'}[host.toLowerCase().replace(/:80$/, '')];
    if (endpoint !== 'ipv4' && endpoint !== 'ipv6')
      return stop(
        'note',
        `Nothing leaves this page: only http://169.254.169.254/ and http://[fd00:ec2::254]/ answer, and not ${uri || 'an empty -Uri'}.`,
      );
    const table = given.get('headers') ?? {};
    const request: MetadataRequest = {
      method: asText(given.get('method') ?? 'GET').toUpperCase(),
      target: target || '/',
      headers:
        typeof table === 'string'
          ? []
          : Object.entries(table).map(([key, value]) => ({name: key, value: asText(value)})),
      endpoint,
    };
    const {answer} = ask(machine, request);
    const label = /^(?:irm|invoke-restmethod)$/i.test(name) ? 'Invoke-RestMethod' : 'Invoke-WebRequest';
    if (!answer) {
      const seconds = Number(asText(given.get('timeoutsec') ?? '0'));
      const isLimited = seconds > 0 && seconds < 1e6;
      machine.now += (isLimited ? seconds : patience) * 1000;
      return isLimited
        ? stop('err', `${label} : The operation has timed out.`)
        : stop('note', `No answer. Stopped after ${patience} seconds; give it a limit with -TimeoutSec 2.`);
    }
    if (answer.status >= 400)
      return stop('err', `${label} : The remote server returned an error: (${answer.status}) ${answer.reason}.`);
    if (label === 'Invoke-RestMethod') return converted(answer.body);
    return {StatusCode: String(answer.status), StatusDescription: answer.reason, Content: answer.body};
  }

  function command(name: string, args: readonly Argument[]): PowerShellValue | null {
    if (!commandName.test(name))
      return stop(
        'note',
        notHere(name) ??
          `This console has no ${name}. It knows Invoke-RestMethod, Invoke-WebRequest, Write-Output and Start-Sleep.`,
      );
    if (/^write-/i.test(name)) return args.map(({value}) => (value ? asText(evaluate(value)) : '')).join(' ');
    if (/^start-sleep$/i.test(name)) {
      const [first] = args;
      const seconds = Number(first?.value ? asText(evaluate(first.value)) : Number.NaN);
      if (!(seconds >= 0 && seconds < 1e7)) return stop('err', 'Start-Sleep : -Seconds takes a number.');
      machine.now += seconds * 1000;
      return null;
    }
    return invoke(name, args);
  }

  const statements = parseStatements(text);
  if ('message' in statements) {
    const {line, column} = placeOf(text, statements.at);
    io.write('note', `Line ${line}, column ${column}: ${statements.message}\n`);
    machine.status = 1;
    return;
  }
  machine.status = 0;
  for (const {target, value} of statements) {
    try {
      const result = evaluate(value);
      if (target === undefined) io.write('out', shown(result));
      else if (result === null) machine.objects.delete(target);
      else machine.objects.set(target, result);
    } catch (problem) {
      if (!(problem instanceof Stopped)) throw problem;
      machine.status = 1;
    }
  }
}

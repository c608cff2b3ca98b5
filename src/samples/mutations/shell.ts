// Slips in shell scripts: options, commands, required options, enums, numbers, quotes, brackets, variables, programs.
import {tableOf, shapeOf} from '../aws-model/table';
import {programs} from '../shell/programs';
import {readScript} from '../shell-words';
import type {Operator} from './operator';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
const anyOf = (words: readonly string[]): string =>
  words.length === 0 ? '(?!)' : [...new Set(words)].map(escaped).join('|');

/** What the tables say of the commands in a script. */
function known(code: string): {
  readonly required: readonly string[];
  readonly enums: readonly string[];
  readonly numbers: readonly string[];
} {
  const found = {required: [] as string[], enums: [] as string[], numbers: [] as string[]};
  for (const {words} of readScript(code).commands) {
    const at = words.indexOf('aws');
    const table = tableOf(words[at + 1] ?? '');
    const command = table?.commands[words[at + 2] ?? ''];
    if (at === -1 || !table || !command) continue;
    for (const [option, type] of Object.entries(command.options)) {
      const value = words[words.indexOf(`--${option}`) + 1];
      if (!words.includes(`--${option}`) || value === undefined) continue;
      if (type.endsWith('!')) found.required.push(option);
      const [kind, limits] = shapeOf(type.replace(/[+!]+$/, ''), table);
      if (kind === 's' && typeof limits === 'object' && limits.enum) found.enums.push(value);
      if (kind === 'i') found.numbers.push(value);
    }
  }
  return found;
}

const value = String.raw`(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s'"]+)`;

export function shellOperators(code: string): readonly Operator[] {
  const {required, enums, numbers} = known(code);
  const others = Object.keys(programs);
  return [
    {name: 'typo in an option', find: /(?<=\s)--([a-z][a-z0-9-]+)/dg, change: 'typo'},
    {name: 'typo in a service', find: /\baws ([a-z0-9]+) [a-z]/dg, change: 'typo'},
    {name: 'typo in a command', find: /\baws [a-z0-9]+ ([a-z][a-z0-9-]+)/dg, change: 'typo'},
    {
      name: 'dropped required option',
      find: new RegExp(String.raw`(?:\s*\\\n)?\s+--(?:${anyOf(required)})[ =]${value}`, 'dg'),
      change: 'drop',
    },
    {name: 'wrong enum', find: new RegExp(String.raw`--[\w-]+ (${anyOf(enums)})(?=\s|$)`, 'dgm'), change: 'typo'},
    {
      name: 'wrong enum in shorthand',
      find: /\b(?:ContextKeyType|HttpTokens|HttpEndpoint|InstanceMetadataTags|actionsMode|status)=(\w[\w-]*)/dg,
      change: 'typo',
    },
    {
      name: 'letter in a number',
      find: new RegExp(String.raw`--[\w-]+ (${anyOf(numbers)})(?=\s|$)`, 'dgm'),
      change: (text) => `${text.slice(0, -1)}o`,
    },
    {name: 'typo in a member', find: /(?<=[",'\s])([A-Z]\w+)(?==[\w'"])/dg, change: 'typo'},
    {name: 'typo in a name of JSON', find: /"([A-Za-z][\w-]*)"(?=:)/dg, change: 'typo'},
    {name: 'typo in a query', find: /(?:--query ['"]?|(?<=--query '.*[.[, ]))([A-Za-z]{3,})/dg, change: 'typo'},
    {name: 'lost quote', find: /['"]/dg, change: 'drop'},
    {name: 'lost bracket', find: /[[\]{}()]/dg, change: 'drop'},
    {name: 'lost line continuation', find: /\\(?=\n)/dg, change: 'drop'},
    {name: 'typo in a variable', find: /\$\{?([A-Za-z_]\w+)/dg, change: 'typo'},
    {name: 'typo in an AWS variable', find: /^(?:export |unset |)(AWS_\w+)=/dgm, change: 'typo'},
    {
      name: 'typo in a program',
      find: new RegExp(String.raw`(?:^|[|(] ?|npx )(${anyOf(others)})(?= )`, 'dgm'),
      change: 'typo',
    },
    {name: 'typo in a file', find: /file:\/\/(\w+)/dg, change: 'typo'},
    {name: 'typo in an ARN', find: /\barn:(aws:\w+):/dg, change: 'typo'},
    {name: 'typo in a Region', find: /--region ([a-z]+-[a-z]+)-\d/dg, change: (text) => text.replace('-', '')},
  ];
}

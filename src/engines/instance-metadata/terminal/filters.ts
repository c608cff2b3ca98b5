// What may stand after a pipe. jq: https://jqlang.org/manual/
import {isObject, own} from '../../json-text';
import type {Io} from './machine';

type Filter = (args: readonly string[], input: string, io: Io) => number;

const lines = (text: string): readonly string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

const cat: Filter = (_, input, io) => {
  io.write('out', input);
  return 0;
};

const head: Filter = (args, input, io) => {
  const count = Number(/^-(?:n\s*)?(\d{1,6})$/.exec(args.join(' '))?.[1] ?? (args.length === 0 ? 10 : Number.NaN));
  if (Number.isNaN(count)) {
    io.write('note', 'head takes -n and a number here.\n');
    return 1;
  }
  for (const line of lines(input).slice(0, count)) io.write('out', `${line}\n`);
  return 0;
};

const grep: Filter = (args, input, io) => {
  const flags = args.filter((word) => word.startsWith('-')).join('');
  const [wanted = ''] = args.filter((word) => !word.startsWith('-'));
  if (/[^-iv]/.test(flags) || /[[\]*+?^$()|\\]/.test(wanted)) {
    io.write('note', 'grep looks for a plain text here, with -i and -v.\n');
    return 2;
  }
  const folded = (text: string) => (flags.includes('i') ? text.toLowerCase() : text);
  const found = lines(input).filter((line) => folded(line).includes(folded(wanted)) !== flags.includes('v'));
  for (const line of found) io.write('out', `${line}\n`);
  return found.length > 0 ? 0 : 1;
};

const jq: Filter = (args, input, io) => {
  const isRaw = args.some((word) => word === '-r' || word === '--raw-output');
  const [program = '.', ...more] = args.filter((word) => !/^(?:-r|--raw-output)$/.test(word));
  if (more.length > 0 || !/^\.$|^(?:\.[A-Za-z_]\w*)+$/.test(program)) {
    io.write('note', 'jq takes -r here, and . or a field such as .AccessKeyId.\n');
    return 2;
  }
  if (input.trim() === '') return 0;
  let value: unknown;
  try {
    value = JSON.parse(input);
  } catch {
    io.write('note', 'jq: what came through the pipe is not JSON. Without -f, curl passes an error page on.\n');
    return 2;
  }
  for (const name of program.split('.').filter((part) => part !== ''))
    value = isObject(value) ? own(value, name) : null;
  io.write(
    'out',
    `${isRaw && typeof value === 'string' ? value : (JSON.stringify(value ?? null, null, 2) ?? 'null')}\n`,
  );
  return 0;
};

/** The filters by name. */
export const filters: Readonly<Record<string, Filter>> = {cat, head, grep, jq};

// The commands of the shell itself. https://www.gnu.org/software/bash/manual/bash.html#Shell-Builtin-Commands
import {help} from './help';
import {type Io, type Machine, shellVariables} from './machine';

type Builtin = (args: readonly string[], io: Io, machine: Machine) => number;

const echo: Builtin = (args, io) => {
  const isWithoutEnd = args[0] === '-n';
  io.write('out', args.slice(isWithoutEnd ? 1 : 0).join(' ') + (isWithoutEnd ? '' : '\n'));
  return 0;
};

const unitSeconds: Readonly<Record<string, number>> = {s: 1, m: 60, h: 3600, d: 86_400};

const sleep: Builtin = ([time = ''], io, machine) => {
  const [, number, unit = 's'] = /^(\d{1,6}(?:\.\d+)?)([smhd]?)$/.exec(time) ?? [];
  if (number === undefined) {
    io.write('err', `sleep: invalid time interval ‘${time}’\n`);
    return 1;
  }
  machine.now += Math.round(Number(number) * (unitSeconds[unit || 's'] ?? 1) * 1000);
  return 0;
};

const date: Builtin = (_, io, machine) => {
  const [day = '', dayOfMonth = '', month = '', year = '', time = ''] = new Date(machine.now).toUTCString().split(' ');
  io.write('out', `${day.slice(0, 3)} ${month} ${dayOfMonth.replace(/^0/, ' ')} ${time} UTC ${year}\n`);
  return 0;
};

const exported: Builtin = (args, _, machine) => {
  for (const word of args) {
    const [, name, value] = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(word) ?? [];
    if (name !== undefined) shellVariables(machine).set(name, value ?? '');
  }
  return 0;
};

/** The commands by name. */
export const builtins: Readonly<Record<string, Builtin>> = {
  echo,
  sleep,
  date,
  export: exported,
  unset: (args, _, machine) => {
    for (const name of args) shellVariables(machine).delete(name);
    return 0;
  },
  clear: (_, __, machine) => {
    machine.isCleared = true;
    return 0;
  },
  help: (_, io) => {
    io.write('note', help);
    return 0;
  },
  history: (_, io, machine) => {
    io.write('out', machine.history.map((line, index) => `${String(index + 1).padStart(5)}  ${line}\n`).join(''));
    return 0;
  },
  true: () => 0,
  false: () => 1,
  ':': () => 0,
};

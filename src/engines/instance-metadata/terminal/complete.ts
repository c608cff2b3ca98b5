// Completion of what stands before the cursor: paths of the service, headers, variables, commands. https://www.gnu.org/software/bash/manual/bash.html#Commands-For-Completion
import {instance} from '../catalog/instance';
import {versions} from '../limits';
import {categoriesOf, namesIn} from '../service/find-path';
import {tokenHeader} from '../service/session-check';
import {lifetimeHeader, tokenPath} from '../service/token-request';
import {builtins} from './builtins';
import {filters} from './filters';
import {type Machine, shellVariables} from './machine';

/** What may stand in place of the text from `from` to the cursor. */
export interface Completion {
  readonly from: number;
  readonly candidates: readonly string[];
}

const base = 'http://169.254.169.254/';

/** The names that continue a path after the host, e.g. `latest/meta-data/i`. */
function paths(path: string, machine: Machine): readonly string[] {
  const cut = path.lastIndexOf('/') + 1;
  const [folder, begun] = [path.slice(0, cut), path.slice(cut)];
  const [version = '', ...rest] = folder.split('/');
  const isKnown = version === 'latest' || versions.includes(version);
  const within = rest.join('/').replace(/\/$/, '');
  const names =
    folder === ''
      ? [...versions, 'latest'].map((name) => `${name}/`)
      : !isKnown
        ? []
        : [
            ...namesIn(categoriesOf(machine, version), within),
            ...(folder === 'latest/' ? ['api/'] : folder === 'latest/api/' ? ['token'] : []),
          ];
  return names.filter((name) => name.startsWith(begun)).map((name) => folder + name);
}

const startingWith = (begun: string, names: readonly string[]): readonly string[] =>
  names.filter((name) => name.startsWith(begun) && name !== begun);

/** Completes what ends at `cursor`; no candidates if nothing fits. */
export function complete(text: string, cursor: number, machine: Machine): Completion {
  const before = text.slice(0, cursor);
  const none = {from: cursor, candidates: []};
  const at = (begun: string, candidates: readonly string[]): Completion => ({from: cursor - begun.length, candidates});

  const url = /(?:http:\/\/)?(?:169\.254\.169\.254|\[fd00:ec2::254\])\/([^\s"'?#;|)]*)$/.exec(before);
  if (url) return at(url[1] ?? '', paths(url[1] ?? '', machine));
  const variable = /\$(\w*)$/.exec(before);
  if (variable) return at(variable[1] ?? '', startingWith(variable[1] ?? '', [...shellVariables(machine).keys()]));
  const header = /["']?(X-aws[\w-]*)$/i.exec(before)?.[1];
  if (header) {
    const names = [`${tokenHeader}: `, `${lifetimeHeader}: `];
    return at(
      header,
      names.filter((name) => name.toLowerCase().startsWith(header.toLowerCase())),
    );
  }
  const address = /(?:^|[\s"'])(h|ht|htt|http|http:|http:\/|http:\/\/[\d.]*|1[\d.]*)$/.exec(before)?.[1];
  if (address !== undefined && /\S\s+\S*$/.test(before))
    return at(address, startingWith(address, [base, base.slice(7)]));
  const command = /(?:^|[;&|(`]\s*|\n)([A-Za-z-]+)$/.exec(before)?.[1];
  if (command) {
    const names = ['curl', ...Object.keys(builtins), ...Object.keys(filters), 'Invoke-RestMethod', 'Invoke-WebRequest'];
    return at(command, startingWith(command, names.filter((name) => /^\w/.test(name)).sort()));
  }
  return none;
}

/** The longest beginning that all candidates share. */
export function sharedStart(candidates: readonly string[]): string {
  const [first = '', ...others] = candidates;
  let length = first.length;
  for (const other of others) {
    while (!other.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length);
}

/** The command line that reads a path of this instance; it gets a token first if this shell has none in `TOKEN`. */
export function lineFor(path: string, machine: Machine): string {
  const put = `TOKEN=$(curl -sf -m 2 -X PUT ${base}${tokenPath.slice(1)} -H "${lifetimeHeader}: 21600")`;
  if (`/${path}` === tokenPath) return put;
  const read = `curl -s -H "${tokenHeader}: $TOKEN" ${base}${path}`;
  if (shellVariables(machine).has('TOKEN')) return read;
  return `${put}\n${read}`;
}

/** The role that this console's instance has. */
export const roleName: string = instance.roleName;

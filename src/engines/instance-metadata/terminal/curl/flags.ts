// The options of curl that decide what it prints. https://curl.se/docs/manpage.html
import type {CurlArgument} from '../../../curl';

/** What the options ask for. */
export interface Flags {
  readonly isSilent: boolean;
  readonly showsErrors: boolean;
  readonly isVerbose: boolean;
  readonly includesHead: boolean;
  readonly isHead: boolean;
  /** `-f`: no body of an error, status 22. `--fail-with-body`: the body, then status 22. */
  readonly fails: 'no' | 'without body' | 'with body';
  /** Whether the body goes to /dev/null. */
  readonly isDiscarded: boolean;
  readonly dumpsHead: boolean;
  readonly hasMeter: boolean;
  readonly writeOut: string | undefined;
  /** `-m`, in seconds. */
  readonly mostSeconds: number | undefined;
  /** `--connect-timeout`, in seconds. */
  readonly connectSeconds: number | undefined;
  readonly customMethod: string | undefined;
}

/** The flags, or what of them this console cannot do. */
export function readFlags(args: readonly CurlArgument[]): Flags | {readonly refusal: string} {
  const has = (name: string): boolean => args.some((argument) => argument.name === name);
  const last = (name: string): string | undefined => args.findLast((argument) => argument.name === name)?.value;
  const seconds = (name: string): number | undefined => {
    const value = Number(last(name) ?? Number.NaN);
    return value > 0 && value < 1e6 ? value : undefined;
  };
  const impossible = args.find(({name}) =>
    [
      'form',
      'form-string',
      'upload-file',
      'config',
      'remote-name',
      'remote-header-name',
      'proxy',
      'unix-socket',
    ].includes(name),
  );
  if (impossible) return {refusal: `There is no file and no proxy here, so ${impossible.option} cannot be done.`};
  const file = [last('output'), last('dump-header')].find(
    (name) => name !== undefined && !['-', '/dev/null'].includes(name),
  );
  if (file !== undefined) return {refusal: `There are no files here: write to /dev/null or -, not to ${file}.`};
  return {
    isSilent: has('silent'),
    showsErrors: !has('silent') || has('show-error'),
    isVerbose: has('verbose'),
    includesHead: has('include') || has('head'),
    isHead: has('head'),
    fails: has('fail') ? 'without body' : has('fail-with-body') ? 'with body' : 'no',
    isDiscarded: last('output') === '/dev/null',
    dumpsHead: last('dump-header') === '-',
    hasMeter: !has('silent') && !has('no-progress-meter') && !has('progress-bar'),
    writeOut: last('write-out'),
    mostSeconds: seconds('max-time'),
    connectSeconds: seconds('connect-timeout'),
    customMethod: last('request'),
  };
}

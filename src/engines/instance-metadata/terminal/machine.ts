// The instance and the shells on it, as they change from command to command. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html
import type {Exchange, MetadataRequest, SessionToken} from '../service/exchange';
import {serve} from '../service/serve';
import type {Setup} from '../setup';
import {launchedAt} from '../catalog/instance';

/** What a command printed: `note` are words of the console itself, which no real program would say. */
export interface Segment {
  readonly stream: 'out' | 'err' | 'note';
  readonly text: string;
}

/** Where a command prints. `isTerminal`: its standard output is not captured, piped or redirected. */
export interface Io {
  readonly write: (stream: Segment['stream'], text: string) => void;
  readonly isTerminal: boolean;
}

/** A value of PowerShell. */
export type PowerShellValue = string | {readonly [name: string]: PowerShellValue | null};

/** Everything that a command can see and change. */
export interface Machine {
  setup: Setup;
  /** Milliseconds since 1970. */
  now: number;
  tokens: readonly SessionToken[];
  interruptedAt: number | undefined;
  /** Exit status of the last command. */
  status: number;
  /** Requests of the line that runs. */
  exchanges: Exchange[];
  /** Lines that were run, oldest first. */
  readonly history: string[];
  readonly variables: {readonly instance: Map<string, string>; readonly container: Map<string, string>};
  /** Variables of PowerShell by their name in lower case. */
  readonly objects: Map<string, PowerShellValue>;
  isCleared: boolean;
}

/** The clock when a session begins: half an hour after the launch. */
export const startsAt = launchedAt + 30 * 60_000;

/** A machine at the start of a session. */
export const newMachine = (setup: Setup): Machine => ({
  setup,
  now: startsAt,
  tokens: [],
  interruptedAt: setup.isInterrupted ? startsAt : undefined,
  status: 0,
  exchanges: [],
  history: [],
  variables: {instance: new Map(), container: new Map()},
  objects: new Map(),
  isCleared: false,
});

/** The variables of the shell that the reader is in: a container has a shell of its own. */
export const shellVariables = ({setup, variables}: Machine): Map<string, string> =>
  setup.isInContainer ? variables.container : variables.instance;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How every token of this console begins: obviously an example. */
export const tokenStart = 'AQAEAEXAMPLE';

/** The text of the n-th token, 56 characters as real ones have; the same n gives the same text. */
export function tokenText(count: number): string {
  let state = count * 7919 + 17;
  let text = tokenStart;
  while (text.length < 54) {
    state = (state * 1103515245 + 12345) % 2147483648;
    text += alphabet[Math.floor(state / 65536) % 64];
  }
  return `${text}==`;
}

/** Sends a request to the service and keeps what became of it. */
export function ask(machine: Machine, request: MetadataRequest): Exchange {
  const {exchange, tokens} = serve(request, machine, () => tokenText(machine.tokens.length + 1));
  machine.tokens = tokens;
  machine.exchanges.push(exchange);
  return exchange;
}

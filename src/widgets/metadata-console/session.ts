/** How a session goes on, and what the console concludes of its last line. */
import {
  type Entry,
  type Exchange,
  replay,
  type Replay,
  type Setup,
  unreadable,
} from '@site/src/engines/instance-metadata';
import {mostSteps, type State} from './state';

/** The screen of a state. */
export const screenOf = ({start, steps}: Pick<State, 'start' | 'steps'>): Replay => replay(start, steps);

/** The session after a line was run; a reason in words if it cannot be. */
export function withLine(state: State): Partial<State> | {readonly refusal: string} {
  const {machine} = screenOf(state);
  const refusal =
    state.steps.length >= mostSteps
      ? `This session is full with ${mostSteps} steps. Reset starts a new one.`
      : unreadable(state.draft, machine);
  if (refusal !== undefined) return {refusal};
  return {steps: [...state.steps, {kind: 'run', line: state.draft}], draft: ''};
}

/** The session with an empty screen; what the shells remember stays. */
export const withClear = ({steps}: State): Partial<State> =>
  steps.length >= mostSteps ? {} : {steps: [...steps, {kind: 'run', line: 'clear'}]};

/** The session after a switch was turned: before the first step it changes the instance itself. */
export function withChanges({start, steps}: State, changes: Partial<Setup>): Partial<State> {
  const last = steps.at(-1);
  if (!last) return {start: {...start, ...changes}};
  if (last.kind === 'set')
    return {steps: [...steps.slice(0, -1), {kind: 'set', changes: {...last.changes, ...changes}}]};
  return steps.length >= mostSteps ? {} : {steps: [...steps, {kind: 'set', changes}]};
}

/** The session after time has passed; waits in a row become one. */
export function withWait({steps}: State, seconds: number): Partial<State> {
  const last = steps.at(-1);
  const total = seconds + (last?.kind === 'wait' ? last.seconds : 0);
  const before = last?.kind === 'wait' ? steps.slice(0, -1) : steps;
  return total > 604_800 || before.length >= mostSteps ? {} : {steps: [...before, {kind: 'wait', seconds: total}]};
}

/** What is concluded of the last line. */
export interface Conclusion {
  readonly tone: 'good' | 'bad' | 'warn' | 'neutral';
  /** Short: `401 Unauthorized`. */
  readonly headline: string;
  readonly why: string;
  readonly exchanges: readonly Exchange[];
}

/** `PUT /latest/api/token`. */
export const requestLine = ({request}: Exchange): string => `${request.method} ${request.target}`;

/** `401 Unauthorized`, `no answer`. */
export const outcomeOf = ({answer}: Exchange): string => (answer ? `${answer.status} ${answer.reason}` : 'no answer');

/** ` by IMDSv2` where a value was read with a token, ` by IMDSv1` where it was read without. */
function session({request, answer}: Exchange): string {
  if (answer?.status !== 200 || !['GET', 'HEAD'].includes(request.method)) return '';
  const hasToken = request.headers.some(
    ({name, value}) => name.toLowerCase() === 'x-aws-ec2-metadata-token' && value !== '',
  );
  return hasToken ? ' by IMDSv2' : ' by IMDSv1';
}

/** The check that decided: the first that is not met, else the last. */
const deciding = ({checks}: Exchange) => checks.find(({isMet}) => !isMet) ?? checks.at(-1);

/** What became of the last line that was run. */
export function conclude(entries: readonly Entry[]): Conclusion {
  const entry = entries.findLast((candidate) => candidate.kind === 'command');
  if (entry?.kind !== 'command')
    return {
      tone: 'neutral',
      headline: 'No request yet',
      why: 'Write a command, or choose a path beside.',
      exchanges: [],
    };
  const {exchanges, output} = entry;
  const exchange = exchanges.at(-1);
  if (!exchange) {
    const note = output.findLast(({stream}) => stream === 'note')?.text.split('\n')[0];
    return {tone: note ? 'warn' : 'neutral', headline: 'No request was made', why: note ?? '', exchanges};
  }
  const {answer} = exchange;
  const isKeyless = answer !== undefined && /"Code" : "(?!Success")/.test(answer.body);
  const tone = !answer || answer.status >= 400 ? 'bad' : isKeyless ? 'warn' : 'good';
  const headline = answer
    ? `${outcomeOf(exchange)}${session(exchange)}${isKeyless ? ', but no keys' : ''}`
    : 'No answer arrives';
  return {tone, headline, why: deciding(exchange)?.why ?? '', exchanges};
}

const units = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const;

/** `6 hours 5 minutes`; nothing smaller than the second unit. */
export function inWords(seconds: number): string {
  const words: string[] = [];
  let rest = seconds;
  for (const [size, name] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0 && words.length < 2) words.push(`${count} ${name}${count === 1 ? '' : 's'}`);
  }
  return words.join(' ') || '0 seconds';
}

/** `09:00:00`, in UTC. */
export const clockOf = (time: number): string => new Date(time).toISOString().slice(11, 19);

const names: Readonly<Record<keyof Setup, (value: Setup[keyof Setup]) => string>> = {
  httpEndpoint: (value) => `HttpEndpoint is now ${value}`,
  httpTokens: (value) => `HttpTokens is now ${value}`,
  hopLimit: (value) => `HttpPutResponseHopLimit is now ${value}`,
  httpProtocolIpv6: (value) => `HttpProtocolIpv6 is now ${value}`,
  instanceMetadataTags: (value) => `InstanceMetadataTags is now ${value}`,
  role: (value) =>
    ({
      attached: 'the role is attached',
      none: 'no role is attached',
      untrusted: 'EC2 may not assume the role any more',
    })[String(value) as Setup['role']],
  isInterrupted: (value) => (value ? 'the end of this Spot Instance is announced' : 'the instance goes on'),
  isInContainer: (value) => (value ? 'you are in a container, in a shell of its own' : 'you are on the instance'),
};

/** What changed, in one sentence. */
export const changesInWords = (changes: Partial<Setup>): string =>
  (Object.keys(changes) as (keyof Setup)[])
    .flatMap((key) => {
      const value = changes[key];
      return value === undefined ? [] : [names[key](value)];
    })
    .join('; ');

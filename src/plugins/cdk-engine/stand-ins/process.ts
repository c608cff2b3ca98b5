/** Stands in for `node:process` (https://nodejs.org/api/process.html): the environment `cdk synth` gives, and the end of a program. */

type Listener = (...values: unknown[]) => void;
const listeners = new Map<string, Listener[]>();

/** Where the app writes its cloud assembly; set, it makes an App synthesize at the end of the program. */
export const outdir = '/cdk.out';

const standIn = {
  argv: ['node', 'app.ts'],
  /** Validation is a tool of its own on the page; its 9 MB of WebAssembly stay out of this one. */
  env: {CDK_OUTDIR: outdir, CDK_VALIDATION: 'false'} as Record<string, string | undefined>,
  execArgv: [] as string[],
  pid: 1,
  platform: 'linux',
  version: 'v22.0.0',
  versions: {node: '22.0.0'},
  cwd: () => '/',
  emitWarning: () => undefined,
  nextTick: (act: Listener, ...values: unknown[]) => queueMicrotask(() => act(...values)),
  once(event: string, listener: Listener) {
    listeners.set(event, [...(listeners.get(event) ?? []), listener]);
    return standIn;
  },
  on: (event: string, listener: Listener): object => standIn.once(event, listener),
  /** Calls those who wait for an event, once each. */
  emit(event: string, ...values: unknown[]) {
    const waiting = listeners.get(event) ?? [];
    listeners.delete(event);
    for (const listener of waiting) listener(...values);
    return waiting.length > 0;
  },
  stderr: {isTTY: false, write: (text: string) => console.error(text.replace(/\n$/, ''))},
  stdout: {isTTY: false, write: (text: string) => console.log(text.replace(/\n$/, ''))},
};

export default standIn;

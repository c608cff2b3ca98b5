/** The worker in the sandbox: waits for one program, runs it, sends what came out. A fresh one serves each run. */
import {missingModule} from '../../../widgets/cdk-bench/modules';
import {lineOf, watchConstructs} from './origins';
import {run} from './run';
import {warmUp} from './warm-up';

interface Scope {
  /** Filled by the two files of modules; each is loaded when it is first asked for. */
  readonly cdkModules: Readonly<Record<string, () => object>>;
  /** Where the script of a program leaves it. */
  cdkProgram?: (require: (name: string) => unknown, module: object, exports: object) => void;
}

const scope = globalThis as unknown as Scope & {importScripts(address: string): void};
const send = self.postMessage.bind(self) as (message: unknown) => void;
const now = performance.now.bind(performance);
const later = setTimeout.bind(globalThis) as (act: () => void) => void;

const printed: string[] = [];
const print = (...values: unknown[]): void => {
  if (printed.length === 200) return;
  printed.push(
    values
      .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
      .join(' ')
      .slice(0, 10_000),
  );
};
Object.assign(console, {log: print, info: print, warn: print, error: print, debug: print});

function inModule(name: string): object {
  const load = Object.hasOwn(scope.cdkModules, name) ? scope.cdkModules[name] : undefined;
  if (!load) throw new Error(missingModule(name));
  return load();
}

/** What `aws-cdk-lib` gives: the core, and each service module as `aws_<service>`. */
const wholeLibrary = new Proxy(inModule('aws-cdk-lib/core'), {
  get: (core, key) =>
    typeof key === 'string' && key.startsWith('aws_')
      ? inModule(`aws-cdk-lib/${key.replaceAll('_', '-')}`)
      : (Reflect.get(core, key) as unknown),
});

const require = (name: string): object => (name === 'aws-cdk-lib' ? wholeLibrary : inModule(name));

/** Where the script of the program stands. */
let address: string | undefined;
const lineIn = (stack?: string): number | undefined => lineOf(stack, address);

/** A script of its own rather than `eval`: the policy of the sandbox can then do without `unsafe-eval`. */
function load(script: string): NonNullable<Scope['cdkProgram']> {
  const wrapped = `self.cdkProgram = function (require, module, exports) {${script}\n};\n//# sourceURL=app.ts`;
  address = URL.createObjectURL(new Blob([wrapped], {type: 'text/javascript'}));
  scope.importScripts(address);
  if (!scope.cdkProgram) throw new Error('The program could not be loaded.');
  return scope.cdkProgram;
}

let isTaken = false;

/** Loads a module at a time, for as long as no program is there. */
function loadAhead([name, ...others]: readonly string[]): void {
  if (name === undefined || isTaken) return;
  inModule(name);
  later(() => loadAhead(others));
}

function start(): void {
  warmUp(inModule);
  Error.stackTraceLimit = 200;
  const {Node} = inModule('constructs') as {readonly Node: {readonly prototype: object}};
  const watched = watchConstructs(Node, lineIn);
  self.onmessage = ({data}: MessageEvent<string>): void => {
    isTaken = true;
    void run(data, {require, load, watched, lineIn, printed, now}).then((answer) => send(JSON.stringify(answer)));
  };
  send('ready');
  later(() => loadAhead(Object.keys(scope.cdkModules)));
}

// The second file, if it is there, follows in the same script; and browsers compile faster once a script has come to its end.
later(start);

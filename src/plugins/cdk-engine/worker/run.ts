// Runs a program as `cdk synth` runs an app: the program, then the synthesis that an App asks for at its end.
import {transform} from 'sucrase';
import type {Answer} from '../../../widgets/cdk-bench/answer';
import fs from '../stand-ins/fs';
import process, {outdir} from '../stand-ins/process';
import {programFile, type watchConstructs} from './origins';
import {problemOf} from './problems';
import {remarksOf, rowsOf} from './tree';

type Require = (name: string) => unknown;
type Program = (require: Require, module: object, exports: object) => void;

/** What the worker can do that depends on the browser. */
export interface Surroundings {
  readonly require: Require;
  /** Makes a function of JavaScript; its lines keep their numbers in stack traces. */
  readonly load: (script: string) => Program;
  readonly watched: ReturnType<typeof watchConstructs>;
  /** Line of the program in a stack trace. */
  readonly lineIn: (stack?: string) => number | undefined;
  /** What the program has printed so far. */
  readonly printed: readonly string[];
  /** Milliseconds. */
  readonly now: () => number;
}

function templatesBelow(folder: string): Answer['templates'] {
  if (!fs.existsSync(folder)) return [];
  return (fs.readdirSync(folder) as string[]).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (fs.statSync(path)?.isDirectory()) return name.startsWith('asset.') ? [] : templatesBelow(path);
    return name.endsWith('.template.json')
      ? [{file: path.slice(outdir.length + 1), text: fs.readFileSync(path, 'utf8') as string}]
      : [];
  });
}

/** Microtasks and timers of no delay, so that an asynchronous program comes to its end. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Compiles, runs and synthesizes; whatever goes wrong is a problem of the answer. */
export async function run(program: string, surroundings: Surroundings): Promise<Answer> {
  const {require, load, watched, lineIn, printed, now} = surroundings;
  const begun = now();
  const thrown: unknown[] = [];
  const attempt = (act: () => void): void => {
    if (thrown.length > 0) return;
    try {
      act();
    } catch (error) {
      thrown.push(error);
    }
  };
  self.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    thrown.push(event.reason);
  });
  attempt(() => {
    const {code} = transform(program, {transforms: ['typescript', 'imports'], filePath: programFile});
    const module = {exports: {}};
    load(code)(require, module, module.exports);
  });
  await settled();
  attempt(() => process.emit('beforeExit', 0));
  const templates = templatesBelow(outdir);
  const tree = [...watched.apps].flatMap((app) => rowsOf(app, watched.lines));
  const problems = [
    ...thrown.map((error) => problemOf(error, tree, lineIn)),
    ...[...watched.apps].flatMap((app) => remarksOf(app, watched.lines)),
  ];
  if (templates.length === 0 && thrown.length === 0) {
    problems.push({severity: 'error', message: 'No template came out: the program makes no App with a Stack.'});
  }
  return {
    templates,
    tree: tree.slice(0, 5000),
    problems: problems.slice(0, 500),
    printed: [...printed],
    tookMs: now() - begun,
  };
}

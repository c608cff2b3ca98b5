/** The worker in which AWS's validator runs: takes its WebAssembly first, then one template after the other. */
import type {Asked, Told} from '../../../widgets/template-check/validator';
import {holdProgram} from './file-system';
import {unpack} from './unpack';

/** As much of the library as is used. */
interface Validator {
  readonly TemplateContent: new (text: string) => object;
  readonly CompositeEngine: new () => {readonly validateTemplate: (template: object) => object};
}

const {loadValidator} = globalThis as unknown as {readonly loadValidator: () => Validator};
const tell = self.postMessage.bind(self) as (told: Told) => void;

let check: ((text: string) => object) | undefined;

async function start(program: ArrayBuffer): Promise<void> {
  holdProgram(await unpack(new Uint8Array(program)));
  const {CompositeEngine, TemplateContent} = loadValidator();
  const engine = new CompositeEngine();
  check = (text) => engine.validateTemplate(new TemplateContent(text));
  tell({kind: 'ready'});
}

function answer(text: string): void {
  if (!check) throw new Error('The validator has not started.');
  const begun = performance.now();
  const report = JSON.stringify(check(text));
  tell({kind: 'report', report, tookMs: performance.now() - begun});
}

self.onmessage = async ({data}: MessageEvent<Asked>): Promise<void> => {
  try {
    if (data.kind === 'start') await start(data.program);
    else answer(data.text);
  } catch (error) {
    tell({kind: 'broken', message: String(error)});
  }
};

/** Runs a program of the bench in Node with the same aws-cdk-lib, as `node app.js` does under `cdk synth`: what the page must give too. */
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {runInThisContext} from 'node:vm';
import {transform} from 'sucrase';
import type {Answer} from '../../widgets/cdk-bench/answer';

type Program = (require: NodeJS.Require, module: object, exports: object) => void;

/** The templates that Node makes of a program; throws what the program or its synthesis throws. */
export function synthesizeInNode(program: string): Answer['templates'] {
  const {code} = transform(program, {transforms: ['typescript', 'imports'], filePath: 'app.ts'});
  const folder = mkdtempSync(join(tmpdir(), 'cdk-bench-'));
  const before = process.listeners('beforeExit');
  const {CDK_OUTDIR, CDK_VALIDATION} = process.env;
  Object.assign(process.env, {CDK_OUTDIR: folder, CDK_VALIDATION: 'false'});
  try {
    const module = {exports: {}};
    const run = runInThisContext(`(function (require, module, exports) {${code}\n})`, 'app.ts') as Program;
    run(createRequire(join(process.cwd(), 'package.json')), module, module.exports);
    for (const listener of process.listeners('beforeExit')) if (!before.includes(listener)) listener(0);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.template.json'))
      .sort()
      .map((file) => ({file, text: readFileSync(join(folder, file), 'utf8')}));
  } finally {
    for (const listener of process.listeners('beforeExit')) {
      if (!before.includes(listener)) process.off('beforeExit', listener);
    }
    delete process.env.CDK_OUTDIR;
    delete process.env.CDK_VALIDATION;
    Object.assign(process.env, JSON.parse(JSON.stringify({CDK_OUTDIR, CDK_VALIDATION})));
    rmSync(folder, {recursive: true, force: true});
  }
}

/** A first synthesis of no meaning: what a browser compiles when it is first used is then compiled before a program comes. */
import type * as sqs from 'aws-cdk-lib/aws-sqs';
import type * as core from 'aws-cdk-lib/core';
import {transform} from 'sucrase';
import fs from '../stand-ins/fs';
import {programFile} from './origins';

/** Gone when a program comes. */
const outdir = '/warm-up';

/** Compiles a line, and makes a stack with a queue; nothing of it stays behind. */
export function warmUp(inModule: (name: string) => object): void {
  transform("import {App} from 'aws-cdk-lib';\nconst app: App = new App({outdir: `a`});", {
    transforms: ['typescript', 'imports'],
    filePath: programFile,
  });
  const {App, CfnOutput, Stack} = inModule('aws-cdk-lib/core') as typeof core;
  const {Queue} = inModule('aws-cdk-lib/aws-sqs') as typeof sqs;
  const app = new App({outdir, autoSynth: false});
  const stack = new Stack(app, 'Stack');
  new CfnOutput(stack, 'Output', {value: new Queue(stack, 'Queue').queueArn});
  app.synth();
  fs.rmSync(outdir);
}

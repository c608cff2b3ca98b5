import {Annotations, App, CfnResource, Stack} from 'aws-cdk-lib/core';
import {Construct, Node} from 'constructs';
import {expect, test} from 'vitest';
import {lineOf, watchConstructs, type Built} from './origins';
import {problemOf} from './problems';
import {remarksOf, rowsOf} from './tree';

test('the line of a stack trace is that of the innermost call in the program', () => {
  expect(lineOf('Error: x\n at new Queue (blob:1:2)\n at eval (app.ts:12:3)\n at app.ts:40:1')).toBe(12);
  expect(lineOf('jobs@app.ts:7:9\n@app.ts:9:1')).toBe(7);
  expect(lineOf('at other.ts:1:1')).toBeUndefined();
  expect(lineOf(undefined)).toBeUndefined();
  const address = 'blob:null/1f0c-9a';
  expect(lineOf(`call@${address}:7:9\n@${address}:9:1\n@blob:null/2e:3:1`, address)).toBe(7);
  expect(lineOf('@blob:null/2e:3:1', address)).toBeUndefined();
});

test('an error stands at its line, else at that of the construct it names, the longest name first', () => {
  const constructs = [{path: 'Shop', line: 1}, {path: 'Shop/Jobs', line: 2}, {path: 'Shop/Jobs/Resource'}];
  const thrown = Object.assign(new Error('no'), {stack: 'Error: no\n at app.ts:5:1'});
  const silent = (message: string): Error => Object.assign(new Error(message), {stack: ''});
  expect(problemOf(thrown, constructs).line).toBe(5);
  expect(problemOf(silent('Validation failed:\n  [Shop/Jobs] bad'), constructs).line).toBe(2);
  expect(problemOf(silent("in stack 'Shop': 501"), constructs).line).toBe(1);
  expect(problemOf(silent('[Shop/JobsToo] bad Shopping'), constructs).line).toBeUndefined();
  expect(problemOf(Object.assign(silent('syntax'), {loc: {line: 3}}), []).line).toBe(3);
  expect(problemOf('text', [])).toEqual({severity: 'error', message: 'text'});
});

test('the tree has the class, the resource and the remarks of each construct', () => {
  const {apps, lines} = watchConstructs(Node);
  const app = new App();
  const stack = new Stack(app, 'Shop');
  const wrapped = new Construct(stack, 'Jobs');
  new CfnResource(wrapped, 'Resource', {type: 'AWS::SQS::Queue'});
  Annotations.of(wrapped).addWarning('slow');
  expect([...apps]).toEqual([app]);
  const built = app as unknown as Built;
  expect(rowsOf(built, new Map([[wrapped as unknown as Built, 9]])).slice(0, 4)).toEqual([
    {path: '', kind: 'aws-cdk-lib.App'},
    {path: 'Shop', kind: 'aws-cdk-lib.Stack'},
    {path: 'Shop/Jobs', kind: 'constructs.Construct', line: 9},
    {
      path: 'Shop/Jobs/Resource',
      kind: 'aws-cdk-lib.CfnResource',
      resource: {type: 'AWS::SQS::Queue', logicalId: expect.stringMatching(/^Jobs[0-9A-F]{8}$/) as string},
    },
  ]);
  expect(remarksOf(built, lines)).toEqual([{severity: 'warning', message: '[Shop/Jobs] slow'}]);
});

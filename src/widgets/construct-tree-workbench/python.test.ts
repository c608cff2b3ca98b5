import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {lookAtPaths} from './look';
import {idScript} from './python';
import {samples} from './samples';

const python = spawnSync('python3', ['--version']).status === 0;
const paths = [
  ...['myBucket', 'myBucket/Resource', 'A/B/C', 'A/BC', 'A/Default', 'A/Default/B', 'A/Resource/B', 'Resource'],
  ...['my-bucket/Resource', 'Foo/Foo', 'Foo/FooBar/Resource', 'FooBar/Bar', 'ünï', 'a--b/Resource', 'quo"te\\/x'],
  ...['Outer/Default', 'Web-App/Web-App/Resource', `${'a'.repeat(250)}/Resource`, 'a'.repeat(256)],
];

test.runIf(python)('the script in Python gives what the workbench gives', () => {
  const {rows} = lookAtPaths({...samples[0].state, paths: paths.join('\n')});
  const {stdout, stderr} = spawnSync('python3', ['-'], {
    input: idScript(rows.map(({path}) => path.split('/'))),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(rows).toHaveLength(paths.length);
  expect(stdout.trimEnd().split('\n')).toEqual(rows.map(({logicalId}) => (logicalId.ok ? logicalId.id : '')));
});

import {readFileSync} from 'node:fs';
import {runInNewContext} from 'node:vm';
import {expect, test} from 'vitest';
import {parse} from 'yaml';

interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

/** The intrinsic functions in their long form, by what stands behind the tag. */
const intrinsic = ['Ref', 'GetAtt', 'Sub'].map((name) => ({
  tag: `!${name}`,
  resolve: (text: string) => `${name} ${text}`,
}));
const {Resources} = parse(readFileSync('deploy/cloudfront.yaml', 'utf8'), {customTags: intrinsic}) as {
  readonly Resources: Readonly<Record<string, Resource>>;
};
const code = String(Resources.PageOfFolder?.Properties.FunctionCode);
const ask = (uri: string): unknown => runInNewContext(`${code};handler({request: {uri: '${uri}'}})`);

test.each([
  ['/', '/index.html'],
  ['/kms/', '/kms/index.html'],
  ['/kms.md', '/kms.md'],
  ['/assets/js/main.1a2b3c4d.js', '/assets/js/main.1a2b3c4d.js'],
])('a request for %s is one for %s', (uri, file) => {
  expect(ask(uri)).toEqual({uri: file});
});

test('a page asked for without its last slash is elsewhere', () => {
  expect(ask('/kms')).toMatchObject({statusCode: 301, headers: {location: {value: '/kms/'}}});
});

test('everything that the template names is in it', () => {
  const text = readFileSync('deploy/cloudfront.yaml', 'utf8');
  const names = [...text.matchAll(/!(?:Ref|GetAtt) (\w+)|\$\{([A-Z]\w*)/g)].map(([, one, other]) => one ?? other ?? '');
  expect(names.filter((name) => !/^AWS$/.test(name) && !Object.hasOwn(Resources, name))).toEqual([]);
});

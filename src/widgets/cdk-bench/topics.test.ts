import type {Paragraph} from 'mdast';
import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {loadTopics} from '../../plugins/load-topics';
import {cdkProgram} from '../../plugins/remark-facts/cdk-program';
import {isJsx, textProp} from '../../plugins/remark-facts/nodes';
import {samples} from './samples';
import {codec} from './state';
import {topicPrograms} from './topics';

/** Overviews, and pages about requests, answers and settings: there is no resource to make. */
const withoutProgram = [
  ...['/', '/changes', '/cheat-sheet', '/errors', '/cli-sdk', '/eventbridge'],
  ...['credential-chain', 'decode-authorization-message', 'dry-run', 'instance-metadata', 'region', 'retries'].map(
    (page) => `/cli-sdk/${page}`,
  ),
  '/cli-sdk/signature-v4',
];
/** Samples of the CDK page itself. */
const ofThisPage = ['queue', 'kept', 'same-id', 'validation', 'limit'];

const textOf = (page: string): string =>
  readFileSync([`docs${page}.mdx`, `docs${page}/index.mdx`].find((path) => existsSync(path)) ?? '', 'utf8');

test('every page on something that can be made has a program, and links to it', async () => {
  const pages = (await loadTopics()).map(({slug}) => slug).filter((slug) => !withoutProgram.includes(slug));
  expect(topicPrograms.map(({page}) => page).sort()).toEqual(pages.filter((page) => page !== '/cdk').sort());
  for (const {page} of topicPrograms) expect(textOf(page).match(/^<CdkProgram \/>$/gm), page).toHaveLength(1);
});

test('every program is linked from a page', () => {
  const names = samples.map(({name}) => name);
  expect(names.filter((name) => !ofThisPage.includes(name))).toEqual(topicPrograms.map(({sample}) => sample));
});

test.each(topicPrograms.map((program) => [program.page, program] as const))(
  '%s has a link that opens its program',
  (page, {sample, makes}) => {
    const {children} = cdkProgram(page) as Paragraph;
    const link = children.filter((child) => isJsx(child))[0]!;
    expect(link.children).toEqual([{type: 'text', value: makes}]);
    expect(textProp(link, 'to')).toBe('/cdk/');
    const fragment = `#${textProp(link, 'widget')}.sample=${textProp(link, 'sample')}`;
    expect(codec.open(fragment)).toEqual({kind: 'sample', name: sample});
    expect(samples.filter(({name}) => name === sample)).toHaveLength(1);
  },
);

test('a page without a program cannot have the tag', () => {
  expect(() => cdkProgram('/cli-sdk/retries')).toThrow('no program of the CDK bench belongs to this page');
});

test.each(['', 'Key', 'a/../b', '<b>', '%6bey', 'x'.repeat(61), 'key=', '__proto__ '])(
  'a link that names “%s” opens nothing',
  (name) => {
    expect(codec.open(`#cdk-bench.sample=${name}`)).toEqual({kind: 'broken'});
  },
);

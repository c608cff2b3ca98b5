import {evaluate} from '@mdx-js/mdx';
import type {Root} from 'mdast';
import * as runtime from 'react/jsx-runtime';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import type {Source} from '../../facts/fact';
import {hoistSources} from './hoist-sources';
import {element} from './nodes';

const source = (title: string): Source => ({title, url: `https://docs.aws.amazon.com/${title}`, checked: '2026-11-25'});
const [limits, api] = [source('limits'), source('api')];

const page = (): Root => ({
  type: 'root',
  children: [
    element('Note', {id: 'one', sources: [limits, api]}),
    element('Note', {id: 'two', sources: [api]}),
    element('Note', {all: [{sources: [limits]}]}),
  ],
});

test('each source stands once, and each prop still says the same', async () => {
  const root = page();
  hoistSources(root);
  const [table] = root.children;
  expect(table?.type).toBe('mdxjsEsm');
  const Page = (await evaluate('', {...runtime, remarkPlugins: [() => () => root]})).default;
  const told: unknown[] = [];
  const Note = (props: unknown): string => `${told.push(props)}`;
  renderToStaticMarkup(runtime.jsx(Page, {components: {Note}}));
  expect(told).toEqual([
    {id: 'one', sources: [limits, api]},
    {id: 'two', sources: [api]},
    {all: [{sources: [limits]}]},
  ]);
  expect(JSON.stringify(root).match(/"Literal","value":"limits"/g)).toHaveLength(1);
  expect(JSON.stringify(root).match(/"Literal","value":"api"/g)).toHaveLength(1);
});

test('a page without sources has no table', () => {
  const root: Root = {type: 'root', children: [element('Note', {id: 'one'})]};
  hoistSources(root);
  expect(root.children).toHaveLength(1);
});

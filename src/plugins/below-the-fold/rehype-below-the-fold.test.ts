import type {Element, Root, RootContent} from 'hast';
import {expect, test} from 'vitest';
import {rehypeBelowTheFold} from './rehype-below-the-fold';

const block = (tagName: string, length = 10): Element => ({
  ...{type: 'element', tagName, properties: {}},
  children: [{type: 'text', value: 'x'.repeat(length)}],
});
const tag = (name: string): RootContent => ({type: 'mdxJsxFlowElement', name, attributes: [], children: []});
const imports = (value: string): RootContent => ({type: 'mdxjsEsm', value});
const tool = imports("import RetrySimulator from '@site/src/widgets/retry-simulator';");

const nameOf = (node: RootContent): string => {
  if (node.type === 'element') return node.tagName;
  return node.type === 'mdxJsxFlowElement' ? (node.name ?? '') : node.type;
};

/** The names of the blocks of a page above the fold, and of those below it. */
function folded(...children: RootContent[]): readonly (readonly string[])[] {
  const root: Root = {type: 'root', children};
  rehypeBelowTheFold()(root);
  const below = root.children.find((node) => nameOf(node) === 'BelowTheFold');
  return [root.children.map(nameOf), below && 'children' in below ? below.children.map(nameOf) : []];
}

test('the fold comes before the tool of the page', () => {
  expect(folded(tool, block('h1'), tag('ClaimList'), tag('RetrySimulator'), block('h2'))).toEqual([
    ['mdxjsEsm', 'h1', 'ClaimList', 'BelowTheFold'],
    ['RetrySimulator', 'h2'],
  ]);
});

test('the fold comes after a screen of text', () => {
  expect(folded(block('h1'), block('p', 1500), block('ul', 600), block('h2'), block('p'))).toEqual([
    ['h1', 'p', 'ul', 'BelowTheFold'],
    ['h2', 'p'],
  ]);
});

test('a page of one screen has no fold', () => {
  expect(folded(block('h1'), block('p', 300))).toEqual([['h1', 'p'], []]);
});

test('imports stay outside, where MDX wants them', () => {
  expect(folded(tool, tag('RetrySimulator'), imports("import Other from './other';"))[0]).toEqual([
    'mdxjsEsm',
    'BelowTheFold',
    'mdxjsEsm',
  ]);
});

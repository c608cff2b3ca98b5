import {expect, test} from 'vitest';
import {readSections} from './read-page';

const page = (body: string): string =>
  `<!doctype html><main><div class="theme-doc-markdown markdown">${body}</div></main>`;

test('a page is cut into its sections, with the anchors that lead to them', () => {
  const html = page(
    '<header><h1>Title</h1></header><p>Opening<h2 id=one>One<a class=hash-link href=#one>#</a></h2><p>First.<table><tr><td>a<td>b</table><h3 id=two>Two</h3><p>Second.',
  );
  expect(readSections(html)).toEqual([
    {id: 'one', title: 'One', text: 'First. a b'},
    {id: 'two', title: 'Two', text: 'Second.'},
  ]);
});
test('tools, buttons and claims are left out: claims have documents of their own', () => {
  const html = page(
    '<h2 id=a>A</h2><div data-search-ignore>tool</div><p>kept<button>Copy</button><ul><li id=claim>claim</li><li>bullet</li></ul>',
  );
  expect(readSections(html)).toEqual([{id: 'a', title: 'A', text: 'kept bullet'}]);
});
test('a page without main text has no sections', () => {
  expect(readSections('<!doctype html><p>nothing')).toBeUndefined();
});
test('of a sample only the options, names and commands are kept', () => {
  const html = page(
    '<h2 id=a>A</h2><p>Do<pre><code>aws kms encrypt --key-id alias/x --key-id y\nconst answer = new GenerateDataKey();</code></pre>',
  );
  expect(readSections(html)).toEqual([{id: 'a', title: 'A', text: 'Do aws kms encrypt --key-id GenerateDataKey'}]);
});

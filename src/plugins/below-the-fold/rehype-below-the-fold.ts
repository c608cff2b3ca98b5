/**
 * Puts what a page has below the first screen under `<BelowTheFold>`, which lets a page that is gone to show its beginning
 * first. The HTML of a page stays as it is. https://unifiedjs.com/learn/guide/create-a-rehype-plugin/
 */
import type {Root, RootContent} from 'hast';
import type {MdxJsxFlowElementHast} from 'mdast-util-mdx-jsx';

/** So many letters fill a screen of 1,000 to 1,400 px; a tool does so by itself. */
const lettersOfAScreen = 2000;

function letters(node: RootContent): number {
  if (node.type === 'text') return node.value.length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + letters(child), 0) : 0;
}

/** The names under which a page imports its tools. */
const toolsOf = ({children}: Root): readonly string[] =>
  children.flatMap((node) =>
    node.type === 'mdxjsEsm'
      ? [...node.value.matchAll(/^import (\w+) from '@site\/src\/widgets\//gm)].map(([, name = '']) => name)
      : [],
  );

/** The rehype plugin. */
export function rehypeBelowTheFold() {
  return (root: Root): void => {
    const tools = toolsOf(root);
    let before = 0;
    const cut = root.children.findIndex((node) => {
      if (before >= lettersOfAScreen || (node.type === 'mdxJsxFlowElement' && tools.includes(node.name ?? '')))
        return true;
      before += letters(node);
      return false;
    });
    if (cut < 0) return;
    const isModule = ({type}: RootContent): boolean => type === 'mdxjsEsm';
    const below = root.children.slice(cut);
    const wrapped: MdxJsxFlowElementHast = {
      type: 'mdxJsxFlowElement',
      name: 'BelowTheFold',
      attributes: [],
      children: below.filter((node) => !isModule(node)) as MdxJsxFlowElementHast['children'],
    };
    root.children = [...root.children.slice(0, cut), wrapped, ...below.filter(isModule)];
  };
}

/** The words of a fact without their Markdown, for places that know none: titles, feeds, pictures. */
import type {Nodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';

/** The text of one paragraph of inline Markdown; code keeps `mark` on both sides. */
export function plainText(markdown: string, mark = ''): string {
  const textOf = (node: Nodes): string => {
    if (node.type === 'inlineCode') return `${mark}${node.value}${mark}`;
    if ('children' in node) return node.children.map(textOf).join('');
    return 'value' in node ? node.value : '';
  };
  return textOf(fromMarkdown(markdown)).replace(/\s+/g, ' ');
}

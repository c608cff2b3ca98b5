/** The Markdown of one page, from its MDX and the facts it prints. */
import type {Root} from 'mdast';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {docsFolder, type Topic} from '../load-topics';
import {remarkFacts} from '../remark-facts';
import {link, paragraph, text} from './components';
import {toMarkdown} from './to-markdown';

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).use(remarkFacts);
const writer = unified()
  .use(remarkGfm, {tablePipeAlign: false})
  .use(remarkStringify, {bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one'});

/** Where a page's Markdown stands below the base URL: `/kms` → `kms.md`. */
export const twinPath = (slug: string): string => `${slug === '/' ? 'index' : slug.slice(1)}.md`;

/** Makes addresses of the text absolute; `site` is the home page, `page` the page they stand on, both with a slash at the end. */
const absoluteFrom =
  (site: string, page: string) =>
  (address: string): string => {
    if (address.startsWith('/')) return `${site}${address.slice(1)}`;
    return new URL(address, page).href;
  };

/** The Markdown of a page; `mdx` is its source. */
export async function twinOf(topic: Topic, mdx: string, path: string, site: string): Promise<string> {
  const file = new VFile({path, value: mdx});
  const address = topic.slug === '/' ? site : `${site}${topic.slug.slice(1)}/`;
  const tree = (await reader.run(reader.parse(file), file)) as Root;
  const body = toMarkdown(tree, topic.title, {address, absolute: absoluteFrom(site, address)});
  const head: Root['children'] = [
    {type: 'heading', depth: 1, children: [text(topic.title)]},
    {type: 'blockquote', children: [paragraph(text(topic.question ?? topic.description))]},
    paragraph(text(topic.service && `${topic.service} · `), link(address, address)),
  ];
  return writer.stringify({type: 'root', children: [...head, ...body.children]});
}

/** The source of a page and its path. */
export function sourceOf({slug}: Topic): {readonly mdx: string; readonly path: string} {
  for (const name of [`${slug}.mdx`, `${slug}/index.mdx`]) {
    const path = join(docsFolder, name);
    try {
      return {mdx: readFileSync(path, 'utf8'), path};
    } catch {
      // the other form
    }
  }
  throw new Error(`No source for ${slug}.`);
}

/** Builders for the MDX nodes that the directives expand to. */
import {valueToEstree} from 'estree-util-value-to-estree';
import type {PhrasingContent, RootContent} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** A prop of any JSON-like value; `undefined` members are dropped. */
function attribute(name: string, value: unknown): MdxJsxAttribute {
  if (typeof value === 'string') return {type: 'mdxJsxAttribute', name, value};
  const json: unknown = JSON.parse(JSON.stringify(value));
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: JSON.stringify(json),
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          comments: [],
          body: [{type: 'ExpressionStatement', expression: valueToEstree(json)}],
        },
      },
    },
  };
}

/** A JSX element on lines of its own. */
export function element(
  name: string,
  props: Readonly<Record<string, unknown>> = {},
  children: readonly RootContent[] = [],
): MdxJsxFlowElement {
  const attributes = Object.entries(props)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => attribute(key, value));
  return {type: 'mdxJsxFlowElement', name, attributes, children: children as MdxJsxFlowElement['children']};
}

/** A statement stands on its page and in the collections, and each is read for two builds and for its Markdown. */
const read = new Map<string, readonly PhrasingContent[]>();

/** The inline content of one paragraph of Markdown: code, emphasis, links. Each caller has nodes of its own. */
export function inline(markdown: string): readonly PhrasingContent[] {
  const known = read.get(markdown);
  if (known) return structuredClone(known);
  const [paragraph, ...rest] = fromMarkdown(markdown).children;
  if (paragraph?.type !== 'paragraph' || rest.length > 0) {
    throw new Error(`Not one paragraph of inline Markdown: ${markdown}`);
  }
  read.set(markdown, structuredClone(paragraph.children));
  return paragraph.children;
}

/** The text of a prop written as a plain string, e.g. `id="kms-encrypt"`. */
export function textProp(node: Jsx, name: string): string | undefined {
  const found = node.attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

export const isJsx = (node: {type: string}): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

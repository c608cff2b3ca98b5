/** Builders for the MDX nodes that the directives expand to. */
import {valueToEstree} from 'estree-util-value-to-estree';
import type {PhrasingContent, RootContent} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import type {
  MdxJsxAttribute,
  MdxJsxAttributeValueExpression,
  MdxJsxAttributeValueExpressionData,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

export type Expression = ReturnType<typeof valueToEstree>;
export type Program = NonNullable<MdxJsxAttributeValueExpressionData['estree']>;

/** What the props that were written as expressions say. */
const written = new WeakMap<MdxJsxAttributeValueExpression, unknown>();

type Replace = (value: unknown) => Expression | undefined;

const program = (json: unknown, replacer?: Replace): Program => ({
  ...{type: 'Program', sourceType: 'module', comments: []},
  body: [{type: 'ExpressionStatement', expression: valueToEstree(json, {replacer})}],
});

/** A prop of any JSON-like value; `undefined` members are dropped. */
function attribute(name: string, value: unknown): MdxJsxAttribute {
  if (typeof value === 'string') return {type: 'mdxJsxAttribute', name, value};
  const text = JSON.stringify(value);
  const json: unknown = JSON.parse(text);
  const expression: MdxJsxAttributeValueExpression = {
    ...{type: 'mdxJsxAttributeValueExpression', value: text},
    data: {estree: program(json)},
  };
  written.set(expression, json);
  return {type: 'mdxJsxAttribute', name, value: expression};
}

/** Writes the props of an element once more, with expressions in place of some of their values. */
export function rewrite(node: Jsx, replacer: Replace): void {
  for (const {value} of node.attributes) {
    if (typeof value !== 'object' || value === null) continue;
    const json = written.get(value);
    if (json !== undefined) value.data = {estree: program(json, replacer)};
  }
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

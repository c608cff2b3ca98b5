/** Turns the tree of a page, filled by `remark-facts`, into plain Markdown: no imports, no tags, all links absolute. */
import type {BlockContent, ListItem, Nodes, PhrasingContent, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Message, Source} from '../../facts/fact';
import {isJsx, textProp, type Jsx} from '../remark-facts/nodes';
import * as component from './components';
import type {Heading, PlacedMessage, TopicGroup, Twin} from './components';

type Content = RootContent | ListItem;

/** The id that a heading is given in a comment, `{/* #facts *\/}`. */
const idComment = /^\/\* #([\w-]+) \*\/$/;

const depthOf = (item: Jsx): number => Number(textProp(item, 'data-depth') ?? 0);

/** Items that say how deep they stand become lists in lists. */
function nested(items: readonly (readonly [depth: number, item: ListItem])[]): readonly ListItem[] {
  const top: ListItem[] = [];
  const above: ListItem[] = [];
  for (const [depth, item] of items) {
    above.length = Math.min(depth, above.length);
    const parent = above.at(-1);
    const last = parent?.children.at(-1);
    if (!parent) top.push(item);
    else if (last?.type === 'list') last.children.push(item);
    else parent.children.push(component.list([item]) as BlockContent);
    above.push(item);
  }
  return top;
}

/** Converts one page; it remembers the last heading, which names the tool below it. */
class Converter {
  #heading: Heading;

  constructor(
    private readonly twin: Twin,
    title: string,
  ) {
    this.#heading = {title, id: ''};
  }

  all(nodes: readonly Nodes[]): readonly Content[] {
    return nodes.flatMap((node) => this.#node(node));
  }

  #inline(nodes: readonly Nodes[]): PhrasingContent[] {
    return [...this.all(nodes)] as PhrasingContent[];
  }

  #node(node: Nodes): readonly Content[] {
    if (isJsx(node)) return this.#tag(node);
    switch (node.type as string) {
      case 'yaml':
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return [];
      case 'heading':
        return [this.#head(node as Nodes & {type: 'heading'})];
      case 'code':
        return this.#code(node as Nodes & {type: 'code'});
      case 'link': {
        const found = node as Nodes & {type: 'link'};
        return [{...found, url: this.twin.absolute(found.url), children: this.#inline(found.children)}];
      }
      default:
        return 'children' in node ? [{...node, children: this.all(node.children)} as Content] : [node];
    }
  }

  #head(node: Nodes & {type: 'heading'}): Content {
    const comment = node.children.find(({type}) => (type as string) === 'mdxTextExpression') as
      {value: string} | undefined;
    const children = this.#inline(node.children);
    const last = children.at(-1);
    if (last?.type === 'text') children[children.length - 1] = {...last, value: last.value.trimEnd()};
    if (node.depth === 2)
      this.#heading = {title: toString(children), id: idComment.exec(comment?.value ?? '')?.[1] ?? ''};
    return {...node, children};
  }

  /** A sample without what only the site understands of its fence; its title stands above it. */
  #code(node: Nodes & {type: 'code'}): readonly Content[] {
    const title = /title="([^"]*)"/.exec(node.meta ?? '')?.[1];
    const code = {...node, meta: null};
    return title ? [{type: 'paragraph', children: [component.text(`${title}:`)]}, code] : [code];
  }

  #item({children}: Jsx): ListItem {
    const content = this.all(children);
    const hasBlocks = content.some(({type}) => type === 'paragraph');
    return component.listItem(...((hasBlocks ? content : [{type: 'paragraph', children: content}]) as BlockContent[]));
  }

  #tag(node: Jsx): readonly Content[] {
    const {twin} = this;
    const props = component.propsOf(node);
    const children = node.children as readonly Nodes[];
    switch (node.name) {
      case 'Head':
        return [];
      case 'Claim':
        return [component.claimItem(node, this.#inline(children), twin)];
      case 'ClaimList':
        return [component.list(this.all(children) as readonly ListItem[])];
      case 'ul':
        return [component.list(nested(children.filter(isJsx).map((item) => [depthOf(item), this.#item(item)])))];
      case 'p':
        return [{type: 'paragraph', children: this.#inline(children)}];
      case 'span':
        return [component.text(' ('), ...this.#inline(children), component.text(')')];
      case 'a':
        return [{type: 'link', url: this.twin.absolute(String(props.href)), children: this.#inline(children)}];
      case 'TryIt': {
        const url = twin.absolute(
          `${textProp(node, 'to')}#${textProp(node, 'widget')}.sample=${textProp(node, 'sample')}`,
        );
        return [{type: 'link', url, children: this.#inline(children)}];
      }
      case 'MessageList':
        return [component.messageTable(props.messages as readonly Message[], twin)];
      case 'SourceList':
        return [component.sourceList(props.sources as readonly Source[])];
      case 'TopicFinder':
        return component.topicList(props.groups as readonly TopicGroup[], twin);
      case 'ErrorFinder':
        return [
          component.toolSentence(this.#heading, twin),
          component.everyMessage(props.messages as readonly PlacedMessage[], twin),
        ];
      default:
        // A tool: a tag of its own without props or content.
        if (!/^[A-Z]/.test(node.name ?? '') || node.attributes.length > 0 || children.length > 0) {
          throw new Error(`<${node.name}> has no form in Markdown: give it one in markdown-twins/to-markdown.ts.`);
        }
        return [component.toolSentence(this.#heading, twin)];
    }
  }
}

/** The tree of plain Markdown; `title` names what stands before the first heading. */
export function toMarkdown(page: Root, title: string, twin: Twin): Root {
  return {type: 'root', children: new Converter(twin, title).all(page.children) as RootContent[]};
}

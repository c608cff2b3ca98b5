/**
 * Expands the tags of our page grammar from the facts while a page is built, so that a page carries the words it prints
 * and no page carries the whole collection.
 */
import type {Root, RootContent} from 'mdast';
import {relative} from 'node:path';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {loadFacts, type FactBook} from '../load-facts';
import {docsFolder, loadTopics, slugOf, type Topic} from '../load-topics';
import {cheatSheet, errorIndex, finder, thenAndNow} from './books';
import {cdkProgram} from './cdk-program';
import {claim, messages, sourcesOf, valueText} from './claims';
import {hoistSources} from './hoist-sources';
import {element, isJsx, textProp, type Jsx} from './nodes';

interface Page {
  readonly slug: string;
  readonly facts: FactBook;
  readonly topics: readonly Topic[];
}

function claimOf(node: Jsx, {facts, slug}: Page): RootContent {
  const id = textProp(node, 'id') ?? '';
  const fact = facts.fact(id);
  if (!fact) throw new Error(`<Claim id="${id}"> in ${slug}: no fact of that id.`);
  if (facts.pageOf(id)?.page !== slug)
    throw new Error(`<Claim id="${id}"> belongs to ${facts.pageOf(id)?.page}, not ${slug}.`);
  return claim(fact);
}

/** What a tag on lines of its own becomes; undefined if the tag is none of ours. */
function expand(node: Jsx, page: Page): readonly RootContent[] | undefined {
  switch (node.name) {
    case 'Claim':
      return [claimOf(node, page)];
    case 'Messages':
      return [messages(page.facts.page(page.slug))];
    case 'Sources': {
      const own = page.facts.page(page.slug);
      if (!own) throw new Error(`<Sources> in ${page.slug}: the page has no facts file.`);
      return [element('SourceList', {sources: sourcesOf(own)})];
    }
    case 'CdkProgram':
      return [cdkProgram(page.slug)];
    case 'ThenAndNow':
      return thenAndNow(page.facts);
    case 'CheatSheet':
      return cheatSheet(page.facts, page.topics);
    case 'ErrorIndex':
      return [errorIndex(page.facts, page.topics)];
    case 'Finder':
      return [finder(page.topics)];
    default:
      return undefined;
  }
}

/** Neighbouring claims become one list. */
function gatherClaims(children: readonly RootContent[]): RootContent[] {
  const gathered: RootContent[] = [];
  let list: Jsx | undefined;
  for (const child of children) {
    if ((child as {name?: unknown}).name !== 'Claim') {
      list = undefined;
      gathered.push(child);
    } else if (list) {
      list.children.push(child as never);
    } else {
      list = element('ClaimList', {}, [child]);
      gathered.push(list);
    }
  }
  return gathered;
}

/** The remark plugin. */
export function remarkFacts() {
  return async (root: Root, file: VFile): Promise<void> => {
    const page: Page = {
      slug: slugOf(relative(docsFolder, file.path)),
      facts: await loadFacts(),
      topics: await loadTopics(),
    };
    const expanded: readonly RootContent[] = root.children.flatMap(
      (child): readonly RootContent[] => (isJsx(child) && expand(child, page)) || [child],
    );
    root.children = gatherClaims(expanded);
    visit(root, (node, index, parent) => {
      if (!isJsx(node) || node.name !== 'Value' || !parent || index === undefined) return;
      parent.children[index] = {type: 'text', value: valueText(page.facts, textProp(node, 'id') ?? '')};
    });
    hoistSources(root);
  };
}

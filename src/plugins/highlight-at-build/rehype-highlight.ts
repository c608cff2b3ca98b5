/**
 * Colours code while a page is built, with the Prism of prism-react-renderer, so that no highlighter is sent to readers.
 * A fence may carry `title="…"`; everything else after the language is for the tests of samples.
 */
import type {Element, ElementContent, Root} from 'hast';
import {Prism} from 'prism-react-renderer';
import {visit} from 'unist-util-visit';

type Token = string | {type: string; alias?: string | string[]; content: string | Token | Token[]};

const text = (value: string): ElementContent => ({type: 'text', value});

function nodes(tokens: string | Token | Token[]): ElementContent[] {
  if (typeof tokens === 'string') return [text(tokens)];
  if (Array.isArray(tokens)) return tokens.flatMap((token) => nodes(token));
  const className = ['token', tokens.type, ...[tokens.alias ?? []].flat()];
  return [{type: 'element', tagName: 'span', properties: {className}, children: nodes(tokens.content)}];
}

/** Loads the grammars that Prism does not bring along here. */
async function loadGrammars(): Promise<void> {
  (globalThis as {Prism?: unknown}).Prism = Prism;
  for (const name of ['bash', 'ini', 'java', 'http', 'json', 'powershell', 'batch']) {
    await import(`prismjs/components/prism-${name}.js`);
  }
}
let grammars: Promise<void> | undefined;

/** Languages a fence may name, and the grammar that colours each; `text` stays plain. */
const aliases: Readonly<Record<string, string>> = {
  sh: 'bash',
  shell: 'bash',
  ts: 'typescript',
  js: 'javascript',
  py: 'python',
};

/** The rehype plugin. */
export function rehypeHighlight() {
  return async (root: Root): Promise<void> => {
    await (grammars ??= loadGrammars());
    visit(root, 'element', (node: Element) => {
      if (node.tagName !== 'code') return;
      const classes = Array.isArray(node.properties.className) ? node.properties.className : [];
      const language = classes
        .map(String)
        .find((name) => name.startsWith('language-'))
        ?.slice('language-'.length);
      const [only] = node.children;
      if (!language || only?.type !== 'text') return;
      const meta = String(node.properties.metastring ?? node.data?.meta ?? '');
      const title = /(?:^|\s)title="([^"]*)"/.exec(meta)?.[1];
      const grammar = Prism.languages[aliases[language] ?? language];
      if (!grammar && language !== 'text') throw new Error(`No grammar for code fence language "${language}".`);
      delete node.properties.metastring;
      node.properties = {...node.properties, ...(title ? {title} : {})};
      if (grammar) node.children = nodes(Prism.tokenize(only.value, grammar));
    });
  };
}

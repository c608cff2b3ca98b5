/**
 * Keeps the highlighter out of the bundles: code is coloured while pages are built (see `rehype-highlight.ts`), yet the
 * theme puts Prism with all its grammars on every page, where it takes longer to start than anything else.
 */
import type {Plugin} from '@docusaurus/types';
import {join} from 'node:path';

export default function highlightAtBuild(): Plugin {
  return {
    name: 'highlight-at-build',
    configureWebpack() {
      return {resolve: {alias: {'prism-react-renderer': join(__dirname, 'no-highlighter.ts')}}};
    },
  };
}

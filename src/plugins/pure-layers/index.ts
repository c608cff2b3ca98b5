/**
 * Tells the bundler that engines, facts and codecs do nothing by being imported. What a page does not use of them is then
 * left out, and what only a lazy part of a tool uses is fetched with that part. Of facts it takes what tools may read.
 */
import type {Plugin} from '@docusaurus/types';
import path from 'node:path';

export default function pureLayers(): Plugin {
  return {
    name: 'pure-layers',
    configureWebpack(_, isServer) {
      const test = /[\\/]src[\\/](engines|facts|share-link|search)[\\/].*\.ts$/;
      const facts = /[\\/]src[\\/]facts[\\/].*\.ts$/;
      const loader = path.join(__dirname, 'without-sources.mjs');
      // Half of the pages read JSON, so by Docusaurus's rule all that share anything would fetch what reads it.
      const json = {test: /[\\/](?:jsonc-parser|engines[\\/]json-text)[\\/]/, name: 'json', priority: 45};
      return {
        optimization: isServer ? {} : {splitChunks: {cacheGroups: {json}}},
        module: {
          rules: [
            {test, sideEffects: false},
            {test: facts, enforce: 'pre', use: loader},
          ],
        },
      };
    },
  };
}

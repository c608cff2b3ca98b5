/**
 * Tells the bundler that engines, facts and codecs do nothing by being imported. What a page does not use of them is then
 * left out, and what only a lazy part of a tool uses is fetched with that part.
 */
import type {Plugin} from '@docusaurus/types';

export default function pureLayers(): Plugin {
  return {
    name: 'pure-layers',
    configureWebpack() {
      const test = /[\\/]src[\\/](engines|facts|share-link|search)[\\/].*\.ts$/;
      return {module: {rules: [{test, sideEffects: false}]}};
    },
  };
}

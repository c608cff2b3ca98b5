/** Makes going from page to page in the browser cheap, by parts that take the place of Docusaurus's own (3.10). */
import type {Plugin} from '@docusaurus/types';
import {join} from 'node:path';

export default function pageTurn(): Plugin {
  return {
    name: 'page-turn',
    configureWebpack() {
      const own = (name: string): string => join(__dirname, name);
      return {
        resolve: {
          alias: {
            [require.resolve('@docusaurus/core/lib/client/PendingNavigation')]: own('PendingNavigation.tsx'),
            '@docusaurus/Link': own('Link.tsx'),
          },
        },
      };
    },
  };
}

/** Bundles aws-cdk-lib for the CDK bench before the site is built or served, unless that is done already. */
import type {LoadContext, Plugin} from '@docusaurus/types';
import {writeEngineFiles} from './engine-files';

export default function cdkEnginePlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'cdk-engine',
    async loadContent() {
      if ((await writeEngineFiles(siteDir)) === 'made') process.stdout.write('[INFO] aws-cdk-lib is bundled.\n');
    },
  };
}

/** Puts AWS's validator of templates where the template check fetches it, before the site is built or served. */
import type {LoadContext, Plugin} from '@docusaurus/types';
import {writeValidatorFiles} from './validator-files';

export default function templateValidatorPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'template-validator',
    async loadContent() {
      if ((await writeValidatorFiles(siteDir)) === 'made') {
        process.stdout.write('[INFO] cloudformation-validate is bundled.\n');
      }
    },
  };
}

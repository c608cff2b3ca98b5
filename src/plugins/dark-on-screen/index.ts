/** Paper is light whatever the theme: rules of the dark theme, ours and those of packages, are made to hold on screens only. */
import type {Plugin} from '@docusaurus/types';
import {darkOnScreen} from './dark-on-screen';

export default function darkOnScreenPlugin(): Plugin {
  return {
    name: 'dark-on-screen',
    configurePostCss(options) {
      return {...options, plugins: [...options.plugins, darkOnScreen]};
    },
  };
}

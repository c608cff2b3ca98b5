/** Marks the element that the address names, also after a client-side navigation, which leaves `:target` behind. */
import type {ClientModule} from '@docusaurus/types';

const clientModule: ClientModule = {
  onRouteDidUpdate({location}) {
    document.querySelector('[data-target]')?.removeAttribute('data-target');
    const id = decodeFragment(location.hash);
    if (id) document.getElementById(id)?.setAttribute('data-target', '');
  },
};

function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

export default clientModule;

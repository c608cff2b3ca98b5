/**
 * Fetches a page ahead only when the reader points at or focuses a link to it. Docusaurus by itself fetches every link
 * that scrolls into view, which with docs at `/` is the whole site.
 */
import {noteLoaded} from './fetch-ahead/loaded-pages';

interface Fetcher {
  readonly prefetch: (path: string) => unknown;
  readonly preload: (path: string) => Promise<unknown> | false;
}

if (typeof window !== 'undefined') {
  // The client entry sets `window.docusaurus` right after it has loaded these modules.
  queueMicrotask(() => {
    const page = window as unknown as {docusaurus?: Fetcher};
    const own = page.docusaurus;
    if (!own) return;
    const fetcher: Fetcher = {
      prefetch: () => false,
      preload(path) {
        const loading = own.preload(path);
        // A page that cannot be loaded is tried again, and told of, when the reader goes there.
        if (loading) void loading.then(() => noteLoaded(path)).catch(() => undefined);
        return loading;
      },
    };
    page.docusaurus = fetcher;
    document.addEventListener('focusin', ({target}) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link && link.origin === window.location.origin && link.pathname !== window.location.pathname) {
        void fetcher.preload(link.pathname);
      }
    });
  });
}

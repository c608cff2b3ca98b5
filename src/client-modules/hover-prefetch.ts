/**
 * Fetches a page ahead only when the reader points at or focuses a link to it. Docusaurus by itself fetches every link
 * that scrolls into view, which with docs at `/` is the whole site.
 */
interface Fetcher {
  readonly prefetch: (path: string) => unknown;
  readonly preload: (path: string) => unknown;
}

if (typeof window !== 'undefined') {
  // The client entry sets `window.docusaurus` right after it has loaded these modules.
  queueMicrotask(() => {
    const page = window as unknown as {docusaurus?: Fetcher};
    if (!page.docusaurus) return;
    const fetcher: Fetcher = {...page.docusaurus, prefetch: () => false};
    page.docusaurus = fetcher;
    document.addEventListener('focusin', ({target}) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link && link.origin === window.location.origin && link.pathname !== window.location.pathname) {
        fetcher.preload(link.pathname);
      }
    });
  });
}

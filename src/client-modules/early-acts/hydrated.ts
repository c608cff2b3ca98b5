/** Resolves when Docusaurus has marked the page as hydrated and the effects of that render have run. */
export function hydrated(): Promise<void> {
  const {documentElement: root} = document;
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (root.dataset.hasHydrated !== 'true') return;
      observer.disconnect();
      setTimeout(resolve);
    });
    observer.observe(root, {attributeFilter: ['data-has-hydrated']});
  });
}

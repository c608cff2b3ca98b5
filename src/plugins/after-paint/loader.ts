/**
 * The one script that runs before the page is painted. Its body is put into every page as it stands (so it may use
 * nothing from outside itself) and is the same on every page: what differs, the bundles' addresses, is data beside it.
 */

import type {EarlyWindow} from '../../client-modules/early-acts/early-window';

/** The id of the data block that lists the bundles. */
export const bundlesId = 'after-paint';

/** Fetches the bundles after the first paint or at the reader's first act, and keeps the acts until React listens. */
export function loader(): void {
  const page = window as EarlyWindow;
  const acts: Event[] = (page.earlyActs = []);
  let isLoading = false;

  const append = (): void => {
    for (const address of JSON.parse(document.getElementById('after-paint')!.textContent) as string[]) {
      const script = document.createElement('script');
      script.src = address;
      script.async = false; // fetched together, run in this order
      document.head.append(script);
    }
  };

  const load = (): void => {
    if (isLoading) return;
    isLoading = true;
    // React must find the whole page: what `defer` gave, a script added by hand has to wait for.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', append);
    else append();
  };

  // Links and forms that only script can answer, and will: the browser must not answer them too.
  const ours: Readonly<Record<string, string>> = {click: 'a[role=button][href="#"]', submit: 'form:not([action])'};

  const keep = (event: Event): void => {
    if (!event.isTrusted || page.docusaurusRoot) return;
    load();
    acts.push(event);
    const {type, target, ctrlKey, metaKey, key} = event as KeyboardEvent & {target: Element};
    if (key) {
      // A shortcut that names its field works at once, so that the next letters already land in the field.
      const keys = CSS.escape((ctrlKey ? 'control+' : metaKey ? 'meta+' : '') + key);
      const field = document.querySelector<HTMLElement>(`input[aria-keyshortcuts~=${keys} i]`);
      if (!field || (keys === key && target.matches('input,textarea,select'))) return;
      event.preventDefault();
      field.focus();
    } else if (target.closest(ours[type] ?? 'none')) event.preventDefault();
  };
  for (const type of ['pointerdown', 'pointerup', 'click', 'input', 'keydown', 'focusin', 'submit']) {
    document.addEventListener(type, keep, true);
  }

  const hasPaintTiming = 'PerformancePaintTiming' in window;
  if (hasPaintTiming) {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint')[0]) load();
    }).observe({type: 'paint', buffered: true});
  }
  window.addEventListener('load', () => {
    if (document.hidden)
      load(); // a background tab: nothing will be painted
    else if (!hasPaintTiming) requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(load)));
  });
}

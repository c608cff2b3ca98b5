/**
 * The one script that runs before the reader does anything. Its body is put into every page as it stands (so it may use
 * nothing from outside itself) and is the same on every page: what differs, the page's files, is data beside it.
 */

import type {EarlyWindow} from '../../client-modules/early-acts/early-window';

/** The id of the data block: the folder of the page's files, then their names in it, the whole style sheet first. */
export const bundlesId = 'after-paint';

/** Runs the page's script once the reader turns to something that needs it, and keeps the acts until React listens. */
export function loader(): void {
  const page = window as EarlyWindow;
  const acts: Event[] = (page.earlyActs = []);
  const controls = 'button,input,select,textarea,summary,label,[role=button],[id$=-tool],a[href^="#"][aria-label]';
  const ahead = new Set<string>();
  let isHere = false;
  let isFetched = false;
  let isWanted = false;
  let lastTop = 0;

  const isSaving = (): boolean | undefined =>
    (navigator as Navigator & {connection?: {saveData?: boolean}}).connection?.saveData ||
    matchMedia('(prefers-reduced-data: reduce)').matches;
  const onceParsed = (act: () => void): void => {
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', act);
    else act();
  };
  const inFrame = requestAnimationFrame;
  const add = <Tag extends 'link' | 'script'>(tag: Tag, fields: Partial<HTMLElementTagNameMap[Tag]>): void => {
    document.head.append(Object.assign(document.createElement(tag), fields));
  };
  const files = (): readonly string[] => {
    const [folder = '', ...names] = JSON.parse(document.getElementById('after-paint')!.textContent) as string[];
    return names.map((name) => folder + name);
  };

  /** The reader is there, or the browser has nothing else to do: fetch, so that a later wish is answered soon. */
  const fetchAhead = (): void => {
    if (isFetched || isSaving()) return;
    isFetched = true;
    onceParsed(() => files().forEach((href) => add('link', {rel: 'prefetch', href})));
  };

  /** The reader wants something of script. React must find the whole page, and its elements their styles. */
  const want = (): void => {
    if (isWanted) return;
    isWanted = isFetched = true;
    onceParsed(() => {
      const [href = '', ...scripts] = files();
      const run = (): void => scripts.forEach((src) => add('script', {src, async: false}));
      scripts.forEach((script) => add('link', {rel: 'preload', as: 'script', href: script}));
      add('link', {rel: 'stylesheet', href, onload: run, onerror: run});
    });
  };

  /** A link under the pointer or the focus: its page is fetched ahead, as React does it later. */
  const noteLink = (target: Element): void => {
    const link = target.closest('a');
    const {origin, pathname} = link ?? location;
    if (origin !== location.origin || pathname === location.pathname || !pathname.endsWith('/')) return;
    if (isSaving() || ahead.has(pathname)) return;
    ahead.add(pathname);
    add('link', {rel: 'prefetch', href: pathname});
  };

  // Links and forms that only script can answer, and will: the browser must not answer them too.
  const ours: Readonly<Record<string, string>> = {click: 'a[role=button][href="#"]', submit: 'form:not([action])'};

  const keep = (event: Event): void => {
    if (!event.isTrusted || page.docusaurusRoot) return;
    const {type, target, ctrlKey, metaKey, key} = event as KeyboardEvent & {target: Element};
    isHere = true;
    // Keys that only scroll are the browser's, as are links and plain text. The document itself may be the target.
    const isKey = key && !/^(?:Arrow|Page|Home|End|Esc| )/.test(key);
    if (target.closest?.(controls) || type === 'submit' || isKey) want();
    else fetchAhead();
    if (!target.closest) return;
    if (/^(?:pointerover|focusin)$/.test(type)) noteLink(target);
    if (!isWanted || /^(?:pointerover|wheel)$/.test(type)) return;
    acts.push(event);
    if (key) {
      // A shortcut that names its field works at once, so that the next letters already land in the field.
      const keys = CSS.escape((ctrlKey ? 'control+' : metaKey ? 'meta+' : '') + key);
      const field = document.querySelector<HTMLElement>(`input[aria-keyshortcuts~=${keys} i]`);
      if (!field || (keys === key && target.matches('input,textarea,select'))) return;
      event.preventDefault();
      field.focus();
    } else if (target.closest(ours[type] ?? 'none')) event.preventDefault();
  };
  for (const type of 'pointerover wheel pointerdown pointerup click input keydown focusin submit'.split(' ')) {
    document.addEventListener(type, keep, {capture: true, passive: type === 'wheel'});
  }

  // Scrolling wants script where it shows something: near a tool, beside a table of contents, and on the way back up.
  addEventListener('scroll', () => {
    if (isWanted || !isHere) return; // the browser itself goes to what the address names
    const tool = document.querySelector('[id$=-tool]');
    const contents = document.querySelector<HTMLElement>('.table-of-contents');
    const isNear = tool && tool.getBoundingClientRect().top < 2 * innerHeight;
    if (isNear || contents?.offsetParent || scrollY < lastTop) want();
    lastTop = scrollY;
  });

  // What only script can answer: a question for the search, a tool's link, a page that says so. The page is painted first.
  const readAddress = (): void => {
    const isUnknown = location.hash.length > 1 && !document.querySelector(':target');
    if (location.search || isUnknown || document.querySelector('[data-wants-script]')) want();
  };
  addEventListener('hashchange', readAddress);
  // Not before the first screen is painted: a frame ends after what it calls. Safari has neither idle callbacks nor `prefetch`.
  const atRest = (): void => {
    fetchAhead();
    document.head.append(document.querySelector('template')!.content); // what src/finish has put off until now
  };
  addEventListener('load', () => inFrame(() => inFrame(() => (window.requestIdleCallback ?? setTimeout)(atRest))));
  onceParsed(() => {
    inFrame(() =>
      setTimeout(() => {
        readAddress();
        // What was entered before: the browser puts it back after a reload, a tool when it is opened again.
        const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        if (visit && visit.type !== 'navigate') want();
        try {
          if (Object.keys(sessionStorage).some((key) => document.getElementById(`${key.slice(6)}-tool`))) want();
        } catch {
          // Storage is forbidden: nothing was kept.
        }
      }),
    );
  });
}

/** Tells when the page puts up its own listeners for keys, which it does in effects some time after React's own. */

/** Calls back at the first `keydown` listener on the document or the window, until the signal ends the watch. */
export function onKeyListener(notice: () => void, signal: AbortSignal): void {
  for (const target of [document, window]) {
    const own = Object.getOwnPropertyDescriptor(target, 'addEventListener');
    const add = target.addEventListener.bind(target) as EventTarget['addEventListener'];
    target.addEventListener = (...rest: Parameters<typeof add>) => {
      if (rest[0] === 'keydown') notice();
      add(...rest);
    };
    signal.addEventListener('abort', () => {
      if (own) Object.defineProperty(target, 'addEventListener', own);
      else Reflect.deleteProperty(target, 'addEventListener');
    });
  }
}

/** Fetches parts of tools. One that does not come is no error to its caller: it comes once it was tried again. */

/** Each tries again for a part that did not come. */
let failed: readonly (() => void)[] = [];
const listeners = new Set<() => void>();

function setFailed(next: typeof failed): void {
  failed = next;
  listeners.forEach((listener) => listener());
}

/** How many parts did not come and wait until they are tried again. */
export const countFailed = (): number => failed.length;

/** Calls the listener whenever that number changes; returns what ends it. */
export function onFailed(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tries again to fetch whatever did not come. */
export function tryAgain(): void {
  const waiting = failed;
  setFailed([]);
  waiting.forEach((again) => again());
}

/** What `load` imports. While it does not come, `FetchStatus` says so and lets the reader try again. */
export const fetchPart = <Part>(load: () => Promise<Part>): Promise<Part> =>
  load().then(
    (part) => {
      if (failed.length > 0) tryAgain(); // The connection is back: what failed on the page before comes now too.
      return part;
    },
    () => new Promise<Part>((resolve) => setFailed([...failed, () => resolve(fetchPart(load))])),
  );

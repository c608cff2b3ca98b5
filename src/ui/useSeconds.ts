import {useCallback, useSyncExternalStore} from 'react';

const now = (): number => Math.floor(Date.now() / 1000);

/** Calls on every full second while the page is seen; returns how to stop. */
function everySecond(onSecond: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  const next = (): void => {
    stop();
    if (document.visibilityState === 'visible') timer = setTimeout(tick, 1000 - (Date.now() % 1000));
  };
  const tick = (): void => {
    onSecond();
    next();
  };
  document.addEventListener('visibilitychange', tick);
  next();
  return () => {
    stop();
    document.removeEventListener('visibilitychange', tick);
  };
}

const never = (): (() => void) => () => undefined;

/**
 * The clock of the browser in whole seconds since 1970. It stands still while the page is hidden and while `isRunning` is
 * false; undefined on the server.
 */
export function useSeconds(isRunning: boolean): number | undefined {
  const subscribe = useCallback((onSecond: () => void) => (isRunning ? everySecond(onSecond) : never()), [isRunning]);
  return useSyncExternalStore<number | undefined>(subscribe, now, () => undefined);
}

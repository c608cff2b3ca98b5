/** Calls `act` when the browser has nothing better to do, a second from now at the latest; gives what calls it off. */
export function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 50);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(act, {timeout: 1000});
  return () => cancelIdleCallback(asked);
}

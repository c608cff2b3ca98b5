/** The pages whose script has run, so that they can be shown without waiting. */
const loaded = new Set<string>();

/** Notes that the page of a path is there. */
export const noteLoaded = (path: string): void => void loaded.add(path);

/** Whether the page of a path is known to be there. */
export const isLoaded = (path: string): boolean => loaded.has(path);

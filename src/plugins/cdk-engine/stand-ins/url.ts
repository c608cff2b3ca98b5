/** Stands in for `node:url` (https://nodejs.org/api/url.html) by the browser's own reader of addresses. */

/** The parts of an address under the names of `url.parse`. */
export function parse(address: string) {
  const {protocol, host, hostname, port, pathname, search, hash, href} = new URL(address);
  return {protocol, host, hostname, port, pathname, search, hash, href, path: `${pathname}${search}`};
}

export const URL = globalThis.URL;
export const pathToFileURL = (path: string) => new URL(`file://${path}`);
export const fileURLToPath = (address: string | URL): string => decodeURIComponent(new URL(address).pathname);

/** Serves a build in this process, compressed as a host of static files does it: for measures of weight and speed. */
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Bytes as gzip and brotli send them. */
export const gzip = (bytes) => gzipSync(bytes, {level: 9});
export const brotli = (bytes) =>
  brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22}});

export const typeOf = (file) => types[extname(file)] ?? 'application/octet-stream';

/** How long a browser may keep a file: for ever if its name tells its content. */
export const cacheOf = (file) => (/\.[0-9a-f]{8}\.(?:css|js)$/.test(file) ? 'max-age=31536000, immutable' : 'no-cache');

/** The file behind an address: a folder is its index, and what is not there is the page that says so. */
export function fileOf(folder, pathname) {
  const path = join(folder, normalize(decodeURIComponent(pathname)));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return existsSync(file) ? {file, status: 200} : {file: join(folder, '404.html'), status: 404};
}

/** Calls `work(origin)` while the folder is served. */
export async function whileServed(work, folder = 'build') {
  const sent = new Map();
  const server = createServer((request, response) => {
    const {file, status} = fileOf(folder, new URL(request.url, 'http://localhost').pathname);
    if (!sent.has(file)) sent.set(file, gzip(readFileSync(file)));
    response.writeHead(status, {
      'content-type': typeOf(file),
      'content-encoding': 'gzip',
      'cache-control': cacheOf(file),
    });
    response.end(sent.get(file));
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  try {
    return await work(`http://localhost:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

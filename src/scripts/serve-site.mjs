/**
 * Serves a build to the stories: `node src/scripts/serve-site.mjs <port> <folder> [<base URL>]`. Files are sent as they
 * are and kept in memory, for the browsers need the processors; what is not below the base URL is not there.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {cacheOf, fileOf, typeOf} from './serve-build.mjs';

const [port, folder, base = '/'] = process.argv.slice(2);
const kept = new Map();

function answer(pathname, response) {
  const {file, status} = fileOf(folder, `/${pathname.slice(base.length)}`);
  if (file.endsWith('/index.html') && !pathname.endsWith('/') && !pathname.endsWith('.html')) {
    response.writeHead(301, {location: `${pathname}/`}).end();
    return;
  }
  if (!kept.has(file)) kept.set(file, readFileSync(file));
  response.writeHead(status, {'content-type': typeOf(file), 'cache-control': cacheOf(file)}).end(kept.get(file));
}

const server = createServer((request, response) => {
  const {pathname} = new URL(request.url, 'http://localhost');
  if (pathname.startsWith(base)) answer(pathname, response);
  else response.writeHead(404).end();
});
// A browser may take up a connection long after its last request.
server.keepAliveTimeout = 120_000;
server.listen(Number(port), 'localhost');

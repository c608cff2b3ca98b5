/** A server of a test's own for the built site, which can be stopped, started again and given another build. */
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {readFileSync} from 'node:fs';
import {extname, join} from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** The content of a file of the build by its path; a test may give other contents. */
export type ReadFile = (path: string) => Buffer | string;

export const readBuilt: ReadFile = (path) => readFileSync(join('build', path));

export class SiteServer {
  private server: Server | undefined;
  private port = 0;
  read: ReadFile = readBuilt;

  /** Listens, at the port it had before if it was stopped. */
  async start(): Promise<string> {
    const server = createServer((request, response) => {
      const {pathname} = new URL(request.url ?? '/', 'http://localhost');
      const path = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
      try {
        const content = this.read(path);
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
        response.end(content);
      } catch {
        response.writeHead(404).end('not there');
      }
    });
    await new Promise<void>((resolve) => server.listen(this.port, resolve));
    this.server = server;
    this.port = (server.address() as AddressInfo).port;
    return `http://localhost:${this.port}/`;
  }

  /** From here on nobody answers. */
  async stop(): Promise<void> {
    const {server} = this;
    this.server = undefined;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

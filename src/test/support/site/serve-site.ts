import { createReadStream, existsSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A site that is being served. */
export interface ServedSite {
  /** Origin and base, with its last slash: `http://127.0.0.1:40123/archive/`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the files of a folder on a free port of this machine, as static hosts do: `404.html` with
 * status 404 for what is not there.
 *
 * @param base the path that the site lives under, with or without its slashes
 */
export async function serveSite(folder: string, base = '/'): Promise<ServedSite> {
  const root = `/${base}/`.replace(/\/{2,}/g, '/');
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(root)) {
      sayNotFound(folder, response);
      return;
    }
    request.url = path.slice(root.length - 1);
    files(request, response, () => sayNotFound(folder, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${root}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sayNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  if (!existsSync(page)) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  createReadStream(page).pipe(response);
}

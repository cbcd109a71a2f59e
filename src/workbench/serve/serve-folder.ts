import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type FoundFile, findFile } from './find-file';
import { securityHeaders } from './security-policy';

/** A site being served; `address` is how this computer reaches it, without a slash at the end. */
export interface OpenSite {
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Where to listen: port 0 takes any free one; without `host`, every network of this computer. */
export interface Door {
  readonly port: number;
  readonly host?: string;
}

/** Built files carry a hash of their content in their name, so they may be kept for ever. */
const NAMED_BY_CONTENT = /\/assets\/.+-[\w-]{8}\.\w+(\.br|\.gz)?$/;

const answerWith = (status: number, sentence: string, response: ServerResponse): void => {
  response
    .writeHead(status, { ...securityHeaders(), 'Content-Type': 'text/plain; charset=utf-8' })
    .end(`${sentence}\n`);
};

const answer = (folder: string, request: IncomingMessage, response: ServerResponse): void => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    answerWith(405, 'This server only shows the game: ask with GET.', response);
    return;
  }
  const pathname = (request.url ?? '/').split('?')[0] ?? '/';
  const found = findFile(folder, pathname, String(request.headers['accept-encoding'] ?? ''));
  if (found) sendFile(found, request, response);
  else answerWith(404, 'There is nothing here. The game is at /', response);
};

const sendFile = (found: FoundFile, request: IncomingMessage, response: ServerResponse): void => {
  const { size, mtimeMs } = statSync(found.path);
  const tag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
  const headers = {
    ...securityHeaders(found.plain.endsWith('.html') ? readFileSync(found.plain, 'utf8') : ''),
    'Cache-Control': NAMED_BY_CONTENT.test(found.path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Type': found.type,
    ...(found.encoding && { 'Content-Encoding': found.encoding }),
    ETag: tag,
    Vary: 'Accept-Encoding',
  };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, 'Content-Length': size });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(found.path)
      .on('error', () => response.destroy())
      .pipe(response);
};

const listen = (server: Server, { port, host }: Door): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, ...(host && { host }) }, resolve);
  });

/** Serves the files of `folder` with the strict policy. Rejects when the port is taken or not allowed. */
export const serveFolder = async (folder: string, door: Door): Promise<OpenSite> => {
  const server = createServer((request, response) => answer(folder, request, response));
  await listen(server, door);
  const at = server.address();
  const port = at && typeof at === 'object' ? at.port : door.port;
  return {
    address: `http://localhost:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

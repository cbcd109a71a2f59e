import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, serveFolder } from '../../../src/workbench/serve/serve-folder';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let folder = '';
let site: OpenSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  writeFileSync(join(folder, 'index.html'), '<style>p{color:red}</style><p>Кім жауап береді?</p>');
  writeFileSync(join(folder, 'assets', 'game-Ab3_d-9x.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'game-Ab3_d-9x.js.gz'), gzipSync('export {};'));
  writeFileSync(join(folder, '.vite', 'manifest.json'), '{}');
  site = await serveFolder(folder, { port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** `fetch` would tidy the path before asking, and crooked paths are what must be asked here. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: site.port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
      );
    })
      .on('error', reject)
      .end();
  });

describe('the served site', () => {
  test('shows the page under a policy that lets nothing leave', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body).toContain('Кім');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/);
  });

  test('allows the styles that stand in the page by the hash of their text, and no others', async () => {
    const allowed = /style-src 'self' 'sha256-p0bF\+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='/;
    expect((await ask('/')).headers['content-security-policy']).toMatch(allowed);
    expect((await ask('/assets/game-Ab3_d-9x.js')).headers['content-security-policy']).not.toContain('sha256');
  });

  test('keeps files named by their content for ever, and asks again for the page', async () => {
    expect((await ask('/assets/game-Ab3_d-9x.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
  });

  test('sends the compressed copy only to a browser that can read it', async () => {
    const small = await ask('/assets/game-Ab3_d-9x.js', { 'accept-encoding': 'gzip, br' });
    expect(small.headers['content-encoding']).toBe('gzip');
    expect(small.headers['content-type']).toBe('text/javascript; charset=utf-8');
    const plain = await ask('/assets/game-Ab3_d-9x.js');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body).toBe('export {};');
  });

  test('says "not changed" to a browser that has the page', async () => {
    const tag = String((await ask('/')).headers.etag);
    const again = await ask('/', { 'if-none-match': tag });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  test.each([
    '/../package.json',
    '/%2e%2e/%2e%2e/etc/hostname',
    '/.vite/manifest.json',
    '/nowhere',
    '/%E0%A4%A',
    '/a%00b',
  ])('has nothing at %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404 });
  });

  test('only shows: any other verb is refused', async () => {
    expect(await ask('/', {}, 'POST')).toMatchObject({ status: 405 });
    expect(await ask('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test('says so when the port is taken', async () => {
    await expect(serveFolder(folder, { port: site.port, host: '127.0.0.1' })).rejects.toThrow('EADDRINUSE');
  });
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { compressedCopies } from '../../../src/workbench/build/compressed-copies';

const home = mkdtempSync(join(tmpdir(), 'site-'));
const root = join(home, 'src');
const page = `<p>${'Кім жауап береді? '.repeat(60)}</p>`;
mkdirSync(root);
writeFileSync(join(root, 'index.html'), page);
afterAll(() => rmSync(home, { recursive: true }));

test.each([
  ['beside the sources', '../dist', join(home, 'dist')],
  ['anywhere else', join(home, 'elsewhere'), join(home, 'elsewhere')],
])('lies in the folder of the site, be it %s', async (_, outDir, folder) => {
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [compressedCopies()],
    build: { outDir, emptyOutDir: true },
  });
  const built = readFileSync(join(folder, 'index.html'));
  expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br')))).toEqual(built);
  expect(gunzipSync(readFileSync(join(folder, 'index.html.gz')))).toEqual(built);
  expect(existsSync(join(folder, 'index.html.br.gz'))).toBe(false);
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type OpenSite, serveFolder } from '../../../src/workbench/serve/serve-folder';

/** The name of the engine's chunk, from the manifest of the built site. */
export const stageChunkOf = (folder: string): string => {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')) as Record<
    string,
    { file: string; isDynamicEntry?: boolean }
  >;
  const found = Object.entries(manifest).find(
    ([key, { isDynamicEntry }]) => isDynamicEntry && key.startsWith('stage/'),
  );
  if (!found) throw new Error('the built site has no chunk of the stage: src/main.ts must import it lazily');
  return found[1].file;
};

/**
 * The control: the same built site, but its page asks for the engine before
 * anything of its own, as a page without our care would.
 */
export const openEagerSite = async (folder: string): Promise<OpenSite> => {
  const copy = mkdtempSync(join(tmpdir(), 'eager-site-'));
  cpSync(folder, copy, { recursive: true });
  const page = join(copy, 'index.html');
  const first = `<script type="module" crossorigin src="./${stageChunkOf(folder)}"></script>`;
  const html = readFileSync(page, 'utf8').replace('<script type="module"', `${first}<script type="module"`);
  if (!html.includes(first)) throw new Error('the built page has no module to put the engine before');
  writeFileSync(page, html);
  writeFileSync(`${page}.br`, brotliCompressSync(html));
  writeFileSync(`${page}.gz`, gzipSync(html));
  const site = await serveFolder(copy, { port: 0, host: '127.0.0.1' });
  return {
    ...site,
    async close() {
      await site.close();
      rmSync(copy, { recursive: true, force: true });
    },
  };
};

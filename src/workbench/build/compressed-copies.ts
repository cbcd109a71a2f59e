import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.yaml', '.webmanifest']);
const SMALLEST_WORTH_IT = 512;

const compress = async (path: string): Promise<void> => {
  const plain = readFileSync(path);
  const [br, gz] = await Promise.all([
    brotli(plain, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }),
    zip(plain, { level: 9 }),
  ]);
  writeFileSync(`${path}.br`, br);
  writeFileSync(`${path}.gz`, gz);
};

/** Lays a `.br` and a `.gz` beside every text file of the built site, so that serving it costs an old school computer nothing. */
export const compressedCopies = (): Plugin => {
  let folder = '';
  return {
    name: 'compressed-copies',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
      const worthIt = paths.filter((path) => TEXT.has(extname(path)) && statSync(path).size >= SMALLEST_WORTH_IT);
      await Promise.all(worthIt.map(compress));
    },
  };
};

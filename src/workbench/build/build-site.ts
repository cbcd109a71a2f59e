import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const SITE = join(process.cwd(), 'dist');
const MANIFEST = join(SITE, '.vite', 'manifest.json');
const MADE_FROM = ['src', 'assets', 'locales', 'vite.config.ts', 'package-lock.json', 'tsconfig.json'];

/** Folders count too: a file that was taken away changes only the folder it lay in. */
const lastChange = (path: string): number => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  const inside = found.isDirectory() ? readdirSync(path).map((name) => lastChange(join(path, name))) : [];
  return Math.max(found.mtimeMs, ...inside);
};

const isFresh = (): boolean =>
  existsSync(MANIFEST) && statSync(MANIFEST).mtimeMs >= Math.max(...MADE_FROM.map(lastChange));

/** Builds the site into `dist/`, unless what lies there was made from the files as they are now; returns the folder. */
export const buildSite = async (): Promise<string> => {
  if (isFresh()) {
    console.log('The built site in dist/ is up to date.');
    return SITE;
  }
  if (!existsSync(join('src', 'index.html'))) throw new Error('src/index.html is missing: there is no page to build.');
  const began = Date.now();
  console.log('Building the site into dist/ …');
  await build({ logLevel: 'warn', configLoader: 'runner' });
  console.log(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  return SITE;
};

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const ASSETS = join(root, 'assets');

interface Row {
  readonly files: readonly string[];
  readonly by?: string;
  readonly licence?: string;
}

const rows = Object.values(parse(readFileSync(join(ASSETS, 'credits.yaml'), 'utf8')) as Record<string, Row[]>).flat();

/** Every file of a folder, by its path from there, with slashes. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

/** The files that a row names: those of the code from the root, all others from `assets/`; a star is a part of one name. */
const named = (pattern: string): string[] => {
  const within = dirname(pattern);
  const folder = join(pattern.startsWith('src/') ? root : ASSETS, within);
  const shape = new RegExp(`^${basename(pattern).replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
  return filesIn(folder)
    .filter((name) => shape.test(name))
    .map((name) => (within === '.' ? name : `${within}/${name}`));
};

test('every file that is seen or heard has a row in assets/credits.yaml; if not, say there who made it', () => {
  const credited = new Set(rows.flatMap(({ files }) => files.flatMap(named)));
  const all = filesIn(ASSETS).filter((name) => name !== 'credits.yaml');
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter((file) => !credited.has(file))).toEqual([]);
});

test('every row of the credits has files that exist, an author and a licence', () => {
  for (const { files, by, licence } of rows) {
    expect(by && licence, files.join(' ')).toBeTruthy();
    for (const pattern of files) expect(named(pattern), pattern).not.toEqual([]);
  }
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOMS = ['rules', 'learning'];
const SETTINGS = ['.gitignore', 'tsconfig.json', 'biome.jsonc', 'package.json'];
const PLUGIN = 'tests/architecture/no-chance-or-clock.grit';

const PURE = 'export const whole = (one: number): number => Math.floor(one) + 1;';
const OF_A_PAGE = [
  'window',
  'document',
  'localStorage',
  'fetch',
  'process',
  'setTimeout',
  'console',
  'performance',
  'crypto',
];
const CHANCE = [
  'Math.random()',
  '[1].map(Math.random)',
  'globalThis.Math.random()',
  'crypto.randomUUID()',
  'Date.now()',
  'new Date()',
  'new Date(2026, 1)',
  'Date()',
  'performance.now()',
];
const HIDDEN_CHANCE = 'const { random, floor } = Math;\nexport const asked = random() + floor(1);';

/** A house with only these rooms, under the real settings, so that planting in it disturbs nobody. */
let house = '';
let said = { compiler: '', linter: '' };

const hear = (program: string, args: readonly string[]): string => {
  const bin = join(process.cwd(), 'node_modules', '.bin', program);
  const { stdout, stderr } = spawnSync(bin, [...args], { cwd: house, encoding: 'utf8' });
  return stdout + stderr;
};

/** What was said about one planted file; every line of both tools begins with the path it speaks of. */
const about = (words: string, path: string): readonly string[] =>
  words.split('\n').filter((line) => line.startsWith(path));

const plantAll = (room: string): void => {
  const plant = (name: string, text: string): void =>
    writeFileSync(join(house, 'src', room, `${name}.ts`), `${text}\n`);
  plant('pure', PURE);
  for (const [n, name] of OF_A_PAGE.entries()) plant(`page-${n}`, `export const seen = ${name};`);
  for (const [n, chance] of CHANCE.entries()) plant(`chance-${n}`, `export const asked = ${chance};`);
  plant('hidden', HIDDEN_CHANCE);
};

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'pure-rooms-'));
  for (const path of [...SETTINGS, PLUGIN, ...ROOMS.map((room) => `src/${room}/tsconfig.json`)])
    cpSync(path, join(house, path));
  mkdirSync(join(house, '.git'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(house, 'node_modules'));
  for (const room of ROOMS) plantAll(room);
  said = {
    compiler: ROOMS.map((room) => hear('tsc', ['-p', `src/${room}`, '--pretty', 'false'])).join('\n'),
    linter: hear('biome', ['lint', 'src', '--colors=off', '--max-diagnostics=none']),
  };
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

describe.each(ROOMS)('src/%s', (room) => {
  test('may count and compare', () => {
    expect(about(said.compiler, `src/${room}/pure.ts`)).toEqual([]);
    expect(about(said.linter, `src/${room}/pure.ts`)).toEqual([]);
  });

  test.each(OF_A_PAGE.map((name, n) => ({ name, n })))('cannot see $name', ({ name, n }) => {
    expect(about(said.compiler, `src/${room}/page-${n}.ts`).join()).toContain(`'${name}'`);
  });

  test.each(CHANCE.map((chance, n) => ({ chance, n })))('may not ask $chance', ({ n }) => {
    expect(about(said.linter, `src/${room}/chance-${n}.ts`).join()).toContain('plugin');
  });

  test('may not take chance out of Math', () => {
    expect(about(said.linter, `src/${room}/hidden.ts`).join()).toContain('plugin');
  });
});

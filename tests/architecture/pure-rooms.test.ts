import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = (program: string, args: readonly string[], cwd = process.cwd()): { code: number; words: string } => {
  const { status, stdout, stderr } = spawnSync(join(process.cwd(), 'node_modules', '.bin', program), [...args], {
    cwd,
    encoding: 'utf8',
  });
  return { code: status ?? 1, words: stdout + stderr };
};

/** A house with only one room, under the real settings, so that planting in it disturbs nobody. */
let house = '';
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'pure-rooms-'));
  const settings = [
    '.gitignore',
    'tsconfig.json',
    'biome.jsonc',
    'package.json',
    'src/rules/tsconfig.json',
    'src/learning/tsconfig.json',
    'tests/architecture/no-chance-or-clock.grit',
  ];
  for (const path of settings) cpSync(path, join(house, path));
  mkdirSync(join(house, '.git'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(house, 'node_modules'));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

describe.each(['rules', 'learning'])('src/%s', (room) => {
  const plant = (line: string): void => writeFileSync(join(house, 'src', room, 'planted.ts'), `${line}\n`);

  test('compiles without a window', () => {
    plant('export const two = (one: number): number => one + 1;');
    expect(run('tsc', ['-p', `src/${room}`], house)).toMatchObject({ code: 0 });
  });

  test.each([
    'window',
    'document',
    'localStorage',
    'fetch',
    'process',
    'setTimeout',
    'console',
    'performance',
    'crypto',
  ])('cannot see %s', (name) => {
    plant(`export const seen = ${name};`);
    const { code, words } = run('tsc', ['-p', `src/${room}`], house);
    expect(code).not.toBe(0);
    expect(words).toContain(name);
  });

  test.each([
    'Math.random()',
    'Date.now()',
    'new Date()',
    'new Date(2026, 1)',
    'Date()',
    'performance.now()',
    '[1].map(Math.random)',
    'globalThis.Math.random()',
  ])('may not ask %s', (chance) => {
    plant(`export const asked = ${chance};`);
    const { code, words } = run('biome', ['lint', `src/${room}`, '--colors=off'], house);
    expect(code).not.toBe(0);
    expect(words).toMatch(/seed|clock/);
  });

  test('may not take chance out of Math', () => {
    plant('const { random, floor } = Math;\nexport const asked = random() + floor(1);');
    expect(run('biome', ['lint', `src/${room}`, '--colors=off'], house).words).toContain('random cannot hide');
  });

  test('may count and compare', () => {
    plant('export const whole = (one: number): number => Math.floor(one);');
    expect(run('biome', ['lint', `src/${room}`, '--colors=off'], house)).toMatchObject({ code: 0 });
  });
});

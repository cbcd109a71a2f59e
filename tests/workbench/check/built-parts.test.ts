import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { partsOf, weigh } from '../../../src/workbench/check/built-parts';
import { neededFonts } from '../../../src/workbench/check/needed-fonts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  for (const name of ['.vite', 'assets']) mkdirSync(join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true }));

const build = (manifest: object): void =>
  writeFileSync(join(folder, '.vite', 'manifest.json'), JSON.stringify(manifest));

const STAGE = { file: 'assets/stage.js', isDynamicEntry: true, imports: ['_engine.js', '_rules.js'] };
const HOUSE = {
  'index.html': { file: 'assets/main.js', isEntry: true, imports: ['_rules.js'], css: ['assets/main.css'] },
  '_rules.js': { file: 'assets/rules.js' },
  '_engine.js': { file: 'assets/engine.js', imports: ['index.html'] },
  'stage/stage.ts': STAGE,
  'ui/style/fonts.css': { file: 'assets/fonts.css' },
  'scenarios/library/s05-a.yaml': { file: 'assets/s05.js' },
  '../locales/kk/scenarios/s05-a.json': { file: 'assets/s05-kk.js', imports: ['_rules.js'] },
  '../locales/en/scenarios/s05-a.json': { file: 'assets/s05-en.js' },
};

describe('what a player downloads', () => {
  test('first is the page, all it imports at once and the styles that follow; the stage adds only what is new', () => {
    build(HOUSE);
    expect(partsOf(folder)).toEqual({
      first: ['index.html', 'assets/main.js', 'assets/main.css', 'assets/rules.js', 'assets/fonts.css'],
      stage: ['assets/stage.js', 'assets/engine.js'],
      hearings: [
        ['assets/s05.js', 'assets/s05-kk.js'],
        ['assets/s05.js', 'assets/s05-en.js'],
      ],
    });
  });

  test('a stage that is in no chunk of its own is an error, not a budget kept', () => {
    build({ 'index.html': HOUSE['index.html'] });
    expect(() => partsOf(folder)).toThrow('import it lazily');
  });

  test('a site without a hearing is an error as well', () => {
    build({ 'index.html': HOUSE['index.html'], 'stage/stage.ts': STAGE });
    expect(() => partsOf(folder)).toThrow('each lazily');
  });

  test('text is weighed as it travels, a font as it is', () => {
    writeFileSync(join(folder, 'assets', 'long.js'), 'a'.repeat(100_000));
    writeFileSync(join(folder, 'assets', 'font.woff2'), 'a'.repeat(1000));
    const [script, font] = weigh(folder, ['assets/long.js', 'assets/font.woff2']);
    expect(script?.bytes).toBeLessThan(100);
    expect(font?.bytes).toBe(1000);
  });
});

describe('the fonts of a first screen', () => {
  const face = (name: string, range: string): string =>
    `@font-face{font-family:Onest;src:url(./${name}.woff2)format("woff2");unicode-range:${range}}`;

  test('are those whose letters Kazakh, Russian or English uses', () => {
    for (const name of ['latin', 'cyrillic', 'kazakh', 'vietnamese'])
      writeFileSync(join(folder, 'assets', `${name}.woff2`), '');
    const style = [
      face('latin', 'U+0000-00FF,U+2000-206F'),
      face('cyrillic', 'u+4??'),
      face('kazakh', 'U+0460-052F'),
      face('vietnamese', 'U+0102-0103,U+20AB'),
    ].join('');
    expect(neededFonts(folder, [style])).toEqual(['latin', 'cyrillic', 'kazakh'].map((name) => `assets/${name}.woff2`));
  });

  test('must be there', () => {
    expect(() => neededFonts(folder, [face('lost', 'U+0-FF')])).toThrow('assets/lost.woff2');
  });
});

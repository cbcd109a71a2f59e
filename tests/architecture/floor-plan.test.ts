import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CODE, foldersIn, sourceFiles } from './source-files';

type Plan = IFlattenedRuleSet & { readonly options: ICruiseOptions };
const plan: Plan = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

const read = async (from: string, folders: readonly string[]): Promise<ICruiseResult> => {
  const { output } = await cruise([...folders], { ...plan.options, ruleSet: plan, validate: true, baseDir: from });
  if (typeof output === 'string') throw new Error('dependency-cruiser answered in text, and an object was expected');
  return output;
};

/** The plan once more, as CONTRIBUTING.md tells it: two tellings that must agree. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  rules: [],
  learning: ['rules'],
  scenarios: ['rules'],
  hearing: ['rules', 'scenarios'],
  stage: ['rules', 'hearing', 'language'],
  ui: ['rules', 'learning', 'scenarios', 'hearing', 'language', 'keeping'],
  sound: ['rules', 'hearing'],
  keeping: ['rules', 'learning'],
  language: [],
  classroom: ['rules', 'scenarios', 'hearing'],
  'classroom/server': ['rules', 'scenarios', 'hearing', 'classroom'],
  workbench: ['rules', 'learning', 'scenarios', 'hearing', 'stage', 'ui', 'sound', 'keeping', 'language', 'classroom'],
};
const ROOMS = Object.keys(MAY_IMPORT);
const TOP_ROOMS = ROOMS.filter((room) => !room.includes('/'));

describe('the floor plan of src', () => {
  test('holds, and every file of src was seen', async () => {
    const { modules, summary } = await read(process.cwd(), ['src']);
    const broken = summary.violations.map(({ from, to, rule }) => `${from} → ${to}: ${rule.name}`);
    expect(broken, 'npm run check says what to do about each').toEqual([]);
    const seen = new Set(modules.map(({ source }) => source));
    const unseen = sourceFiles('src', CODE).filter(({ path }) => !seen.has(path) && !path.endsWith('.d.ts'));
    expect(
      unseen.map(({ path }) => path),
      'dependency-cruiser did not read these: is @swc/core installed?',
    ).toEqual([]);
    expect(seen.size).toBeGreaterThan(0);
  });

  test('has a room for every folder', () => {
    const unknown = foldersIn('src').filter((path) => !TOP_ROOMS.includes(path.split('/')[1] ?? ''));
    expect(unknown, `Rooms of src are ${TOP_ROOMS.join(', ')}. Put the files in one of them.`).toEqual([]);
    const loose = sourceFiles('src', CODE).filter(
      ({ path }) => path.split('/').length === 2 && !/^src\/main\.tsx?$/.test(path),
    );
    expect(
      loose.map(({ path }) => path),
      'Only src/main.ts stands outside the rooms: put the file in one.',
    ).toEqual([]);
  });
});

const PAIRS = ROOMS.flatMap((from) => ROOMS.filter((to) => to !== from).map((to) => ({ from, to })));
const pairPath = ({ from, to }: { from: string; to: string }): string => `src/${from}/to-${to.replace('/', '-')}.ts`;

/** What must be seen, the file it is planted in, and its text. */
const PLANTED: readonly (readonly [string, string, string])[] = [
  ['a package in rules', 'src/rules/packed.ts', "import { z } from 'zod';\nexport const a = z;"],
  [
    'a clock of Node in learning',
    'src/learning/clock.ts',
    "import { hrtime } from 'node:process';\nexport const a = hrtime;",
  ],
  ['words in rules', 'src/rules/wordy.ts', "import words from '../../locales/en/ui.json';\nexport const a = words;"],
  ['a file of Node in ui', 'src/ui/disk.ts', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;"],
  ['a file that is not there', 'src/ui/lost.ts', "import { a } from './nowhere';\nexport const b = a;"],
  ['the engine in ui', 'src/ui/engine.ts', "import type { Game } from 'phaser';\nexport type A = Game;"],
  [
    'a part of the engine in ui',
    'src/ui/part.ts',
    "import part from 'phaser-source/core/Game';\nexport const a = part;",
  ],
  ['an import that waits', 'src/ui/later.ts', "export const later = () => import('../stage/thing');"],
  [
    'a file with tags',
    'src/ui/tags.tsx',
    'import type { Thing } from \'../stage/thing\';\nexport const a = (b: Thing) => <p class="x">{b}</p>;',
  ],
  ['an unlisted room', 'src/attic/box.ts', "import type { Thing } from '../rules/thing';\nexport type A = Thing;"],
  [
    'the workbench in the wiring',
    'src/main.ts',
    "import type { Thing } from './workbench/thing';\nexport type A = Thing;",
  ],
  ['a test in the game', 'src/ui/tested.ts', "import { a } from '../../tests/one';\nexport const b = a;"],
  ['a cycle, even of types', 'src/rules/hen.ts', "import type { Egg } from './egg';\nexport type Hen = { egg: Egg };"],
];
const AROUND: readonly (readonly [string, string])[] = [
  ['src/rules/egg.ts', "import type { Hen } from './hen';\nexport type Egg = { hen: Hen };"],
  ['tests/one.ts', 'export const a = 1;'],
  ['locales/en/ui.json', '{}'],
];

describe('a planted violation is seen', () => {
  let house = '';
  let found: ICruiseResult;

  const plant = (path: string, text: string): void => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), `${text}\n`);
  };
  /** A cycle is told once, from whichever of its files was read first. */
  const isRefused = (path: string): boolean =>
    found.summary.violations.some(({ from, to, rule }) => from === path || (rule.name === 'no-cycle' && to === path));

  beforeAll(async () => {
    house = mkdtempSync(join(tmpdir(), 'floor-plan-'));
    cpSync('package.json', join(house, 'package.json'));
    for (const room of ROOMS) plant(`src/${room}/thing.ts`, 'export type Thing = string;');
    for (const { from, to } of PAIRS) {
      const up = '../'.repeat(from.split('/').length);
      plant(pairPath({ from, to }), `import type { Thing } from '${up}${to}/thing';\nexport type Mine = Thing;`);
    }
    for (const [path, text] of AROUND) plant(path, text);
    for (const [, path, text] of PLANTED) plant(path, text);
    found = await read(house, ['src']);
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  test('for every pair of rooms, by a type import alone, exactly when the plan forbids it', () => {
    const forbidden = PAIRS.filter(({ from, to }) => !MAY_IMPORT[from]?.includes(to));
    expect(PAIRS.filter((pair) => isRefused(pairPath(pair)))).toEqual(forbidden);
  });

  test.each(PLANTED)('%s', (_, path) => {
    expect(isRefused(path)).toBe(true);
  });

  test('and an honest file is left alone', () => {
    expect(ROOMS.filter((room) => isRefused(`src/${room}/thing.ts`))).toEqual([]);
  });
});

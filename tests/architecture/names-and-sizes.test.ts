import { describe, expect, test } from 'vitest';
import { CODE, foldersIn, GENERATED, type SourceFile, sourceFiles } from './source-files';

const BANNED = ['util', 'helper', 'manager', 'handler', 'common', 'misc', 'shared', 'data', 'info', 'base'];
/** Words of the subject itself: the share of a thing in a whole population is its base rate. */
const OF_THE_SUBJECT = /base-?rates?/gi;

const wordsOf = (name: string): readonly string[] =>
  name
    .replaceAll(OF_THE_SUBJECT, '')
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z\d]+/);

const bannedIn = (name: string): readonly string[] =>
  wordsOf(name).filter((word) => BANNED.includes(word) || BANNED.includes(word.replace(/s$/, '')));

const code = [...sourceFiles('src', CODE), ...sourceFiles('tests', CODE)];
const written = code.filter(({ path }) => !GENERATED.test(path));
const folders = [...foldersIn('src'), ...foldersIn('tests'), ...foldersIn('locales'), ...foldersIn('assets')];

const TYPE_NAMES = /\b(?:interface|type|class)\s+([A-Z]\w*)/g;
const pathsOf = (files: readonly SourceFile[]): readonly string[] => files.map(({ path }) => path);
const linesOf = ({ text }: SourceFile): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

const PASSED_ON = /^export\s+(?:type\s+)?\{[^}]*\}\s+from\s+['"][^'"]+['"];?/gm;
const isBarrel = (text: string): boolean => {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').trim();
  const ofItsOwn = code.replaceAll(PASSED_ON, '').trim();
  return (code !== '' && ofItsOwn === '') || /^export\s+(?:type\s+)?\*/m.test(code);
};

const SAY_WHAT_IT_IS = `A name says what a thing means in the debate. ${BANNED.join(', ')} say nothing: name it after its one main export.`;

describe('names', () => {
  test('no file or folder has an empty name', () => {
    const names = [...pathsOf(code), ...folders].filter((path) => bannedIn(path.split('/').at(-1) ?? '').length > 0);
    expect(names, SAY_WHAT_IT_IS).toEqual([]);
  });

  test('no type has an empty name', () => {
    const names = written.flatMap(({ path, text }) =>
      [...text.matchAll(TYPE_NAMES)].flatMap(([, name = '']) =>
        bannedIn(name).length > 0 ? [`${path}: ${name}`] : [],
      ),
    );
    expect(names, SAY_WHAT_IT_IS).toEqual([]);
  });

  test('the banned words are recognised in every spelling', () => {
    const bad = ['utils.ts', 'card-info.ts', 'BaseScene', 'DataStore', 'useSharedThing', 'eventHandlers'];
    expect(bad.filter((name) => bannedIn(name).length === 0)).toEqual([]);
    const good = ['base-rate.ts', 'BaseRates', 'database.ts', 'information.ts', 'playMove'];
    expect(good.filter((name) => bannedIn(name).length > 0)).toEqual([]);
  });

  test('folders and files are kebab-case', () => {
    const crooked = [...pathsOf(code), ...folders].filter(
      (path) => !/^[a-z\d]+(-[a-z\d]+)*(\.[a-z\d]+(-[a-z\d]+)*)*$/.test(path.split('/').at(-1) ?? ''),
    );
    expect(crooked, 'Write the name in small letters with hyphens: play-move.ts').toEqual([]);
  });
});

describe('exports', () => {
  test('nothing is exported by default', () => {
    // Tools read a default export from their `.config.ts`, and types may describe one.
    const isTools = (path: string): boolean => /\.(d|config)\.ts$/.test(path);
    const offenders = written.filter(({ path, text }) => !isTools(path) && /^export default\b/m.test(text));
    expect(pathsOf(offenders), 'Name the export, so that it has one name everywhere.').toEqual([]);
  });

  test('no file only passes on what others export', () => {
    const offenders = written.filter(({ text }) => isBarrel(text));
    expect(pathsOf(offenders), 'Import each thing from the file it lives in; a barrel hides where that is.').toEqual(
      [],
    );
  });

  test('a barrel is recognised, and a file that also says something of its own is not one', () => {
    expect(isBarrel("export { a } from './a';\nexport type { B } from './b';\n")).toBe(true);
    expect(isBarrel("/** Everything. */\nexport * from './a';\nexport const c = 1;\n")).toBe(true);
    expect(isBarrel("export type { B } from './b';\nexport const c = 1;\n")).toBe(false);
    expect(isBarrel("import { a } from './a';\na();\n")).toBe(false);
  });
});

describe('sizes', () => {
  const lengths = written
    .filter(({ path }) => path.startsWith('src/'))
    .map((file) => ({ path: file.path, lines: linesOf(file) }));
  const inOrder = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  const share = (part: number): number => inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * part))] ?? 0;
  const longest = [...lengths]
    .sort((a, b) => b.lines - a.lines)
    .slice(0, 8)
    .map(({ path, lines }) => `${lines} ${path}`);
  const SPLIT = `Find the second thought in the file and give it a file of its own. Longest now:\n${longest.join('\n')}\n`;

  test('no file of src has more than 300 lines', () => {
    expect(
      lengths.filter(({ lines }) => lines > 300),
      SPLIT,
    ).toEqual([]);
  });
  test('half of the files have at most 80 lines, nine of ten at most 200', () => {
    expect(share(0.5), SPLIT).toBeLessThanOrEqual(80);
    expect(share(0.9), SPLIT).toBeLessThanOrEqual(200);
  });
  test('no test file has more than 300 lines', () => {
    const long = written.filter((file) => file.path.startsWith('tests/') && linesOf(file) > 300);
    expect(pathsOf(long), 'Split the chapter: one test file for one question.').toEqual([]);
  });
});

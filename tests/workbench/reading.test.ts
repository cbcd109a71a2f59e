import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AuthoringError } from '../../src/workbench/reading/authoring-error';
import { chosenIds, loadScenario } from '../../src/workbench/reading/scenario-library';
import { loadWords, textOf } from '../../src/workbench/reading/scenario-words';

const LIBRARY = 'src/scenarios/library';

/** A project with these files and nothing else. */
function aProject(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'reading-'));
  for (const [file, text] of Object.entries({ [`${LIBRARY}/charter.yaml`]: '{}', ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

function refusal(read: () => unknown): AuthoringError {
  try {
    read();
  } catch (problem) {
    if (problem instanceof AuthoringError) return problem;
    throw problem;
  }
  throw new Error('nothing was refused');
}

describe('a file that cannot be read is refused with its name, the place and what to do', () => {
  test('no such hearing: the message names those there are', () => {
    const root = aProject({ [`${LIBRARY}/s01-one.yaml`]: '', [`${LIBRARY}/s02-two.yaml`]: '' });
    const { code, toDo } = refusal(() => loadScenario(root, 's03'));
    expect(code).toBe('unknown-scenario');
    expect(toDo).toContain('s01-one, s02-two');
  });

  test('broken YAML', () => {
    const root = aProject({ [`${LIBRARY}/s01-one.yaml`]: 'scenario: [s01-one' });
    const { code, file } = refusal(() => loadScenario(root, 's01-one'));
    expect([code, file]).toEqual(['not-yaml', `${LIBRARY}/s01-one.yaml`]);
  });

  test('a wrong shape: the path in the file, and how many more', () => {
    const root = aProject({ [`${LIBRARY}/s01-one.yaml`]: 'scenario: Big Letters\nversion: 0' });
    const { code, path, toDo } = refusal(() => loadScenario(root, 's01-one'));
    expect([code, path]).toEqual(['scenario-unreadable', 'scenario']);
    expect(toDo).toMatch(/kebab-case.*more\)/);
  });

  test('a broken charter is named as the charter', () => {
    const root = aProject({ [`${LIBRARY}/s01-one.yaml`]: '{}', [`${LIBRARY}/charter.yaml`]: 'actors: [1' });
    expect(refusal(() => loadScenario(root, 's01-one')).file).toBe(`${LIBRARY}/charter.yaml`);
  });

  test('broken JSON of words', () => {
    const root = aProject({ 'locales/kk/scenarios/s01-one.json': '{"title": ' });
    expect(refusal(() => loadWords(root, 's01-one', 'kk')).code).toBe('not-json');
  });

  test('the beginning of an id is enough when only one begins so', () => {
    const root = aProject({
      [`${LIBRARY}/s01-one.yaml`]: '',
      [`${LIBRARY}/s01-other.yaml`]: '',
      [`${LIBRARY}/s02-two.yaml`]: '',
    });
    expect(chosenIds(root, 's02')).toEqual(['s02-two']);
    expect(refusal(() => chosenIds(root, 's01')).code).toBe('unknown-scenario');
    expect(chosenIds(root, undefined)).toEqual(['s01-one', 's01-other', 's02-two']);
  });
});

describe('a phrase finds its words', () => {
  const root = aProject({
    'locales/en/scenarios/s01-one.json': JSON.stringify({
      opening: { line: 'It is [never:never] wrong.' },
      charter: { actors: { cook: 'The cook of this hearing' } },
    }),
    'locales/en/charter.json': JSON.stringify({ actors: { cook: 'A cook', guard: 'A guard' } }),
  });
  const words = loadWords(root, 's01-one', 'en');

  test('a row of the hearing before a row of the Charter', () => {
    expect(textOf(words, { in: 'charter', path: ['actors', 'cook'] })).toBe('The cook of this hearing');
    expect(textOf(words, { in: 'charter', path: ['actors', 'guard'] })).toBe('A guard');
  });
  test('a word to tap inside the opening line, and the line as it is seen', () => {
    expect(textOf(words, { in: 'scenario', path: ['opening', 'words', 'never'] })).toBe('never');
    expect(textOf(words, { in: 'scenario', path: ['opening', 'line'] })).toBe('It is never wrong.');
  });
  test('nothing where nothing is written, and never a branch', () => {
    expect(textOf(words, { in: 'scenario', path: ['claims', 'a', 'text'] })).toBeNull();
    expect(textOf(words, { in: 'scenario', path: ['opening'] })).toBeNull();
    expect(textOf(loadWords(root, 's02-two', 'kk'), { in: 'ui', path: ['continue'] })).toBeNull();
  });
});

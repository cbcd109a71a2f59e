import { describe, expect, test } from 'vitest';
import { proofreadHearingWords } from '../../src/scenarios/proofreading/structure/hearing-words';
import type { WordsTree } from '../../src/scenarios/proofreading/words/flatten-words';
import { skeletonWords } from '../../src/workbench/cli/skeleton/skeleton-words';
import { draftOf } from '../workbench/a-draft';
import { type Act, aHearingFile } from '../workbench/a-hearing';

/** A file of words that is being spoilt. */
type Spoilt = Record<string, Record<string, unknown>>;

/** The findings when the English words of a hearing were changed. */
function found(change: (words: Spoilt) => void, act: Act = 1) {
  const file = aHearingFile(act);
  const words = skeletonWords(file) as WordsTree;
  const changed = structuredClone(words) as unknown as Spoilt;
  change(changed);
  return proofreadHearingWords(draftOf(file), { kk: words, ru: words, en: changed as unknown as WordsTree });
}

const EN = 'locales/en/scenarios/s99-a-hearing.json';
const letters = (count: number): string => 'a'.repeat(count);

describe('the words of a hearing against its structure', () => {
  test('a language without a file is one finding, not a crash', () => {
    const file = aHearingFile();
    const words = skeletonWords(file) as WordsTree;
    const findings = proofreadHearingWords(draftOf(file), { ru: words, en: words });
    expect(findings).toEqual([
      expect.objectContaining({ file: 'locales/kk/scenarios/s99-a-hearing.json', rule: 'words-missing' }),
    ]);
  });
  test('a missing sentence and one that nothing asks for', () => {
    const findings = found((words) => {
      delete words.call?.why;
      Object.assign(words.positions ?? {}, { nobody: { name: 'Nobody' } });
    });
    expect(findings.map(({ file, path, rule }) => [file, path, rule])).toEqual([
      [EN, 'call.why', 'words-missing'],
      [EN, 'positions.nobody.name', 'words-extra'],
    ]);
  });
  test('a prompt of 141 letters, an option of 56, a reason of 111', () => {
    const findings = found((words) => {
      Object.assign(words.call ?? {}, {
        waits: letters(141),
        why: letters(111),
        choices: { ...(words.call?.choices as object), 'decision-right': letters(56) },
      });
    });
    expect(findings.map(({ path, rule }) => [path, rule])).toEqual([
      ['call.waits', 'too-long'],
      ['call.why', 'too-long'],
      ['call.choices.decision-right', 'too-long'],
    ]);
    expect(findings[0]?.message).toBe('Shorten to 140 letters: it has 141.');
  });
  test('where five stand in one slot, 25 letters are all there is room for', () => {
    const lengthen = (words: Spoilt): void => void Object.assign(words.charter?.actors ?? {}, { desk: letters(26) });
    expect(found(lengthen, 3)).toEqual([]);
    expect(found(lengthen, 4)).toEqual([expect.objectContaining({ path: 'charter.actors.desk', rule: 'too-long' })]);
  });
  test('a word to tap that is not in the opening line, and one that is there twice', () => {
    const findings = found(
      (words) => void Object.assign(words.opening ?? {}, { line: 'So [word-1:a] it [word-1:b] is [word-2:c].' }),
    );
    expect(findings.map(({ rule }) => rule)).toEqual(['opening-words', 'opening-words']);
    expect(findings.map(({ message }) => message).join(' ')).toMatch(/word-3.*word-1/);
  });
  test('three new terms, a front page of 25 words, nothing to talk over', () => {
    const findings = found((words) => {
      Object.assign(words, { glossary: { a: 'x', b: 'y', c: 'z' }, discussion: [] });
      Object.assign(words.frontPage ?? {}, { glad: 'word '.repeat(20), notGlad: 'word '.repeat(5) });
    });
    expect(findings.map(({ path, rule }) => [path, rule])).toEqual([
      ['frontPage', 'too-long'],
      ['glossary', 'too-many-terms'],
      ['discussion', 'words-missing'],
    ]);
  });
});

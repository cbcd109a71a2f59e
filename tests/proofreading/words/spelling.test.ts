import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOwnWords } from '../../../src/scenarios/proofreading/words/own-words';
import { NoDictionaryError, type OpenSpeller, openSpeller } from '../../../src/scenarios/proofreading/words/spelling';
import { type Speller, unknownWords } from '../../../src/scenarios/proofreading/words/unknown-words';
import { lineOf } from './gate-cases';

describe('our own list', () => {
  it('reads words, comments and stems', () => {
    const words = readOwnWords('kk', '# names\nСергек\nуәж/n # argument\n\nкөр/v\nбет-әлпет\n');
    expect(['Сергек', 'уәж', 'уәжіне', 'көрмейді', 'бет-әлпет', 'Уәжі'].map((word) => words.has(word))).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['сергек', 'argument', 'уәжға'].map((word) => words.has(word))).toEqual([false, false, false]);
  });

  it('finds the forms of a stem of two letters whose second one melts', () => {
    expect(readOwnWords('kk', 'ой/v').has('ояды')).toBe(true);
  });

  it.each([
    ['kk', 'екі сөз'],
    ['kk', 'сөз/x'],
    ['kk', 'сөз/nfb'],
    ['ru', 'акимат/n'],
    ['kk', '/n'],
  ] as const)('refuses %s %j and names the line', (language, entry) => {
    expect(() => readOwnWords(language, `# one\n${entry}`)).toThrow(/own-words-unreadable.*line 2/);
  });
});

it.each(['kk', 'ru', 'en'] as const)('locales/words/%s.txt can be read', (language) => {
  const words = readOwnWords(language, readFileSync(`locales/words/${language}.txt`, 'utf8'));
  expect({ kk: words.has('мәслихатқа'), ru: words.has('маслихата'), en: words.has('maslikhats') }[language]).toBe(true);
});

describe('unknown words', () => {
  const known = new Set([
    'сот',
    'камера',
    'камераға',
    'бет',
    'тану',
    'суд',
    'года',
    'court',
    'boeing',
    'aruzhan',
    'ххi',
  ]);
  const speller: Speller = {
    knows: (_language, word) => known.has(word.toLowerCase()),
    suggest: () => ['сот', 'соты', 'соттың', 'сотқа'],
  };
  const find = (language: 'kk' | 'ru' | 'en', ...texts: string[]) =>
    unknownWords(
      texts.map((text) => lineOf(language, text)),
      speller,
    );

  it('names each word once, with its first place and a few near ones', () => {
    const findings = find('kk', 'Сотт камераға.', 'Камера, сотт!');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'unknown-word', key: 'kk/scenarios/s01:x' });
    expect(findings[0]?.message).toMatch(/«сотт»|«Сотт»/i);
  });

  it('says how many more texts have the word, and where to add it', () => {
    expect(find('kk', 'бет сотт', 'сотт')[0]?.message).toBe(
      '«сотт» is in no list (near: сот, соты, соттың): mend it, or look it up and add it to locales/words/kk.txt. Also in 1 more text(s) of this file.',
    );
  });

  it.each([
    ['kk', 'Boeing-тың, 128-ге, ССО-ға, «Сот»-тың, {{name}}, [never:сот], 4K, ә'],
    ['ru', '5-й, 90-е года, Boeing'],
    ['en', 'Aruzhan’s court'],
  ] as const)('%s passes over %j', (language, text) => {
    expect(find(language, text).filter((finding) => !finding.message.includes('«ССО»'))).toEqual([]);
  });

  it.each([
    ['kk', 'сотт-камера', '«сотт»'],
    ['kk', 'сот-тың', '«тың»'],
    ['ru', 'камераа', '«камераа»'],
    ['en', 'the cuort', '«cuort»'],
    ['kk', 'Boing-тың', 'add it to locales/words/en.txt'],
  ] as const)('%s finds the slip in %j', (language, text, found) => {
    expect(
      find(language, text)
        .map((finding) => finding.message)
        .join(),
    ).toContain(found);
  });
});

describe('the dictionaries of the system', () => {
  const own = mkdtempSync(join(tmpdir(), 'own-words-'));
  let speller: OpenSpeller;
  beforeAll(async () => {
    for (const [language, words] of [
      ['kk', 'уәж/n'],
      ['ru', 'акимат'],
      ['en', 'akimat'],
    ])
      writeFileSync(join(own, `${language}.txt`), words as string);
    speller = await openSpeller({ ownWords: own });
  }, 30_000);
  afterAll(() => {
    speller?.close();
    rmSync(own, { recursive: true });
  });

  it('know right words, our own words, and no slips', () => {
    expect(['қала', 'ұпай', 'уәжінің'].map((word) => speller.knows('kk', word))).toEqual([true, true, true]);
    expect(['надзор', 'колёса', 'акимат'].map((word) => speller.knows('ru', word))).toEqual([true, true, true]);
    expect(['court', 'don’t', 'akimat'].map((word) => speller.knows('en', word))).toEqual([true, true, true]);
    expect([speller.knows('kk', 'қаладер'), speller.knows('ru', 'надзорр'), speller.knows('en', 'cuort')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('suggest what was meant', () => {
    expect(speller.suggest('ru', 'надзорр')).toContain('надзор');
  });

  it('say which packages to install when they are absent', async () => {
    const error = await openSpeller({ dictionaries: own, ownWords: own }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NoDictionaryError);
    expect(error).toMatchObject({
      code: 'no-dictionary',
      message: expect.stringContaining('apt-get install -y hunspell-kk hunspell-ru hunspell-en-us'),
    });
  });
});

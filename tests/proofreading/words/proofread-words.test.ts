import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { proofreadLine, proofreadWords } from '../../../src/scenarios/proofreading/words/proofread-words';
import { readWordFiles } from '../../../src/scenarios/proofreading/words/read-word-files';
import { lineOf } from './gate-cases';
import { rightEnglish, rightKazakh, rightRussian } from './right-sentences';

/** One planted mistake for each rule that looks at one sentence. */
const planted = [
  ['empty-text', 'kk', ''],
  ['look-alike', 'kk', 'Бұл əкім.'],
  ['not-nfc', 'ru', 'Мои\u0306 дом.'],
  ['invisible-sign', 'ru', 'Су\u00adд.'],
  ['mixed-scripts', 'kk', 'Бұл cот.'],
  ['kazakh-letters-in-russian', 'ru', 'Это Құрылтай.'],
  ['cyrillic-in-english', 'en', 'The суд.'],
  ['looks-kazakh', 'kk', 'Камеры на улице снимают всех прохожих круглые сутки.'],
  ['quote-style', 'kk', 'Ол "жоқ" деді.'],
  ['quote-balance', 'ru', 'Он сказал «нет.'],
  ['dash', 'ru', 'Суд - форум.'],
  ['thousands', 'en', 'There are 128000 cameras.'],
  ['decimal-sign', 'ru', 'Их 1.5 на человека.'],
  ['percent', 'ru', 'Точность 97%.'],
  ['spaces-and-dots', 'en', 'Well...'],
  ['question-particle', 'kk', 'Дұрыс ма?'],
  ['and-with', 'kk', 'Сот мен прокурор келді.'],
  ['noun-after-numeral', 'kk', 'Мұнда 10 ұпайлар бар.'],
  ['suffix-harmony', 'kk', 'Бұл қаладерде бар.'],
  ['belonging-ending', 'kk', 'Бұл полицияныкі емес.'],
  ['ending-after-value', 'kk', 'Бұл {{name}}ның сөзі.'],
  ['address-mixed', 'kk', 'Сіз де, сен де біліңіз.'],
  ['long-sentence', 'en', `A${' word'.repeat(23)}.`],
] as const;

describe('all gates together', () => {
  it.each(planted)('%s is caught in %s', (rule, language, text) => {
    const files = { kk: {}, ru: {}, en: {}, [language]: { ui: { a: { b: text } } } };
    const rules = proofreadWords(files as never)
      .findings.filter((finding) => finding.key === `${language}/ui:a.b`)
      .map((finding) => finding.rule);
    expect(rules).toContain(rule);
  });

  it.each([
    ...rightKazakh.map((text) => ['kk', text] as const),
    ...rightRussian.map((text) => ['ru', text] as const),
    ...rightEnglish.map((text) => ['en', text] as const),
  ])('raises no false alarm: %s %j', (language, text) => {
    expect(proofreadLine(lineOf(language, text))).toEqual([]);
  });

  it('reports the same words in the same way, file by file', () => {
    const files = {
      kk: { ui: { a: 'Сот ' }, rules: { b: 'Дұрыс.' } },
      ru: { ui: { a: 'Суд' } },
      en: { ui: { a: 'Court' }, rules: { b: 'Right.' } },
    };
    const proof = proofreadWords(files);
    expect(proof.findings.map(({ rule, key }) => `${rule} ${key}`)).toEqual([
      'missing-file ru/rules',
      'spaces-and-dots kk/ui:a',
    ]);
    expect(proof.reading.map(({ language, namespace }) => `${language}/${namespace}`)).toEqual([
      'kk/rules',
      'en/rules',
      'kk/ui',
      'ru/ui',
      'en/ui',
    ]);
    expect(proofreadWords(files)).toEqual(proof);
  });

  it('spells only when a speller is passed in', () => {
    const files = { kk: { ui: { a: 'Ссот' } }, ru: { ui: { a: 'Суд' } }, en: { ui: { a: 'Court' } } };
    expect(proofreadWords(files).findings).toEqual([]);
    const speller = { knows: (_: string, word: string) => word !== 'Ссот', suggest: () => [] };
    expect(proofreadWords(files, speller).findings.map(({ rule, key }) => `${rule} ${key}`)).toEqual([
      'unknown-word kk/ui:a',
    ]);
  });
});

describe('reading the files', () => {
  it('finds namespaces in folders and names a file that is not JSON', () => {
    const folder = mkdtempSync(join(tmpdir(), 'locales-'));
    mkdirSync(join(folder, 'kk/scenarios'), { recursive: true });
    writeFileSync(join(folder, 'kk/ui.json'), '{"a":"Сот"}');
    writeFileSync(join(folder, 'kk/scenarios/s01.json'), '{"title":"Асхана"}');
    expect(readWordFiles(folder)).toEqual({
      kk: { 'scenarios/s01': { title: 'Асхана' }, ui: { a: 'Сот' } },
      ru: {},
      en: {},
    });
    writeFileSync(join(folder, 'kk/ui.json'), '{"a":');
    expect(() => readWordFiles(folder)).toThrow(/not-json: .*ui\.json/);
    rmSync(folder, { recursive: true });
  });
});

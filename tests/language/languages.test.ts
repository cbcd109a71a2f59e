import { expect, it } from 'vitest';
import { chooseLanguage, isLanguage, languages, selfNames } from '../../src/language/languages';

it('names the languages in the house order by their own names', () => {
  expect(languages.map((language) => selfNames[language])).toEqual(['Қазақша', 'Русский', 'English']);
});

it.each([
  [[], undefined, 'kk'],
  [['de', 'fr-CH'], null, 'kk'],
  [['de', 'ru-RU', 'kk'], null, 'ru'],
  [['kk-Cyrl-KZ', 'ru'], null, 'kk'],
  [['KK_kz'], null, 'kk'],
  [['en-GB'], 'ru', 'ru'],
  [['en-GB'], 'klingon', 'en'],
  [['kkj'], '', 'kk'],
  [['ruq', 'en'], null, 'en'],
] as const)('browser %j and kept %j give %s', (spoken, kept, chosen) => {
  expect(chooseLanguage(spoken, kept)).toBe(chosen);
});

it('knows a language from anything else', () => {
  expect(['kk', 'KK', '', null, 3].map(isLanguage)).toEqual([true, false, false, false, false]);
});

import { type WordFinding, type WordsLanguage, wordsLanguages } from './finding';
import { flattenWords, type WordsTree } from './flatten-words';

/** One file in the languages that have it. */
export interface WordsFile {
  /** `ui`, `scenarios/s01-canteen`. */
  readonly namespace: string;
  readonly trees: Readonly<Partial<Record<WordsLanguage, WordsTree>>>;
}

/** Which plural forms each language needs; the rest would never be shown. */
const pluralForms: Readonly<Record<WordsLanguage, readonly string[]>> = {
  kk: ['one', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  en: ['one', 'other'],
};
const pluralEnding = /_(zero|one|two|few|many|other)$/;

/** Every sentence stands in all three languages under the same ids, and a plural has exactly the forms of its language. */
export function sameKeys(file: WordsFile): WordFinding[] {
  const keys = new Map(wordsLanguages.map((language) => [language, keysOf(file, language)]));
  const all = new Set([...keys.values()].flatMap((own) => [...own.keys()]));
  return wordsLanguages.flatMap((language) => {
    if (file.trees[language] === undefined) return [missingFile(file, language)];
    const own = keys.get(language) as ReadonlyMap<string, ReadonlySet<string>>;
    return [...all].flatMap((key) => {
      const forms = own.get(key);
      if (forms === undefined) return [missingKey(file, language, key)];
      return wrongForms(forms, language).map((message) => ({
        rule: 'plural-forms',
        key: `${language}/${file.namespace}:${key}`,
        message,
      }));
    });
  });
}

/** Key without plural ending → the plural forms found; an ordinary sentence has the one form ''. */
function keysOf(file: WordsFile, language: WordsLanguage): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>();
  for (const { path } of flattenWords(file.trees[language] ?? {})) {
    const full = path.join('.');
    const key = full.replace(pluralEnding, '');
    const forms = keys.get(key) ?? new Set();
    keys.set(key, forms.add(pluralEnding.exec(full)?.[1] ?? ''));
  }
  return keys;
}

function wrongForms(forms: ReadonlySet<string>, language: WordsLanguage): string[] {
  if (forms.size === 1 && forms.has('')) return [];
  const missing = pluralForms[language].filter((form) => !forms.has(form));
  const idle = [...forms].filter((form) => !pluralForms[language].includes(form));
  return [
    ...missing.map((form) => `Add the plural form _${form}: ${language} needs ${pluralForms[language].join(', ')}.`),
    ...idle.map(
      (form) =>
        `Remove ${form === '' ? 'the form without an ending' : `_${form}`}: ${language} has only ${pluralForms[language].join(', ')}.`,
    ),
  ];
}

function missingFile(file: WordsFile, language: WordsLanguage): WordFinding {
  return {
    rule: 'missing-file',
    key: `${language}/${file.namespace}`,
    message: `Write locales/${language}/${file.namespace}.json: other languages have it.`,
  };
}

function missingKey(file: WordsFile, language: WordsLanguage, key: string): WordFinding {
  const having = wordsLanguages.filter((other) => other !== language && keysOf(file, other).has(key)).join(' and ');
  return {
    rule: 'missing-key',
    key: `${language}/${file.namespace}:${key}`,
    message: `Write this text in ${language}: ${having} has it. Or remove it there.`,
  };
}

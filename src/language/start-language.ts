import { createInstance, type i18n } from 'i18next';
import { formatNumber } from './format-number';
import type { Language } from './languages';
import { type FetchLocale, LocaleShelf } from './locale-shelf';
import { SpokenWords } from './spoken-words';
import type { MissingWord, Namespace, Words } from './words';

/** What the start needs: the language chosen, where files come from, and the files the first screen reads. */
export interface LanguageStart {
  readonly language: Language;
  readonly fetchLocale: FetchLocale;
  /** Loaded before the promise settles; without it, `ui`. */
  readonly namespaces?: readonly Namespace[];
  /** Hears each missing sentence once per language. A throw in it is the caller's own. */
  readonly onMissing?: (missing: MissingWord) => void;
}

/**
 * Makes the words of the game ready in one language. Rejects when a first file
 * cannot be fetched; offer to try again then. Each call is independent, so a
 * test or a second window has its own.
 */
export async function startLanguage(start: LanguageStart): Promise<Words> {
  const translator = makeTranslator(start.language);
  const shelf = new LocaleShelf(start.fetchLocale, (language, namespace, tree) => {
    translator.addResourceBundle(language, namespace, tree);
  });
  const words = new SpokenWords(start.language, { shelf, translator, onMissing: start.onMissing ?? (() => {}) });
  await Promise.all((start.namespaces ?? ['ui']).map((namespace) => words.load(namespace)));
  return words;
}

/**
 * i18next does plurals and gaps; fetching and falling back are ours, because
 * its own fallback would fetch every file in three languages.
 */
function makeTranslator(language: Language): i18n {
  const translator = createInstance();
  translator.use({
    type: 'formatter',
    init: () => {},
    add: () => {},
    addCached: () => {},
    format: (value: unknown, _format?: string, lng?: string) =>
      typeof value === 'number' ? formatNumber(lng as Language, value) : value,
  });
  void translator.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: {},
    defaultNS: 'ui',
    returnNull: false,
    returnedObjectHandler: () => '',
    parseMissingKeyHandler: () => '',
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  return translator;
}

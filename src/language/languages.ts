/** One of the three languages of the game; each is first-class, none is a translation of another. */
export type Language = 'kk' | 'ru' | 'en';

/** The three languages in the one order used everywhere: menus, files, reports. */
export const languages: readonly Language[] = ['kk', 'ru', 'en'];

/** What each language calls itself; shown untranslated, because a reader looks for their own name. */
export const selfNames: Readonly<Record<Language, string>> = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English',
};

/** Whether a string kept on the device, or sent by a class, names a language of the game. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/**
 * The language a player meets first. The choice `kept` on the device wins; then
 * the first of the browser's languages that the game speaks, by its first
 * subtag (`kk-Cyrl-KZ` and `KK_kz` are Kazakh); Kazakh when nothing is usable.
 * A damaged `kept` counts as none. Never throws.
 */
export function chooseLanguage(navigatorLanguages: readonly string[], kept?: string | null): Language {
  if (isLanguage(kept)) return kept;
  const spoken = navigatorLanguages.map((tag) => tag.toLowerCase().split(/[-_]/)[0]);
  return spoken.find(isLanguage) ?? 'kk';
}

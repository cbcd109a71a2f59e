import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Hunspell, loadModule } from 'hunspell-asm';
import { type WordsLanguage, wordsLanguages } from './finding';
import { type OwnWords, readOwnWords } from './own-words';
import type { Speller } from './unknown-words';

const dictionaries: Readonly<Record<WordsLanguage, { readonly file: string; readonly packageName: string }>> = {
  kk: { file: 'kk_KZ', packageName: 'hunspell-kk' },
  ru: { file: 'ru_RU', packageName: 'hunspell-ru' },
  en: { file: 'en_US', packageName: 'hunspell-en-us' },
};

/** No dictionary, no gate: the code is for programs, the message says what to install. */
export class NoDictionaryError extends Error {
  readonly code = 'no-dictionary';
  readonly packages: readonly string[];

  constructor(folder: string, packages: readonly string[]) {
    super(
      `no-dictionary: ${folder} lacks spelling dictionaries. Install them: apt-get install -y ${packages.join(' ')}`,
    );
    this.packages = packages;
  }
}

/** A speller over the system's dictionaries; close it to free their memory. */
export interface OpenSpeller extends Speller {
  close(): void;
}

/** A suggestion costs some 40 ms, and after so many an author works from the list of words anyway. */
const mostSuggestions = 60;

/**
 * Loads the three dictionaries (about half a second) and our own lists. Node
 * only. Throws `NoDictionaryError` when one is missing, and for a list that
 * cannot be read.
 */
export async function openSpeller(places: { dictionaries?: string; ownWords: string }): Promise<OpenSpeller> {
  const folder = places.dictionaries ?? '/usr/share/hunspell';
  const absent = wordsLanguages.filter(
    (language) => !['aff', 'dic'].every((end) => existsSync(join(folder, `${dictionaries[language].file}.${end}`))),
  );
  if (absent.length > 0)
    throw new NoDictionaryError(
      folder,
      absent.map((language) => dictionaries[language].packageName),
    );

  const factory = await loadModule({ timeout: 30_000 });
  const open = new Map<WordsLanguage, { readonly hunspell: Hunspell; readonly own: OwnWords }>();
  for (const language of wordsLanguages) {
    const own = readOwnWords(language, readFileSync(join(places.ownWords, `${language}.txt`), 'utf8'));
    const [aff, dic] = ['aff', 'dic'].map((end) => {
      const name = `${dictionaries[language].file}.${end}`;
      return factory.mountBuffer(readFileSync(join(folder, name)), name);
    }) as [string, string];
    open.set(language, { hunspell: factory.create(aff, dic), own });
  }
  let suggested = 0;
  return {
    knows: (language, word) => {
      const words = open.get(language);
      return words !== undefined && (words.hunspell.spell(word) || words.own.has(word));
    },
    suggest: (language, word) =>
      ++suggested > mostSuggestions ? [] : (open.get(language)?.hunspell.suggest(word) ?? []),
    close: () => {
      for (const { hunspell } of open.values()) hunspell.dispose();
    },
  };
}

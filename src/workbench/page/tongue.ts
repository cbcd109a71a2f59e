import { fetchLocale } from '../../language/browser-locales';
import { type Language, languages, selfNames } from '../../language/languages';
import type { FetchLocale } from '../../language/locale-shelf';
import { startLanguage } from '../../language/start-language';
import type { Namespace, Words } from '../../language/words';
import { pseudoLanguage } from './pseudo/pseudo-language';

/** What an author can read a hearing in: the languages of the game, and the one that only shows what breaks. */
export type Tongue = Language | 'pseudo';

/** The language whose words the pseudo-language distorts. */
const BENEATH: Language = 'en';

export const tongues: readonly Tongue[] = [...languages, 'pseudo'];
export const tongueNames: Readonly<Record<Tongue, string>> = { ...selfNames, pseudo: 'Þšéúdó +40 %' };

/** A tongue that was asked for by name; English when there is no such one. */
export const tongueNamed = (name: string | null): Tongue => tongues.find((one) => one === name) ?? BENEATH;

const fetchPseudo: FetchLocale = async (language, namespace) => {
  const tree = await fetchLocale(language, namespace);
  return tree !== null && language === BENEATH ? pseudoLanguage(tree) : tree;
};

const opened = new Map<string, Promise<Words>>();

/**
 * The words of the game in this tongue, by the game's own reader; opened once,
 * because a gallery asks a hundred times. Rejects when a file cannot be fetched.
 */
export function openWords(tongue: Tongue, namespaces: readonly Namespace[]): Promise<Words> {
  const name = [tongue, ...namespaces].join(' ');
  const words =
    opened.get(name) ??
    startLanguage({
      language: tongue === 'pseudo' ? BENEATH : tongue,
      fetchLocale: tongue === 'pseudo' ? fetchPseudo : fetchLocale,
      namespaces: ['ui', ...namespaces],
    });
  opened.set(name, words);
  return words;
}

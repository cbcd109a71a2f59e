import type { Phrase } from '../hearing/phrase';
import type { Language } from '../language/languages';
import type { Namespace, Path, Words } from '../language/words';
import { readOpeningLine } from '../scenarios/proofreading/words/opening-markers';

/** Gives a phrase its words in the language now chosen. */
export type ReadPhrase = (phrase: Phrase) => string;

const wordsOf = (scenario: string): Namespace => `scenarios/${scenario}`;

/** The file and path at which a phrase stands; a Charter row stands in the hearing's own words first. */
export function placeOf(words: Words, scenario: string, phrase: Phrase): { namespace: Namespace; path: Path } {
  const own = wordsOf(scenario);
  switch (phrase.in) {
    case 'scenario':
      return { namespace: own, path: phrase.path };
    case 'charter': {
      const path = ['charter', ...phrase.path];
      return words.hasSentence(own, path) ? { namespace: own, path } : { namespace: 'charter', path: phrase.path };
    }
    default:
      return { namespace: phrase.in, path: phrase.path };
  }
}

/** Reads the phrases of one hearing; its words must be loaded. */
export function readerOf(words: Words, scenario: string): ReadPhrase {
  return (phrase) =>
    sentenceOf(phrase, placeOf(words, scenario, phrase), (namespace, path) => words.sentence(namespace, path));
}

/** The same phrase in another language. Rejects when its file cannot be fetched. */
export async function readIn(
  words: Words,
  { scenario, phrase, language }: { scenario: string; phrase: Phrase; language: Language },
): Promise<string> {
  const { namespace, path } = placeOf(words, scenario, phrase);
  const reading = await words.inLanguage(language, namespace);
  return sentenceOf(phrase, { namespace, path }, (_, at) => reading.sentence(at));
}

interface Place {
  readonly namespace: Namespace;
  readonly path: Path;
}

/** A word that can be touched in the opening line stands inside that line, and nowhere else. */
function sentenceOf(phrase: Phrase, place: Place, read: (namespace: Namespace, path: Path) => string): string {
  const [part, list, id] = phrase.path;
  if (phrase.in !== 'scenario' || part !== 'opening' || list !== 'words') return read(place.namespace, place.path);
  const line = readOpeningLine(read(place.namespace, ['opening', 'line']));
  return line.find((stretch) => stretch.id === id)?.text ?? '';
}

/** The files of words that a hearing speaks from, besides `ui`. */
export const hearingWords = (scenario: string): readonly Namespace[] => ['rules', 'charter', wordsOf(scenario)];

import type { Phrase } from '../../hearing/phrase';
import type { Words as GameWords, Namespace, Path, Values } from '../../language/words';
import { countLetters } from '../../scenarios/proofreading/words/count-letters';
import { sentenceAt, textOf, type Words, type WordTree } from '../reading/scenario-words';

/** Reads the words of a hearing the way the interface does, without a page. */
export interface PaceWords {
  readonly read: (phrase: Phrase) => string;
  /** A sentence of `ui.json` by its dotted key, its gaps filled. */
  readonly ui: (key: string, values?: Values) => string;
  /** As much of the game's own words as the sentences of a verdict ask for. */
  readonly game: GameWords;
  readonly letters: (phrase: Phrase) => number;
}

export function paceWords(words: Words): PaceWords {
  const read = (phrase: Phrase): string => textOf(words, phrase) ?? '';
  const ui = (key: string, values: Values = {}): string => filled(sentenceAt(words.ui, key.split('.')) ?? '', values);
  const treeOf = (namespace: Namespace): WordTree => (namespace === 'ui' ? words.ui : words.scenario);
  // The verdict's sentences are made by the interface; they ask for no more than this, and for names from these two files.
  const game = {
    language: words.language,
    t: ui,
    hasSentence: (namespace: Namespace, path: Path) => sentenceAt(treeOf(namespace), path.map(String)) !== null,
    sentence: (namespace: Namespace, path: Path) => sentenceAt(treeOf(namespace), path.map(String)) ?? '',
  } as unknown as GameWords;
  return { read, ui, game, letters: (phrase) => countLetters(read(phrase)) };
}

function filled(sentence: string, values: Values): string {
  return sentence.replaceAll(/\{\{([^{}]*)\}\}/g, (gap, name: string) => String(values[name.trim()] ?? gap));
}

import { findingOn, type Line, type WordFinding, type WordsLanguage } from './finding';
import { hyphenEnding } from './hyphen-ending';
import { gap, shownText } from './shown-text';

/** Knows the words of the dictionaries and of our own lists. `openSpeller` makes the real one. */
export interface Speller {
  /** Whether this very form is right; the word has no hyphen at its ends. */
  knows(language: WordsLanguage, word: string): boolean;
  /** A few likely spellings, best first; none when nothing is near. */
  suggest(language: WordsLanguage, word: string): readonly string[];
}

/**
 * Words of one file in one language that neither the dictionary nor our own
 * list knows; each word once, at its first place, with the number of others.
 * A hyphenated word is right as a whole or in its parts. Latin words in
 * Kazakh and Russian are looked up as English ones. Words with digits, single
 * letters and values are passed over.
 */
export function unknownWords(lines: readonly Line[], speller: Speller): WordFinding[] {
  const places = new Map<string, Place>();
  for (const line of lines) {
    const words = shownText(line.text).normalize('NFC').match(wordShape) ?? [];
    for (const word of new Set(words.flatMap((whole) => unknownPart(line.language, whole, speller)))) {
      const name = word.toLowerCase();
      const found = places.get(name) ?? { word, first: line, more: -1 };
      places.set(name, { ...found, more: found.more + 1 });
    }
  }
  return [...places.values()].map((place) => unknownWord(place, speller));
}

const wordShape = /[\p{L}\p{M}\p{N}\ufffc]+(?:[-’'][\p{L}\p{M}\p{N}\ufffc]+)*(?:[»”]-\p{L}+)?/gu;

interface Place {
  readonly word: string;
  readonly first: Line;
  readonly more: number;
}

function unknownWord({ word, first, more }: Place, speller: Speller): WordFinding {
  const list = listOf(first.language, word);
  const near = speller.suggest(list, word).slice(0, 3).join(', ');
  const also = more === 0 ? '' : ` Also in ${more} more text(s) of this file.`;
  const message = `«${word}» is in no list${near === '' ? '' : ` (near: ${near})`}: mend it, or look it up and add it to locales/words/${list}.txt.${also}`;
  return findingOn(first, 'unknown-word', message);
}

function unknownPart(language: WordsLanguage, word: string, speller: Speller): string[] {
  if (known(language, word, speller)) return [];
  const parts = word.split('-');
  return parts.filter(
    (part, at) => !isEndingAfter(parts[at - 1], part, language) && !known(language, part.replace(/[»”]$/, ''), speller),
  );
}

function known(language: WordsLanguage, word: string, speller: Speller): boolean {
  if ([...word].length === 1 || /[\d\ufffc]/u.test(word)) return true;
  const list = listOf(language, word);
  return speller.knows(list, word) || (list === 'en' && speller.knows(list, word.replace(/[’']s$/, '')));
}

function isEndingAfter(before: string | undefined, part: string, language: WordsLanguage): boolean {
  if (before === undefined || !hyphenEnding[language].test(part)) return false;
  return new RegExp(`[\\d${gap}»”]$|\\p{Script=Latin}$|^\\p{Lu}{2,}$`, 'u').test(before);
}

function listOf(language: WordsLanguage, word: string): WordsLanguage {
  return /\p{Script=Latin}/u.test(word) && !/\p{Script=Cyrillic}/u.test(word) ? 'en' : language;
}

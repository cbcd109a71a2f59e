import { findingOn, type Line, type WordFinding, type WordsLanguage } from './finding';
import { gap, shownText } from './shown-text';

/** Knows the words of the dictionaries and of our own lists. `openSpeller` makes the real one. */
export interface Speller {
  /** Whether this very form is right; the word has no hyphen at its ends. */
  knows(language: WordsLanguage, word: string): boolean;
  /** A few likely spellings, best first; none when nothing is near. */
  suggest(language: WordsLanguage, word: string): readonly string[];
}

/** Endings that stand after a hyphen: 128-ге, ІІМ-нің, Boeing-тың, 5-й, the 90s. */
const hyphenEnding: Readonly<Record<WordsLanguage, RegExp>> = {
  kk: /^(?:[лдт][ае]р)?(?:[ыі]|с[ыі]|[ыі]?ншы|[ыі]?нші|ш[ыі])?(?:[ндт][ыі]ң|[ғқгк]?[ае]|[ндт][ыі]|н[дт]?[ае]|[дт][ае]|н?[дт][ае]н|н[ае]н|[мбп]ен|н|[дт][ае]ғ[ыі]|[дт]ег[ыі]|д[ае]й|т[ае]й)?$/,
  ru: /^(?:[йяеою]|ая|ое|го|му|ми?|ти|х|ый|ой|ом|ых|ым|летн\p{L}+|процентн\p{L}+)$/u,
  en: /^(?:s|st|nd|rd|th|m)$/,
};

/**
 * Words of one file in one language that neither the dictionary nor our own
 * list knows; each word once, at its first place, with the number of others.
 * A hyphenated word is right as a whole or in its parts. Latin words in
 * Kazakh and Russian are looked up as English ones. Words with digits, single
 * letters and values are passed over.
 */
export function unknownWords(lines: readonly Line[], speller: Speller): WordFinding[] {
  const places = new Map<string, Line[]>();
  for (const line of lines) {
    const words = shownText(line.text).normalize('NFC').match(wordShape) ?? [];
    for (const word of new Set(words.flatMap((whole) => unknownPart(line.language, whole, speller)))) {
      places.set(word, [...(places.get(word) ?? []), line]);
    }
  }
  return [...places].map(([word, [first, ...more]]) => unknownWord(word, { first: first as Line, more: more.length }, speller));
}

const wordShape = /[\p{L}\p{M}\p{N}\ufffc]+(?:[-’'][\p{L}\p{M}\p{N}\ufffc]+)*(?:[»”]-\p{L}+)?/gu;

function unknownWord(word: string, at: { first: Line; more: number }, speller: Speller): WordFinding {
  const list = listOf(at.first.language, word);
  const near = speller.suggest(list, word).slice(0, 3).join(', ');
  const also = at.more === 0 ? '' : ` Also in ${at.more} more text(s) of this file.`;
  const message = `«${word}» is in no list${near === '' ? '' : ` (near: ${near})`}: mend it, or look it up and add it to locales/words/${list}.txt.${also}`;
  return findingOn(at.first, 'unknown-word', message);
}

function unknownPart(language: WordsLanguage, word: string, speller: Speller): string[] {
  if (known(language, word, speller)) return [];
  const parts = word.split('-');
  return parts.filter((part, at) => !isEndingAfter(parts[at - 1], part, language) && !known(language, part.replace(/[»”]$/, ''), speller));
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

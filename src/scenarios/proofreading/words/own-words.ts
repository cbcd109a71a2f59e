import type { WordsLanguage } from './finding';
import type { StemHabits } from './kazakh-endings';
import { kazakhNounForms } from './kazakh-noun-forms';
import { kazakhVerbForms } from './kazakh-verb-forms';

/** Words that the dictionaries lack and that one of us has looked up; kept in `locales/words/<lang>.txt`. */
export type OwnWords = ReadonlySet<string>;

/**
 * Reads such a list: a word a line, `#` begins a comment, empty lines count for
 * nothing. In the Kazakh list `stem/flags` stands for all forms of a noun
 * (`n`) or a verb (`v`): alone for a regular one, with `f` or `b` for front or
 * back endings against the vowels, `d` for a vowel that drops (халық/nd), `s`
 * for a last sound that softens (топ/ns, шық/vs). Throws with the number of the
 * line when it cannot be read.
 */
export function readOwnWords(language: WordsLanguage, text: string): OwnWords {
  const words = new Set<string>();
  for (const [at, line] of text.split('\n').entries()) {
    const entry = line.replace(/#.*/, '').trim().normalize('NFC');
    if (entry === '') continue;
    const [stem = '', flags] = entry.split('/');
    if (/\s/.test(entry) || stem === '') throw new Error(unreadable(language, at, entry));
    if (flags === undefined) words.add(stem);
    else for (const form of formsOf(language, { stem, flags, at })) words.add(form);
  }
  return words;
}

/** Whether the list has the word; a word listed with a small letter may begin a sentence, one with a capital is a name. */
export function isOwnWord(words: OwnWords, word: string): boolean {
  return words.has(word) || words.has(word.charAt(0).toLowerCase() + word.slice(1)) || words.has(word.toLowerCase());
}

function formsOf(
  language: WordsLanguage,
  { stem, flags, at }: { stem: string; flags: string; at: number },
): Iterable<string> {
  if (language !== 'kk' || !/^[nv][fbds]*$/.test(flags) || /f.*b|b.*f/.test(flags)) {
    throw new Error(unreadable(language, at, `${stem}/${flags}`));
  }
  const habits: StemHabits = {
    ...(flags.includes('f') ? { harmony: 'front' as const } : flags.includes('b') ? { harmony: 'back' as const } : {}),
    dropsVowel: flags.includes('d'),
    softens: flags.includes('s'),
  };
  return flags.startsWith('v') ? kazakhVerbForms(stem, habits) : kazakhNounForms(stem, habits);
}

function unreadable(language: WordsLanguage, at: number, entry: string): string {
  return `own-words-unreadable: locales/words/${language}.txt line ${at + 1}, «${entry}»: write one word a line; flags (kk only) are n or v with any of f or b, d, s.`;
}

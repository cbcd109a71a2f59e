import type { WordsLanguage } from './finding';
import type { StemHabits } from './kazakh-endings';
import { kazakhNounForms } from './kazakh-noun-forms';
import { kazakhVerbForms } from './kazakh-verb-forms';

/** Words that the dictionaries lack and that one of us has looked up; kept in `locales/words/<lang>.txt`. */
export interface OwnWords {
  /** Whether the list has the word; a word listed with a small letter may begin a sentence or stand in capitals, one with a capital is a name. */
  has(word: string): boolean;
}

/**
 * Reads such a list: a word a line, `#` begins a comment, empty lines count for
 * nothing. In the Kazakh list `stem/flags` stands for all forms of a noun
 * (`n`) or a verb (`v`): alone for a regular one, with `f` or `b` for front or
 * back endings against the vowels, `d` for a vowel that drops (халық/nd), `s`
 * for a last sound that softens (топ/ns, шық/vs). Throws with the number of the
 * line when it cannot be read.
 */
export function readOwnWords(language: WordsLanguage, text: string): OwnWords {
  const plain = new Set<string>();
  const stems = new Map<string, Stem[]>();
  for (const [at, line] of text.split('\n').entries()) {
    const entry = line.replace(/#.*/, '').trim().normalize('NFC');
    if (entry === '') continue;
    const [word = '', flags] = entry.split('/');
    if (/\s/.test(entry) || word === '') throw new Error(unreadable(language, at, entry));
    if (flags === undefined) {
      plain.add(word);
      continue;
    }
    if (language !== 'kk' || !/^[nv][fbds]*$/.test(flags) || /f.*b|b.*f/.test(flags)) {
      throw new Error(unreadable(language, at, entry));
    }
    const key = beginning(word);
    stems.set(key, [...(stems.get(key) ?? []), new Stem(word, flags)]);
  }
  const hasForm = (word: string) =>
    plain.has(word) ||
    [word.slice(0, 1), word.slice(0, 2)].some((key) => stems.get(key)?.some((stem) => stem.has(word)));
  return {
    has: (word) =>
      hasForm(word) || hasForm(word.charAt(0).toLowerCase() + word.slice(1)) || hasForm(word.toLowerCase()),
  };
}

/** The forms of a stem keep its beginning; only a stem of two letters can change the second. */
function beginning(stem: string): string {
  return stem.slice(0, stem.length > 2 ? 2 : 1);
}

/** A line of the list with flags. Its forms, hundreds for a verb, are made when a word that begins like it is first asked for. */
class Stem {
  readonly #stem: string;
  readonly #flags: string;
  #forms: ReadonlySet<string> | null = null;

  constructor(stem: string, flags: string) {
    this.#stem = stem;
    this.#flags = flags;
  }

  has(word: string): boolean {
    this.#forms ??= this.#flags.startsWith('v')
      ? kazakhVerbForms(this.#stem, habitsOf(this.#flags))
      : kazakhNounForms(this.#stem, habitsOf(this.#flags));
    return this.#forms.has(word);
  }
}

function habitsOf(flags: string): StemHabits {
  return {
    ...(flags.includes('f') ? { harmony: 'front' as const } : {}),
    ...(flags.includes('b') ? { harmony: 'back' as const } : {}),
    dropsVowel: flags.includes('d'),
    softens: flags.includes('s'),
  };
}

function unreadable(language: WordsLanguage, at: number, entry: string): string {
  return `own-words-unreadable: locales/words/${language}.txt line ${at + 1}, «${entry}»: write one word a line; flags (kk only) are n or v with any of f or b, d, s.`;
}

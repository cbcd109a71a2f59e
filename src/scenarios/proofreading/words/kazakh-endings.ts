import { type Harmony, harmonyOf, lastSoundOf } from './kazakh-sounds';

/** What a stem does against the rule; each from a flag in `locales/words/kk.txt`. */
export interface StemHabits {
  /** Endings a loanword takes against its vowels: `f` front (алгоритмге), `b` back (журналға). */
  readonly harmony?: Harmony;
  /** `d`: the last vowel drops before a vowel: халық → халқы. */
  readonly dropsVowel?: boolean;
  /** `s`: the last sound softens before a vowel: топ → тобы, құқық → құқығы, жүрек → жүрегі. */
  readonly softens?: boolean;
}

/** The first sound of each ending, after each class of sound. */
const firstSounds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  L: { vowel: 'л', glide: 'л', r: 'л', l: 'д', nasal: 'д', z: 'д', voiceless: 'т' },
  N: { vowel: 'н', glide: 'д', r: 'д', l: 'д', nasal: 'н', z: 'д', voiceless: 'т' },
  D: { vowel: 'н', glide: 'д', r: 'д', l: 'д', nasal: 'д', z: 'д', voiceless: 'т' },
  G: { vowel: 'ғ', glide: 'ғ', r: 'ғ', l: 'ғ', nasal: 'ғ', z: 'ғ', voiceless: 'қ' },
  T: { vowel: 'д', glide: 'д', r: 'д', l: 'д', nasal: 'д', z: 'д', voiceless: 'т' },
  A: { vowel: 'д', glide: 'д', r: 'д', l: 'д', nasal: 'н', z: 'д', voiceless: 'т' },
  M: { vowel: 'м', glide: 'м', r: 'м', l: 'м', nasal: 'м', z: 'б', voiceless: 'п' },
  B: { vowel: 'м', glide: 'м', r: 'м', l: 'м', nasal: 'б', z: 'б', voiceless: 'п' },
};

/**
 * An ending as it stands after a word. The shape is in its back form and begins
 * with a capital where the first sound depends on the word: `Lар` gives -лар,
 * -дар, -тар, -лер, -дер, -тер.
 */
export function attach(shape: string, before: string, harmony: Harmony): string {
  const first = firstSounds[shape.charAt(0)]?.[lastSoundOf(before) ?? 'vowel'];
  return inHarmony(first === undefined ? shape : first + shape.slice(1), harmony);
}

/** An ending written in its back form, turned front where the word is. */
export function inHarmony(back: string, harmony: Harmony): string {
  if (harmony === 'back') return back;
  return back.replace(/[аығқ]/g, (letter) => ({ а: 'е', ы: 'і', ғ: 'г', қ: 'к' })[letter] ?? letter);
}

/**
 * The harmony of the endings of a stem: its flag, or its last vowel. и makes a
 * loanword front (датчигі, министрге) and у back (клубқа), but a last у or ю
 * leaves it to the vowel before (беруге, баруға).
 */
export function stemHarmony(stem: string, habits: StemHabits): Harmony {
  if (habits.harmony !== undefined) return habits.harmony;
  const last = stem
    .toLowerCase()
    .replace(/[ую]$/, '')
    .match(/[аәеоөұүыіэёяиую]/g)
    ?.at(-1);
  if (last === 'и') return 'front';
  return last === undefined || last === 'у' || last === 'ю' ? 'back' : (harmonyOf(stem) ?? 'back');
}

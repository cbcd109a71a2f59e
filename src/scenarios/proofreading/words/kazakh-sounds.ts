/** Which vowels the endings of a word take: қалада (back), үйде (front). */
export type Harmony = 'back' | 'front';

/** What the last sound of a word asks of the ending after it. */
export type LastSound = 'vowel' | 'glide' | 'r' | 'l' | 'nasal' | 'z' | 'voiceless';

const sounds: readonly (readonly [letters: string, sound: LastSound])[] = [
  ['аәеоөұүыіэёя', 'vowel'],
  ['йиую', 'glide'],
  ['р', 'r'],
  ['л', 'l'],
  ['мнң', 'nasal'],
  ['зж', 'z'],
  ['птксқшщхһфцчбвгғд', 'voiceless'],
];

/** The class of a word's last sound; ь is passed over. `null` when the word does not end in a Kazakh letter. Capitals count as small letters. */
export function lastSoundOf(word: string): LastSound | null {
  const letter =
    word
      .toLowerCase()
      .replace(/[ьъ]+$/, '')
      .at(-1) ?? '';
  return sounds.find(([letters]) => letter !== '' && letters.includes(letter))?.[1] ?? null;
}

/**
 * The harmony of a word by its last telling vowel; и, у and ю tell nothing, so
 * the vowel before them decides, and ь makes a word front. `null` when no
 * vowel tells. A loanword may go against this; that is what overrides are for.
 */
export function harmonyOf(word: string): Harmony | null {
  const small = word.toLowerCase();
  if (small.endsWith('ь')) return 'front';
  const telling = small.match(/[аоұыяёәеөүіэ]/g)?.at(-1);
  if (telling === undefined) return null;
  return 'аоұыяё'.includes(telling) ? 'back' : 'front';
}

/**
 * Harmony only where it is sure: the last vowel itself tells, or is the у of a
 * verbal noun. `null` after и, у, ю and ё, after ь, and after ә, because
 * loanwords with them go either way (куәлар, кінәлі).
 */
export function sureHarmonyOf(word: string): Harmony | null {
  const small = word.toLowerCase().replace(/у$/, '');
  const last = small.match(/[аоұыяёәеөүіэию]|у/g)?.at(-1) ?? '';
  return small.endsWith('ь') || 'иуюёә'.includes(last) ? null : harmonyOf(small);
}

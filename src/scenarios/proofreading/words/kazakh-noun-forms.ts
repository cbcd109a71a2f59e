import { attach, inHarmony, type StemHabits, stemHarmony } from './kazakh-endings';
import { type Harmony, lastSoundOf } from './kazakh-sounds';

/** Whose it is, apart from the stem's own ending. The polite and the plural owner share a form. */
type Owner = 'nobody' | 'my' | 'your' | 'your-polite' | 'our' | 'their';

const owners: readonly Owner[] = ['nobody', 'my', 'your', 'your-polite', 'our', 'their'];

interface Form {
  readonly text: string;
  readonly harmony: Harmony;
  readonly owner: Owner;
}

/**
 * All ordinary forms of a Kazakh noun: number × owner × case, where the cases
 * count -дағы (being in), -сыз (without), -дай (like) and -дікі (belonging to);
 * about 170 of them, the stem included. Not verbs, not other derived words
 * (-лық, -шы), not the predicate (-мын).
 */
export function kazakhNounForms(stem: string, habits: StemHabits = {}): ReadonlySet<string> {
  const harmony = stemHarmony(stem, habits);
  const many = stem + attach('Lар', stem, harmony);
  const owned = [
    ...owners.map((owner) => own(stem, owner, { harmony, habits })),
    ...owners.map((owner) => own(many, owner, { harmony, habits: {} })),
  ];
  return new Set(owned.flatMap((form) => cases(form)));
}

function own(stem: string, owner: Owner, { harmony, habits }: { harmony: Harmony; habits: StemHabits }): Form {
  const afterVowel = lastSoundOf(stem) === 'vowel';
  const bare = owner === 'nobody' ? stem : afterVowel ? stem : beforeVowel(stem, habits);
  const [vowelEnding, consonantEnding] = ownerEndings[owner];
  return { text: bare + inHarmony(afterVowel ? vowelEnding : consonantEnding, harmony), harmony, owner };
}

const ownerEndings: Readonly<Record<Owner, readonly [afterVowel: string, afterConsonant: string]>> = {
  nobody: ['', ''],
  my: ['м', 'ым'],
  your: ['ң', 'ың'],
  'your-polite': ['ңыз', 'ыңыз'],
  our: ['мыз', 'ымыз'],
  their: ['сы', 'ы'],
};

function beforeVowel(stem: string, habits: StemHabits): string {
  const softer =
    habits.softens === true ? stem.replace(/[пқк]$/, (sound) => ({ п: 'б', қ: 'ғ', к: 'г' })[sound] ?? sound) : stem;
  const shorter = habits.dropsVowel === true ? softer.replace(/[аәеоөұүыіиу](?=\p{L}$)/u, '') : softer;
  return shorter.replace(/[ьъ]$/, '');
}

/** Endings in their back shape; the capital stands for a sound that the word before decides. */
function cases({ text, harmony, owner }: Form): string[] {
  const their = owner === 'their';
  const mine = owner === 'my' || owner === 'your';
  const place = text + (their ? inHarmony('нда', harmony) : attach('Tа', text, harmony));
  return [
    text,
    text + attach('Nың', text, harmony),
    text + (their ? inHarmony('на', harmony) : mine ? inHarmony('а', harmony) : attach('Gа', text, harmony)),
    text + (their ? 'н' : attach('Dы', text, harmony)),
    place,
    place + inHarmony('ғы', harmony),
    place + inHarmony('ғыдай', harmony),
    text + (their ? inHarmony('нан', harmony) : attach('Aан', text, harmony)),
    text + attach('Mен', text, 'front'),
    text + inHarmony(their ? 'нсыз' : 'сыз', harmony),
    text + (their ? inHarmony('ндай', harmony) : attach('Tай', text, harmony)),
    text + attach('Nікі', text, 'front'),
    text + attach('Nікін', text, 'front'),
  ];
}

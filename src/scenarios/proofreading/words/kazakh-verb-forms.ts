import { attach, inHarmony, type StemHabits, stemHarmony } from './kazakh-endings';
import { kazakhNounForms } from './kazakh-noun-forms';
import { type Harmony, lastSoundOf } from './kazakh-sounds';

/**
 * The ordinary forms of a Kazakh verb from its stem (көр, айт, жаса, оқы),
 * affirmed and denied: tenses with persons, converbs, condition, wish and
 * order, and the participles and the verbal noun with all noun endings; about
 * 900. Passives and causatives are stems of their own (орындал, көрсет).
 */
export function kazakhVerbForms(stem: string, habits: StemHabits = {}): ReadonlySet<string> {
  const harmony = stemHarmony(stem, habits);
  const denied = stem + attach('Bа', stem, harmony);
  const open = openStem(stem, habits);
  return new Set([
    ...formsOf({ stem, open, harmony, denied: false }),
    ...formsOf({ stem: denied, open: denied, harmony, denied: true }),
  ]);
}

interface Verb {
  readonly stem: string;
  /** The stem before a vowel: таб- of тап, шығ- of шық. */
  readonly open: string;
  readonly harmony: Harmony;
  readonly denied: boolean;
}

function formsOf(verb: Verb): string[] {
  const { stem, harmony, denied } = verb;
  const add = (shape: string) => stem + attach(shape, stem, harmony);
  const going = beforeA(verb);
  const past = add('Tы');
  const condition = add('са');
  const persons = (base: string, endings: readonly string[]) =>
    endings.map((ending) => base + inHarmony(ending, harmony));
  return [
    stem,
    going,
    ...persons(going, ['ды', 'мын', 'сың', 'сыз', 'мыз', 'ды']),
    ...persons(past, ['', 'м', 'ң', 'ңыз', 'қ']),
    ...persons(condition, ['', 'м', 'ң', 'ңыз', 'қ']),
    ...converb(verb),
    ...order(verb),
    ...(denied
      ? persons(stem, ['с', 'сын', 'стан', 'йынша'])
      : [add('сын'), add('Gанша'), add('Gалы'), ...maybe(verb)]),
    ...participle(add('Gан'), harmony),
    ...participle(going + inHarmony('тын', harmony), harmony),
    ...kazakhNounForms(verbalNoun(verb), { harmony }),
    ...(denied ? [] : kazakhNounForms(verbalNoun(verb) + inHarmony('шы', harmony), { harmony })),
  ];
}

function openStem(stem: string, habits: StemHabits): string {
  return habits.softens === true
    ? stem.replace(/[пқк]$/, (sound) => ({ п: 'б', қ: 'ғ', к: 'г' })[sound] ?? sound)
    : stem;
}

const endsInVowel = (text: string) => lastSoundOf(text) === 'vowel';

/** The stem with -а, -е, -й: көре, жасай; й and the narrow vowels melt: қоя, жия, оқи. */
function beforeA({ open, harmony }: Verb): string {
  if (/[ыі]$/.test(open)) return `${open.slice(0, -1)}и`;
  if (endsInVowel(open)) return `${open}й`;
  if (harmony === 'back' && /[йи]$/.test(open)) return `${open.replace(/й$/, '')}я`;
  return open + inHarmony('а', harmony);
}

/** -ып, -іп, -п and what was heard to be so; a stem in п turns it into у: тауып. */
function converb({ stem, open, harmony }: Verb): string[] {
  const base = stem.endsWith('п') && open !== stem ? `${stem.slice(0, -1)}у` : open;
  const done = base + (endsInVowel(base) ? 'п' : inHarmony('ып', harmony));
  return [done, done + inHarmony('ты', harmony)];
}

/** Orders and wishes: көріңіз, көрейік, көрейін. */
function order(verb: Verb): string[] {
  const { open, harmony } = verb;
  const please = open + inHarmony(endsInVowel(open) ? 'ңыз' : 'ыңыз', harmony);
  const wish = endsInVowel(open) ? beforeA(verb) : `${beforeA(verb)}й`;
  return [
    please,
    please + inHarmony('дар', harmony),
    please + inHarmony('шы', harmony),
    wish + inHarmony('ық', harmony),
    wish + inHarmony('ын', harmony),
  ];
}

/** What may be: көрер, жасар; what one means or wants to do: көрмек, көргісі. */
function maybe(verb: Verb): string[] {
  const { stem, open, harmony } = verb;
  const may = `${endsInVowel(open) ? open : beforeA(verb)}р`;
  const wish = ['Gым', 'Gың', 'Gысы', 'Gымыз'].map((shape) => stem + attach(shape, stem, harmony));
  return [...kazakhNounForms(may, { harmony }), stem + attach('Bақ', stem, harmony), ...wish];
}

/** A participle is a noun too, and a predicate with persons: көргеніне, көргенмін. */
function participle(text: string, harmony: Harmony): string[] {
  const predicates = ['мын', 'сың', 'сыз', 'быз'].map((ending) => text + inHarmony(ending, harmony));
  return [
    ...kazakhNounForms(text, { harmony }),
    ...predicates,
    text + inHarmony('дай', harmony),
    text + inHarmony('дықтан', harmony),
  ];
}

/** The stem with -у: көру, жасау; ы and і give way (оқу), й melts (қою, тию). */
function verbalNoun({ open }: Verb): string {
  if (/[йи]$/.test(open)) return `${open.replace(/й$/, '')}ю`;
  return `${open.replace(/[ыі]$/, '')}у`;
}

import type { Language } from './languages';

/**
 * The Kazakh order of writing signs: a space, punctuation, digits, the 42
 * letters of the alphabet, Latin. What a group shares is told apart only when
 * nothing else differs, so «Қала» and «қала» stand side by side.
 */
const kazakhOrder = ['\u0020\u00a0', ...'_-–—,;:!?.…«»()%+0123456789'];
for (const letter of 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяabcdefghijklmnopqrstuvwxyz') {
  kazakhOrder.push(letter + letter.toUpperCase());
}
const rankOf = new Map<string, readonly [place: number, variant: number]>();
for (const [place, group] of kazakhOrder.entries()) {
  for (const [variant, sign] of [...group].entries()) rankOf.set(sign, [place, variant]);
}

const collators = new Map<Language, Intl.Collator>();

/**
 * Sorts names for a reader of that language: negative when `one` comes first,
 * 0 when they are the same. Small letters precede capitals. Our own for
 * Kazakh, because Chromium puts І and Ұ where Russian would; signs we do not
 * know come last, by code.
 */
export function compareWords(language: Language, one: string, other: string): number {
  if (language === 'kk') return compareKazakh(one, other);
  const collator = collators.get(language) ?? new Intl.Collator(language);
  collators.set(language, collator);
  return collator.compare(one, other);
}

function compareKazakh(one: string, other: string): number {
  const ones = [...one].map(rank);
  const others = [...other].map(rank);
  let byVariant = 0;
  for (let at = 0; at < Math.min(ones.length, others.length); at += 1) {
    const [place, variant] = ones[at] as readonly [number, number];
    const [otherPlace, otherVariant] = others[at] as readonly [number, number];
    if (place !== otherPlace) return place - otherPlace;
    byVariant ||= variant - otherVariant;
  }
  return ones.length - others.length || byVariant;
}

function rank(sign: string): readonly [number, number] {
  return rankOf.get(sign) ?? [kazakhOrder.length + (sign.codePointAt(0) as number), 0];
}

import { findingOn, type Gate } from './finding';
import { lettersOnly, shownText } from './shown-text';

/**
 * Latin letters among Cyrillic ones look right and are wrong: search, sorting
 * and screen readers see another word. A hyphen parts words, so «Boeing-тың»
 * is fine. A single Latin letter that looks like a Cyrillic word («c», «A») is
 * caught too, unless a hyphen or a digit shows that it is meant.
 */
export const mixedScripts: Gate = (line) => {
  const text = shownText(line.text);
  const mixed = lettersOnly(text).filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word));
  const findings = mixed.map((word) =>
    findingOn(
      line,
      'mixed-scripts',
      `Type «${word}» again in one alphabet: ${markLatin(word)} (Latin letters in brackets).`,
    ),
  );
  if (line.language === 'en') return findings;
  for (const [letter] of text.matchAll(/(?<![\p{L}\p{N}\p{M}’'/.-])[acokyABKOCYT](?![\p{L}\p{N}\p{M}’'/.)-])/gu)) {
    findings.push(
      findingOn(line, 'mixed-scripts', `«${letter}» stands alone as a Latin letter: type the Cyrillic one.`),
    );
  }
  return findings;
};

function markLatin(word: string): string {
  return word.replace(/\p{Script=Latin}+/gu, '[$&]');
}

import { findingOn, type Gate } from './finding';
import { lettersOnly, shownText } from './shown-text';

const kazakhOnly = /[әғқңөұүһі]/i;

/** Letters that the language does not have: Kazakh ones in Russian, any Cyrillic in English. */
export const wrongAlphabet: Gate = (line) => {
  const words = lettersOnly(shownText(line.text));
  if (line.language === 'ru') {
    return words
      .filter((word) => kazakhOnly.test(word))
      .map((word) =>
        findingOn(
          line,
          'kazakh-letters-in-russian',
          `Write «${word}» with Russian letters only (Құрылтай is Курултай).`,
        ),
      );
  }
  if (line.language === 'kk') return [];
  return words
    .filter((word) => /\p{Script=Cyrillic}/u.test(word))
    .map((word) => findingOn(line, 'cyrillic-in-english', `Write «${word}» in Latin letters, or translate it.`));
};

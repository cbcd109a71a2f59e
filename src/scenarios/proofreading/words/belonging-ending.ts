import { findingOn, type Gate } from './finding';
import { shownText } from './shown-text';

/** The Kazakh ending of belonging is -нікі, -дікі, -тікі after every vowel: полицияныкі is a slip for полициянікі. */
export const belongingEnding: Gate = (line) => {
  if (line.language !== 'kk') return [];
  const slips = shownText(line.text).match(/\p{L}{2,}[ндт]ыкі(?:н|мін|сің|міз)?(?!\p{L})/gu) ?? [];
  return slips.map((word) =>
    findingOn(line, 'belonging-ending', `Write «${word.replace(/ыкі/, 'ікі')}», not «${word}»: -нікі keeps its і.`),
  );
};

import { findingOn, type Gate, type WordsLanguage } from './finding';
import { sentencesOf } from './sentences';

/** The longest sentence a player should have to read, in words. */
export const longestSentence: Readonly<Record<WordsLanguage, number>> = { kk: 16, ru: 18, en: 22 };

/** A sentence longer than its language allows: pupils lose it half-way. */
export const sentenceLength: Gate = (line) =>
  sentencesOf(line.text)
    .filter((words) => words.length > longestSentence[line.language])
    .map((words) =>
      findingOn(
        line,
        'long-sentence',
        `Part this sentence of ${words.length} words (most: ${longestSentence[line.language]}): «${words.slice(0, 5).join(' ')} …»`,
      ),
    );

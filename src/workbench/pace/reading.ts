import type { Phrase } from '../../hearing/phrase';
import { countLetters } from '../../scenarios/proofreading/words/count-letters';

/** One phrase as it was read: where it stands and how many letters it has. */
export interface Reading {
  readonly place: string;
  readonly letters: number;
}

export const readingOf = (phrase: Phrase, text: string): Reading => ({
  place: `${phrase.in}/${phrase.path.join('/')}`,
  letters: countLetters(text),
});

/** Letters and digits, without spaces and punctuation; nothing for nothing. */
export const lettersOf = (reading: Reading | null): number => reading?.letters ?? 0;

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

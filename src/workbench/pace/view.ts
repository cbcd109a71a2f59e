import type { Phrase } from '../../hearing/phrase';
import type { Scene } from '../../rules/agenda';
import type { PaceWords } from './ui-words';

/** A sentence as it is read: which one, and how long it is. */
export interface ReadSentence {
  /** Where it stands: equal for the same sentence in every play. */
  readonly key: string;
  readonly letters: number;
}

/** What a player has before them from one input to the next. */
export interface View {
  readonly scene: Scene;
  /** The kind of step, or the slot of a draft, or `continue`. */
  readonly kind: string;
  /** `choice` among options, `commit` of a draft, or `next` where there is only a way on. */
  readonly does: 'choice' | 'commit' | 'next';
  /** Whether the choice is a plain list of sentences, as most are. */
  readonly isPlain: boolean;
  /** What is read for the first time here, the answer to the last choice included. */
  readonly read: readonly ReadSentence[];
  /** What comes to sight only after the first of several taps: the two sides of a card, a line's answer. */
  readonly later: readonly ReadSentence[];
  /** Letters on the screen in all. */
  readonly onScreen: number;
  /** What is said and asked; the source of a card is no sentence of a speaker. */
  readonly promptLetters: number;
  readonly optionLetters: readonly number[];
  /** Lines, options and buttons of the step that a finger or a reader stops at. */
  readonly stops: number;
  /** Taps until the view is left. */
  readonly taps: number;
  /** Seconds of movement that must be waited for after the last tap. */
  readonly movement: number;
  /** Letters of the answer to the choice made here; `null` where nothing is answered. */
  readonly answerLetters: number | null;
  /** Whether the choice is judged at once. */
  readonly isJudged: boolean;
}

export const lettersOf = (read: readonly ReadSentence[]): number => read.reduce((sum, { letters }) => sum + letters, 0);

/** Everything that is read on a view. */
export const readOn = ({ read, later }: View): readonly ReadSentence[] => [...read, ...later];

export const sentenceOf = (words: PaceWords, phrase: Phrase): ReadSentence => ({
  key: `${phrase.in}:${phrase.path.join('.')}`,
  letters: words.letters(phrase),
});

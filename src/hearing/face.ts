import type { ChainSlot, ClaimSlot, Move } from '../rules/move';
import type { Phrase } from './phrase';

export interface Option {
  /** The id that the rules know; the same in every language. */
  readonly id: string;
  readonly says: Phrase;
  readonly move: Move;
  /** Whether a draft holds it now. */
  readonly chosen: boolean;
}

/**
 * A group of options of which one is taken: the whole screen, or one slot of a
 * draft. For `hands` each option is a set: its id joins the actors by spaces,
 * and a set of several has no sentence of its own, only those of its actors.
 */
export interface Group {
  readonly slot: ChainSlot | ClaimSlot | 'answer';
  readonly options: readonly Option[];
  readonly filled: boolean;
}

/** One line of a testimony, with the answer it gave when it was pressed. */
export interface Line {
  readonly id: string;
  readonly says: Phrase;
  readonly answer: Phrase | null;
  /** What can be asked of this line now: press, challenge, or present a card. */
  readonly moves: readonly Move[];
}

/** What a step shows, without what the rules know of it. */
export interface Face {
  /** The person who speaks, by cast id. */
  readonly speaker: string;
  /** What is said, in order; the last phrase is the question. */
  readonly prompt: readonly Phrase[];
  readonly groups: readonly Group[];
  readonly lines: readonly Line[];
}

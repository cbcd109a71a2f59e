import type { SaveProblem } from '../keeping/save';

/** Something a player should be told plainly: what happened and what to do, with a code for whoever is asked for help. */
export interface Trouble {
  readonly says: SaveProblem | 'not-kept' | 'no-hearing' | 'no-words';
  /** More exact than the sentence: `entry-refused at 7`. */
  readonly code: string;
}

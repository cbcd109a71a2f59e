import type { SaveProblem } from '../keeping/save';

/**
 * Something a player should be told plainly: what happened and what to do. The
 * code is never shown among the words; it stands on the note's element and
 * beside what was put aside, for whoever looks for the fault.
 */
export interface Trouble {
  readonly says: SaveProblem | 'not-kept' | 'device-full' | 'not-erased' | 'no-hearing' | 'no-words';
  /** More exact than the sentence, and always one of ours: `entry-refused 7`. */
  readonly code: string;
}

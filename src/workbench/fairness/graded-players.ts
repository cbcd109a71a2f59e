import type { Language } from '../../language/languages';
import { POLICY_NAMES, policyNamed } from '../bots/policy';
import type { Words } from '../reading/scenario-words';
import { type Gap, gapBetween } from './compare-positions';
import { type GradeChances, gradeChances } from './grade-chances';
import type { HearingPieces } from './hearing-pieces';

/** What one player can expect on each side, and how far the sides lie apart. */
export interface GradedPlayer {
  readonly name: string;
  /** The language a text bot reads; `null` for all others. */
  readonly language: Language | null;
  readonly grades: ReadonlyMap<string, GradeChances>;
  readonly gap: Gap;
  /** Mean points over the positions. */
  readonly mean: number;
  /** Greatest chance of level 3 or more among the positions. */
  readonly pLevel3: number;
}

export interface Casting {
  /** Who plays; everybody when left out. */
  readonly names?: readonly string[];
  /** Hears the name of each player before it plays. */
  readonly tell?: (name: string) => void;
}

/** The simulated players of a hearing. Text bots play once in each language that is written. */
export function gradedPlayers(
  pieces: HearingPieces,
  words: readonly Words[],
  { names = POLICY_NAMES, tell = () => undefined }: Casting = {},
): readonly GradedPlayer[] {
  return names.flatMap((name) => {
    tell(name);
    const policy = policyNamed(name);
    const readers = policy.reads ? words.filter(isWritten) : [null];
    return readers.map((read) =>
      gradedPlayer(name, read?.language ?? null, gradeChances(pieces, { policy, words: read })),
    );
  });
}

/** Whether a hearing has any words in this language yet. */
export const isWritten = (words: Words): boolean => Object.keys(words.scenario).length > 0;

function gradedPlayer(
  name: string,
  language: Language | null,
  grades: ReadonlyMap<string, GradeChances>,
): GradedPlayer {
  const all = [...grades.values()];
  return {
    name,
    language,
    grades,
    gap: gapBetween(grades),
    mean: all.reduce((sum, { mean }) => sum + mean, 0) / all.length,
    pLevel3: Math.max(...all.map(({ pLevel3 }) => pLevel3)),
  };
}

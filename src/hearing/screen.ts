import { type Scene, sceneOf } from '../rules/agenda';
import type { Debate } from '../rules/debate';
import type { ChainSlot, ClaimSlot, Move } from '../rules/move';
import { legalMoves, stepOf } from '../rules/play-move';
import type { Scenario, Step } from '../rules/scenario';
import type { Phrase } from './phrase';
import { faceOf } from './screens/face-of';

export interface Option {
  /** The id that the rules know; the same in every language. */
  readonly id: string;
  readonly says: Phrase;
  readonly move: Move;
  /** Whether a draft holds it now. */
  readonly chosen: boolean;
}

/** A group of options of which one is taken: the whole screen, or one slot of a draft. For `hands`, each option is a set. */
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

/**
 * What a player faces now, as data. The interface, the terminal, the counting
 * of letters and the text for screen readers all read this and nothing else,
 * so they cannot disagree about what was asked.
 */
export interface Screen extends Face {
  readonly step: Step;
  readonly scene: Scene;
  /** Legal moves that are not a choice among options: commit, mend, leave, open, go on. */
  readonly actions: readonly Move[];
}

const ACTIONS: ReadonlySet<Move['kind']> = new Set<Move['kind']>([
  'accept-lot',
  'redraw-lot',
  'commit-chain',
  'mend-chain',
  'leave-chain',
  'commit-claim',
  'mend-claim',
  'leave-claim',
  'open-hearing',
  'no-questions',
  'hear-verdict',
]);

/** The screen of the debate's present step. */
export function screenOf(scenario: Scenario, debate: Debate): Screen {
  const step = stepOf(scenario, debate);
  const moves = legalMoves(scenario, debate);
  return {
    step,
    scene: sceneOf(step),
    actions: moves.filter(({ kind }) => ACTIONS.has(kind)),
    ...faceOf({ scenario, debate, step, moves }),
  };
}

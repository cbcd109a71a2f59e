import { type Scene, sceneOf } from '../rules/agenda';
import type { Debate } from '../rules/debate';
import type { Move } from '../rules/move';
import { legalMoves, stepOf } from '../rules/play-move';
import type { Scenario, Step } from '../rules/scenario';
import type { Face } from './face';
import { faceOf } from './screens/face-of';

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

/** The parts of a screen, by name. */
export type Group = Screen['groups'][number];
export type Option = Group['options'][number];
export type Line = Screen['lines'][number];

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

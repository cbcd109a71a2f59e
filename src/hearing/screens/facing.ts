import type { Debate } from '../../rules/debate';
import type { Move } from '../../rules/move';
import type { Scenario, Step } from '../../rules/scenario';
import type { Face, Group, Option } from '../face';
import type { Phrase } from '../phrase';

/** Everything a face is made from. */
export interface Facing<S extends Step = Step> {
  readonly scenario: Scenario;
  readonly debate: Debate;
  readonly step: S;
  readonly moves: readonly Move[];
}

/** A face without lines. */
export function plain(speaker: string, prompt: readonly Phrase[], groups: readonly Group[] = []): Face {
  return { speaker, prompt, groups, lines: [] };
}

/** One group of every legal move of a kind, each with its words. */
export function answers(facing: Facing, kind: Move['kind'], says: (id: string) => Phrase): readonly Group[] {
  const options = facing.moves
    .filter((move) => move.kind === kind)
    .map((move): Option => ({ id: choiceOf(move), says: says(choiceOf(move)), move, chosen: false }));
  return [{ slot: 'answer', options, filled: false }];
}

/** The one id that a plain answer names. */
function choiceOf(move: Move): string {
  const [, id] = Object.entries(move).find(([key]) => key !== 'kind') ?? [];
  return String(id);
}

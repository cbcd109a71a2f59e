import type { Debate } from '../rules/debate';
import type { Move } from '../rules/move';
import { playMove, type Ruling } from '../rules/play-move';
import type { Scenario } from '../rules/scenario';

/** Who rules on a move: the rules on this device, or a server that holds them for a class. */
export interface Bench {
  rule(debate: Debate, move: Move): Promise<Ruling>;
}

/** The bench of a player alone: the rules themselves, asked on the spot. */
export function createLocalBench(scenario: Scenario): Bench {
  return { rule: async (debate, move) => playMove(scenario, debate, move) };
}

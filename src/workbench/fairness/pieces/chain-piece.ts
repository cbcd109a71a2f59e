import type { ChainRecord } from '../../../rules/debate';
import { chainScore } from '../../../rules/dimensions';
import type { Scenario } from '../../../rules/scenario';
import { startDebate } from '../../../rules/start-debate';
import { type Fork, type Outcome, playGraph } from '../play-graph';
import { partOf } from './part-of';

/** All ways to hang, commit and mend a chain for one failure; the outcome is its score [A1]. Every position hangs the same. */
export function chainPiece(scenario: Scenario, failure: string): Fork | Outcome {
  const position = scenario.positions[0]?.id ?? '';
  const [first, second] = startDebate(scenario, { seed: 1, position }).chains;
  const part = partOf(scenario, [{ kind: 'chain', nth: 1 }], {
    position,
    seed: 1,
    before: { chains: [{ ...first, failure }, second] },
    keyOf: ({ chains }) => JSON.stringify(chains[0] satisfies ChainRecord),
    outcomeOf: (debate) => [chainScore(scenario, debate, 1)],
  });
  return playGraph(part);
}

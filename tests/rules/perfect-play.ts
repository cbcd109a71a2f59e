import type { Debate } from '../../src/rules/debate';
import { attackedClaim } from '../../src/rules/opponent';
import { type Reached, reachVerdict } from '../../src/rules/reach-verdict';
import type { Scenario } from '../../src/rules/scenario';
import { aScenario } from './a-scenario';
import { bestPlayer, debateAt, playOut } from './players';
import { seedWhere } from './records';

/** A seed for which the north side has its first claim attacked and faces a flawed testimony. */
export const SEED = seedWhere((seed) => {
  const debate = debateAt(aScenario(), 'verdict', { seed, position: 'north' });
  return attackedClaim(seed) === 1 && debate.testimonies[0]?.ended?.kind === 'challenge';
});

export const { debate: perfect } = playOut(aScenario(), bestPlayer, { seed: SEED, position: 'north' });

/** The verdict on the perfect play with something said otherwise. */
export function reached(changes: Partial<Debate> = {}, scenario: Scenario = aScenario()): Reached {
  const verdict = reachVerdict(scenario, { ...perfect, ...changes });
  if (verdict.kind !== 'reached') throw new Error('no verdict yet');
  return verdict;
}

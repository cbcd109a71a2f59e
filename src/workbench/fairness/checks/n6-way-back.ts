import type { ChainRecord, ClaimRecord } from '../../../rules/debate';
import type { Graph, HearingPieces } from '../hearing-pieces';
import { forksOf, outcomesFrom } from '../reachable';
import { type Check } from './check';

/**
 * [N6] From every state in which the mends are unspent, level 2 is still
 * attainable: however both chains and both claims were drafted and committed,
 * as long as no mend was used or waived and the rest is played well.
 */
export function wayBackCheck({ chains, claims }: HearingPieces): Check {
  const outcomes = outcomesFrom();
  const worst = (graph: Graph, isUnspent: (fork: ReturnType<typeof forksOf>[number]) => boolean): number => {
    const states = forksOf(graph).filter(isUnspent);
    return Math.min(...states.map((fork) => Math.max(...outcomes(fork).map(([score = 0]) => score))));
  };
  const ofChains = chains.map((graph) => worst(graph, ({ debate }) => !(debate.chains[0] as ChainRecord).mended));
  const ofClaims = [...claims.values()].flatMap(({ alone }) => [
    worst(alone, ({ debate, point }) => point.step.kind === 'claim' && !(debate.claims[0] as ClaimRecord).mended),
  ]);
  // Both chains at their worst: the seed may set the worse of the others.
  const [one = 0, other = one] = [...ofChains].sort((a, b) => a - b);
  const A = Math.floor((one + other) / 2);
  const E = Math.min(...ofClaims);
  const level = Math.min(A, 1 + E);
  return { holds: level >= 2, figure: { level, A, E } };
}

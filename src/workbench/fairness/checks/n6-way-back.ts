import { MAY_MEND } from '../../../rules/weights';
import { chainsToSet, type Graph, type HearingPieces } from '../hearing-pieces';
import type { Fork } from '../play-graph';
import { forksOf, outcomesFrom } from '../reachable';
import type { Check } from './check';

/**
 * [N6] From every state in which the mends are unspent, level 2 is still
 * attainable: however both chains and both claims were drafted and committed,
 * as long as no mend was used or waived and the rest is played well. In an act
 * without mends one broken chain must leave level 2 attainable by itself.
 */
export function wayBackCheck(pieces: HearingPieces): Check {
  const { scenario, chains, claims } = pieces;
  const outcomes = outcomesFrom();
  const worst = (graph: Graph, isUnspent: (fork: Fork) => boolean): number => {
    const states = forksOf(graph).filter(isUnspent);
    return Math.min(...states.map((fork) => Math.max(...outcomes(fork).map(([score = 0]) => score))));
  };
  const ofChain = (graph: Graph): number => worst(graph, ({ debate }) => !debate.chains[0].mended);
  const ofClaims = [...claims.values()].map(({ alone }) =>
    worst(alone, ({ debate, point }) => point.step.kind === 'claim' && !debate.claims[0].mended),
  );
  const best = (graph: Graph): number => Math.max(...outcomes(graph).map(([score = 0]) => score));
  const mayMend = MAY_MEND[scenario.act];
  const answering = chains.flatMap((picked, place) =>
    chainsToSet(pieces, place).flatMap((set) =>
      mayMend ? [ofChain(picked) + ofChain(set)] : [ofChain(picked) + best(set), best(picked) + ofChain(set)],
    ),
  );
  const A = Math.floor(Math.min(...answering) / 2);
  const E = mayMend ? Math.min(...ofClaims) : Math.min(...[...claims.values()].map(({ alone }) => best(alone)));
  const level = Math.min(A, 1 + E);
  return { holds: level >= 2, figure: level, details: { A, E } };
}

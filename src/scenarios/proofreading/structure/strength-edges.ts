import { claimStrength } from '../../../rules/argument-graph';
import type { ClaimRecord, Debate } from '../../../rules/debate';
import { find } from '../../../rules/find';
import { offeredCards, offeredReplies, offeredSeconds } from '../../../rules/offers';
import { attackedClaim } from '../../../rules/opponent';
import type { Claim, Scenario } from '../../../rules/scenario';
import { startDebate } from '../../../rules/start-debate';
import { ArgumentGraphError } from '../../../rules/strength';
import { BETS } from '../../../rules/weights';
import { type Finding, findingsOf, type StructureCheck } from './finding';

const NEAR = 0.02;
const EDGES = BETS.slice(1).map(({ strength }, i) => (strength + (BETS[i]?.strength ?? 0)) / 2);

/** No strength a play can reach lies within .02 of an edge between two words of confidence [G1, C1]; and no case goes in a circle [S1]. */
export const strengthEdges: StructureCheck = (draft) => {
  const { scenario } = draft;
  const [position] = scenario.positions;
  if (position === undefined) return [];
  return scenario.claims.flatMap((claim): readonly Finding[] => {
    try {
      const near = reachableStrengths(scenario, claim, position.id).filter(isNearEdge);
      return findingsOf(
        draft,
        'strength-edge',
        [...new Set(near.map((strength) => strength.toFixed(3)))].map(
          (strength) =>
            [
              `claims.${claim.id}.cards`,
              `A play can end at strength ${strength}, too near the edge between two words: take cards of other strengths.`,
            ] as const,
        ),
      );
    } catch (problem) {
      if (!(problem instanceof ArgumentGraphError)) throw problem;
      return findingsOf(draft, problem.code, [
        [
          `claims.${claim.id}`,
          `The argument cannot be weighed at "${problem.argument}": mend what supports or attacks it.`,
        ],
      ]);
    }
  });
};

const isNearEdge = (strength: number): boolean => EDGES.some((edge) => Math.abs(strength - edge) < NEAR - 1e-9);

function reachableStrengths(scenario: Scenario, claim: Claim, position: string): readonly number[] {
  const seed = Array.from({ length: 100 }, (_, i) => i + 1).find((tried) => attackedClaim(tried) === 1) ?? 1;
  const start = startDebate(scenario, { seed, position });
  const records = offeredCards(scenario, claim).flatMap((card) =>
    claim.links.flatMap(({ id: link }) => {
      const record: ClaimRecord = { ...start.claims[0], claim: claim.id, card, link };
      return offeredSeconds(scenario, record).map((second) => ({ ...record, second }));
    }),
  );
  const replies = [null, 'silence', ...offeredReplies(scenario, claim.attack)].map((reply) =>
    replyRecord(claim, reply),
  );
  return records.flatMap((record) =>
    replies.map((claimReply) =>
      claimStrength(scenario, { ...start, claims: [record, start.claims[1]], claimReply }, 1),
    ),
  );
}

function replyRecord({ attack }: Claim, reply: string | null): Debate['claimReply'] {
  if (reply === null) return null;
  return {
    attack: attack.id,
    reply,
    kind: reply === 'silence' ? 'silence' : find(attack.replies, reply, 'reply').kind,
  };
}

import { claimStrength, positionStrength } from '../../rules/argument-graph';
import type { ClaimRecord, Debate, ReplyRecord } from '../../rules/debate';
import { find } from '../../rules/find';
import { offeredCards, offeredReplies, offeredSeconds } from '../../rules/offers';
import { attackedClaim, positionAttackOf } from '../../rules/opponent';
import type { Attack, Scenario } from '../../rules/scenario';
import { startDebate } from '../../rules/start-debate';
import { seedWith } from './pieces/seed-with';

/** The greatest strength a position can end with, over every pair of its claims, whichever of them is attacked [N1]. */
export function bestStrength(scenario: Scenario, position: string): number {
  const { claims } = find(scenario.positions, position, 'position');
  const cases = claims.flatMap((first) =>
    claims.filter((id) => id !== first).map((second) => [first, second] as const),
  );
  const seeds = ([1, 2] as const).map((nth) => seedWith((seed) => attackedClaim(seed) === nth));
  return Math.max(
    ...cases.flatMap(([first, second]) =>
      seeds.map((seed) => {
        const start = startDebate(scenario, { seed, position });
        const records = [bestRecord(scenario, start, first), bestRecord(scenario, start, second)] as const;
        return strongest(scenario, { ...start, claims: records });
      }),
    ),
  );
}

/** The card and the second source that carry a claim furthest, laid with the link that holds. */
function bestRecord(scenario: Scenario, start: Debate, id: string): ClaimRecord {
  const claim = find(scenario.claims, id, 'claim');
  const link = claim.links.find(({ holds }) => holds === 'holds')?.id ?? null;
  const records = offeredCards(scenario, claim).flatMap((card) => {
    const record: ClaimRecord = { ...start.claims[0], claim: id, card, link };
    return offeredSeconds(scenario, record).map((second) => ({ ...record, second }));
  });
  const strengthOf = (record: ClaimRecord): number =>
    claimStrength(scenario, { ...start, claims: [record, start.claims[1]], claimReply: null }, 1);
  return records.reduce((best, record) => (strengthOf(record) > strengthOf(best) ? record : best));
}

function strongest(scenario: Scenario, debate: Debate): number {
  const attacked = debate.claims[attackedClaim(debate.seed) - 1]?.claim ?? null;
  const onClaim = repliesTo(scenario, find(scenario.claims, attacked, 'claim').attack);
  const onPosition = repliesTo(scenario, positionAttackOf(scenario, debate));
  const at = { stretch: 'after-reply', semantics: 'df-quad' } as const;
  return Math.max(
    ...onClaim.flatMap((claimReply) =>
      onPosition.map((positionReply) => positionStrength(scenario, { ...debate, claimReply, positionReply }, at)),
    ),
  );
}

function repliesTo(scenario: Scenario, attack: Attack): readonly ReplyRecord[] {
  return offeredReplies(scenario, attack).map((reply) => ({
    attack: attack.id,
    reply,
    kind: find(attack.replies, reply, 'reply').kind,
  }));
}

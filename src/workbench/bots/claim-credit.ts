import { claimStrength } from '../../rules/argument-graph';
import type { ClaimRecord, Debate } from '../../rules/debate';
import { find } from '../../rules/find';
import type { Bet, Move } from '../../rules/move';
import { offeredCards, offeredSeconds } from '../../rules/offers';
import type { Nth, Scenario } from '../../rules/scenario';
import { evidenceScore } from '../../rules/weigh-claim';
import { confidencePoints } from '../../rules/weigh-confidence';

/** The best evidence score that a claim can still reach when what is drafted stays: 0-4. */
export function claimReach(scenario: Scenario, record: ClaimRecord): number {
  const claim = find(scenario.claims, record.claim, 'claim');
  const best = (records: readonly ClaimRecord[]): number =>
    Math.max(...records.map((next) => claimReach(scenario, next)));
  if (record.card === null) return best(offeredCards(scenario, claim).map((card) => ({ ...record, card })));
  if (record.link === null) return best(claim.links.map(({ id }) => ({ ...record, link: id })));
  const answered = { ...record, answer: claim.answers.find(({ right }) => right)?.id ?? null };
  const seconds = offeredSeconds(scenario, answered).map((second) => evidenceScore(scenario, { ...answered, second }));
  return Math.max(evidenceScore(scenario, answered), ...seconds);
}

/** What a drafted part is worth: how far it lets the claim reach; for the first bet, how near it is to the case as it stands. */
export function claimDraftCredit(
  scenario: Scenario,
  debate: Debate,
  { nth, move }: { readonly nth: Nth; readonly move: Move & { kind: 'draft-claim' } },
): number {
  if (move.slot === 'bet') return confidencePoints(move.choice as Bet, claimStrength(scenario, debate, nth));
  return claimReach(scenario, { ...(debate.claims[nth - 1] as ClaimRecord), [move.slot]: move.choice });
}

import { claimStrength } from '../../../rules/argument-graph';
import type { Debate } from '../../../rules/debate';
import { find } from '../../../rules/find';
import { attackedClaim } from '../../../rules/opponent';
import type { Scenario, Step } from '../../../rules/scenario';
import { startDebate } from '../../../rules/start-debate';
import { evidenceScore } from '../../../rules/weigh-claim';
import { closingPoints } from '../../../rules/weigh-confidence';
import { MET_POINTS, weighReply } from '../../../rules/weigh-dialogue';
import { type Fork, type Outcome, playGraph } from '../play-graph';
import { partOf } from './part-of';
import { seedWith } from './seed-with';

/**
 * All ways to argue one claim, attacked or left alone: card, link, mend, open
 * question, second source, reply, closing word. The outcome is [evidence,
 * points of the exchange, ignored (1) or not (0), points of the word]; a claim
 * left alone has an exchange of 3. The first bet is not scored and stands at
 * "even".
 */
export function claimPiece(
  scenario: Scenario,
  { claim, position, isAttacked }: { readonly claim: string; readonly position: string; readonly isAttacked: boolean },
): Fork | Outcome {
  const seed = seedWith((tried) => attackedClaim(tried) === (isAttacked ? 1 : 2));
  const [first, second] = startDebate(scenario, { seed, position }).claims;
  const agenda: readonly Step[] = [
    { kind: 'claim', nth: 1 },
    { kind: 'question', nth: 1 },
    { kind: 'second-source', nth: 1 },
    ...(isAttacked ? [{ kind: 'claim-attack' } as const] : []),
    { kind: 'closing', nth: 1 },
  ];
  const part = partOf(scenario, agenda, {
    position,
    seed,
    before: { claims: [{ ...first, claim, bet: 'even' }, second] },
    keyOf: (debate) => claimState(scenario, debate),
    outcomeOf: (debate) => [
      evidenceScore(scenario, debate.claims[0]),
      exchangePoints(scenario, debate),
      debate.claimReply?.reply === 'silence' ? 1 : 0,
      closingPoints(scenario, debate, 1) ?? 0,
    ],
  });
  return playGraph(part);
}

/** Once the second source is called, only the score so far and the strength can still matter. */
function claimState(scenario: Scenario, debate: Debate): string {
  const [record] = debate.claims;
  if (record.second === null) {
    const answered = record.answer === null ? null : isRight(scenario, debate);
    return JSON.stringify({ ...record, answer: answered });
  }
  const strength = claimStrength(scenario, debate, 1).toFixed(12);
  const ignored = debate.claimReply?.reply === 'silence';
  return [evidenceScore(scenario, record), strength, exchangePoints(scenario, debate), ignored].join(' ');
}

function isRight(scenario: Scenario, { claims: [record] }: Debate): boolean {
  const { answers } = find(scenario.claims, record.claim, 'claim');
  return find(answers, record.answer, 'answer').right;
}

function exchangePoints(scenario: Scenario, debate: Debate): number {
  const { claimReply } = debate;
  if (claimReply === null) return MET_POINTS.met;
  return MET_POINTS[weighReply(find(scenario.claims, debate.claims[0].claim, 'claim').attack, claimReply).met];
}

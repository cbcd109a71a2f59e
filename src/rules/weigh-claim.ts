import type { ClaimRecord } from './debate';
import { find } from './find';
import type { ClaimBreak } from './move';
import type { Claim, Scenario } from './scenario';

/** What a claim is worth as evidence when it is committed, and where it stopped [E1-E3]. */
export interface WeighedClaim {
  /** 0-2: the card fits, the link holds. The hearing adds the third and fourth. */
  readonly score: number;
  readonly why: ClaimBreak | null;
  readonly idea: string | null;
}

/** Weighs a drafted claim at its commit: does the card show it, and does the step carry? */
export function weighClaim(scenario: Scenario, record: ClaimRecord): WeighedClaim {
  const claim = find(scenario.claims, record.claim, 'claim');
  const relation = claim.cards[record.card ?? ''];
  if (relation !== 'fits') {
    const why = relation === 'stretched' ? 'beyond-the-limit' : 'off-the-point';
    return { score: relation === 'stretched' ? 1 : 0, why, idea: why };
  }
  const link = find(claim.links, record.link, 'link');
  if (link.holds === 'broken') return { score: 1, why: 'broken-link', idea: link.idea ?? 'broken-link' };
  if (link.holds === 'nearly') return { score: 2, why: 'nearly-holds', idea: link.idea ?? 'nearly-holds' };
  return { score: 2, why: null, idea: null };
}

/** Why a second source adds nothing, or `null` when it does [E2]. */
export function weakSecond(
  scenario: Scenario,
  record: ClaimRecord,
  second: string,
): 'off-the-point' | 'beyond-the-limit' | 'same-family' | null {
  const claim = find(scenario.claims, record.claim, 'claim');
  const relation = claim.cards[second];
  if (relation === 'stretched') return 'beyond-the-limit';
  if (relation !== 'fits') return 'off-the-point';
  return familyOf(scenario, second) === familyOf(scenario, record.card) ? 'same-family' : null;
}

/**
 * The evidence score of one claim, 0-4, after the hearing: 3 when the link's
 * open question was answered, 4 with a second source of another family. A
 * stretched card or a link that does not hold stops it before that, and a
 * mended claim ends at 3 at most [E1, E3].
 */
export function evidenceScore(scenario: Scenario, record: ClaimRecord): number {
  if (record.claim === null || record.card === null || record.link === null) return 0;
  const claim = find(scenario.claims, record.claim, 'claim');
  const { score, why } = weighClaim(scenario, record);
  if (why !== null || !isGoodAnswer(claim, record.answer)) return score;
  const full = record.second !== null && weakSecond(scenario, record, record.second) === null ? 4 : 3;
  return record.mended ? Math.min(full, 3) : full;
}

function isGoodAnswer(claim: Claim, answer: string | null): boolean {
  return claim.answers.some(({ id, right }) => id === answer && right);
}

/** Where a card's knowledge comes from. */
export function familyOf(scenario: Scenario, card: string | null): string {
  return find(scenario.cards, card, 'card').family;
}

import type { ClaimRecord, Debate } from '../debate';
import { find } from '../find';
import type { ClaimSlot, Happening, Move } from '../move';
import { offeredCards, offeredClaims } from '../offers';
import { positionOf } from '../opponent';
import type { Nth, Step } from '../scenario';
import { weighClaim } from '../weigh-claim';
import { BETS, MAY_MEND } from '../weights';
import { type Moment, onward, type Played, type StepLaw, shown, withIdea } from './step-law';

type ClaimMoment = Moment<Step & { kind: 'claim' }>;
type Drafting = Move & { kind: 'draft-claim' };
type Settling = Move & { kind: 'commit-claim' | 'mend-claim' | 'leave-claim' };

export const CLAIM_SLOTS: readonly ClaimSlot[] = ['claim', 'card', 'link', 'bet'];

/** Scene 4: a claim, a card, a link, and a bet; commit, and mend once. */
export const claimLaw: StepLaw<Step & { kind: 'claim' }, Drafting | Settling> = {
  moves(moment) {
    const record = moment.debate.claims[moment.step.nth - 1] as ClaimRecord;
    if (record.weighed !== null) return [{ kind: 'mend-claim' }, { kind: 'leave-claim' }];
    const drafts = CLAIM_SLOTS.flatMap((slot) =>
      offered(moment, record, slot).map((choice) => ({ kind: 'draft-claim', slot, choice }) as const),
    );
    const isWhole = CLAIM_SLOTS.every((slot) => record[slot] !== null);
    return isWhole ? [...drafts, { kind: 'commit-claim' }] : drafts;
  },
  play(moment, move) {
    const { nth } = moment.step;
    const record = moment.debate.claims[nth - 1] as ClaimRecord;
    switch (move.kind) {
      case 'draft-claim':
        return draft(moment, fill(record, move), { kind: 'claim-drafted', slot: move.slot, choice: move.choice });
      case 'commit-claim':
        return commit(moment, record);
      case 'mend-claim':
        return draft(moment, reopen(record), { kind: 'claim-reopened', nth });
      case 'leave-claim':
        return { debate: onward(moment, {}), happenings: [] };
    }
  },
};

function offered(moment: ClaimMoment, record: ClaimRecord, slot: ClaimSlot): readonly string[] {
  const { scenario, debate, step } = moment;
  if (slot === 'claim') return shown(moment, 'claim', offeredClaims(scenario, debate, step.nth));
  if (slot === 'bet') return BETS.map(({ bet }) => bet);
  if (record.claim === null) return [];
  const claim = find(scenario.claims, record.claim, 'claim');
  const options = slot === 'card' ? offeredCards(scenario, claim) : claim.links.map(({ id }) => id);
  // Each claim has an order of its own, by its place among the position's claims: an id must decide nothing [N2].
  const place = positionOf(scenario, debate).claims.indexOf(claim.id);
  return shown(moment, `${slot}/${place}`, options);
}

/** Another claim has other cards and links, so those are taken off the table with it. */
function fill(record: ClaimRecord, { slot, choice }: Drafting): ClaimRecord {
  if (slot === 'claim' && choice !== record.claim) return { ...record, claim: choice, card: null, link: null };
  return { ...record, [slot]: choice };
}

function commit(moment: ClaimMoment, record: ClaimRecord): Played {
  const { nth } = moment.step;
  const claim = record.claim ?? '';
  const { score, why, idea } = weighClaim(moment.scenario, record);
  const claims = withClaim(moment.debate, nth, { weighed: { score, why } });
  if (why === null) {
    return { debate: onward(moment, { claims }), happenings: [{ kind: 'claim-held', nth, claim }] };
  }
  const mendable = !record.mended && MAY_MEND[moment.scenario.act];
  return {
    debate: mendable ? { ...moment.debate, claims } : onward(moment, { claims }),
    happenings: [{ kind: 'claim-slipped', nth, claim, why, mendable, ...withIdea(idea) }],
  };
}

/** A mend takes back the card and the link, or the link alone where the card was right. */
function reopen(record: ClaimRecord): ClaimRecord {
  const why = record.weighed?.why;
  const cardStays = why === 'broken-link' || why === 'nearly-holds';
  return { ...record, card: cardStays ? record.card : null, link: null, weighed: null, mended: true };
}

function draft(moment: ClaimMoment, record: ClaimRecord, happening: Happening): Played {
  return {
    debate: { ...moment.debate, claims: withClaim(moment.debate, moment.step.nth, record) },
    happenings: [happening],
  };
}

/** The two claims with changes to the nth one. */
export function withClaim(debate: Debate, nth: Nth, changes: Partial<ClaimRecord>): Debate['claims'] {
  const [first, second] = debate.claims;
  return nth === 1 ? [{ ...first, ...changes }, second] : [first, { ...second, ...changes }];
}

import { claimStrength } from './argument-graph';
import type { ChainRecord, ClaimRecord, Debate } from './debate';
import { find } from './find';
import type { ChainSlot } from './move';
import { offeredCards, offeredLinks, offeredReasons, offeredReplies, offeredSeconds } from './offers';
import { calledWitness, claimAttackOf, isTestimonySound, positionAttackOf } from './opponent';
import type { Nth, Scenario, Step } from './scenario';
import { openSlots } from './steps/chain-step';
import { withClaim } from './steps/claim-step';
import { VERBS } from './steps/bench-steps';
import { BETS } from './weights';

/** A debate that differs from the one played in a single choice: "had you said this instead". */
export interface Alternative {
  readonly step: Step;
  /** The slot of a draft, or the kind of the step where it has one answer only. */
  readonly slot: string;
  /** The id that would have been chosen; hands are joined by spaces. */
  readonly choice: string;
  readonly debate: Debate;
}

/** Every debate one judged choice away from this one, among the options that were on offer [V3]. */
export function alternatives(scenario: Scenario, debate: Debate): readonly Alternative[] {
  return scenario.agenda.flatMap((step): readonly Alternative[] => {
    switch (step.kind) {
      case 'chain':
        return chainAlternatives(scenario, debate, step.nth);
      case 'claim':
        return claimAlternatives(scenario, debate, step.nth);
      case 'question':
      case 'second-source':
        return evidenceAlternatives(scenario, debate, step);
      case 'claim-attack':
      case 'position-attack':
        return replyAlternatives(scenario, debate, step);
      case 'follow-up':
        return positionAttackOf(scenario, debate).followUp.map(({ id }) => one(step, id, { ...debate, followUp: id }));
      case 'test':
        return offeredReasons(scenario, debate, step.test).map((id) =>
          one(step, id, { ...debate, reasons: { ...debate.reasons, [step.test]: id } }),
        );
      case 'testimony':
        return testimonyAlternatives(scenario, debate, step);
      case 'closing':
        return BETS.map(({ bet }) => one(step, bet, { ...debate, claims: withClaim(debate, step.nth, { closing: bet }) }));
      default:
        return [];
    }
  });

  function one(step: Step, choice: string, changed: Debate): Alternative {
    return { step, slot: step.kind, choice, debate: changed };
  }
}

function chainAlternatives(scenario: Scenario, debate: Debate, nth: Nth): readonly Alternative[] {
  const chain = debate.chains[nth - 1] as ChainRecord;
  if (chain.weighed === null || chain.failure === null) return [];
  const failure = find(scenario.failures, chain.failure, 'failure');
  return openSlots(scenario, chain).flatMap((slot) =>
    offeredLinks(failure, slot, chain.actor).flatMap((choice): readonly Alternative[] => {
      const changed = change(chain, slot, choice);
      if (changed === null) return [];
      const chains: Debate['chains'] = nth === 1 ? [changed, debate.chains[1]] : [debate.chains[0], changed];
      return [{ step: { kind: 'chain', nth }, slot, choice, debate: { ...debate, chains } }];
    }),
  );
}

/** The chain with one slot changed; for hands, one hand more or one fewer. */
function change(chain: ChainRecord, slot: ChainSlot, choice: string): ChainRecord | null {
  if (slot === 'hands') {
    const hands = chain.hands ?? [];
    return { ...chain, hands: hands.includes(choice) ? hands.filter((id) => id !== choice) : [...hands, choice] };
  }
  // Under a gap nothing is proposed yet: that is a second choice, not this one.
  if (slot === 'forum' && choice === 'no-forum-today' && chain.proposed === null) return null;
  return { ...chain, [slot]: choice };
}

function claimAlternatives(scenario: Scenario, debate: Debate, nth: Nth): readonly Alternative[] {
  const record = debate.claims[nth - 1] as ClaimRecord;
  if (record.weighed === null) return [];
  const claim = find(scenario.claims, record.claim, 'claim');
  const step: Step = { kind: 'claim', nth };
  const cards = offeredCards(scenario, claim).filter((card) => card !== record.second);
  return [
    ...cards.map((card) => ({ step, slot: 'card', choice: card, debate: withRecord({ card }) })),
    ...claim.links.map(({ id }) => ({ step, slot: 'link', choice: id, debate: withRecord({ link: id }) })),
  ];

  function withRecord(changes: Partial<ClaimRecord>): Debate {
    return { ...debate, claims: withClaim(debate, nth, changes) };
  }
}

function evidenceAlternatives(
  scenario: Scenario,
  debate: Debate,
  step: Step & { kind: 'question' | 'second-source' },
): readonly Alternative[] {
  const record = debate.claims[step.nth - 1] as ClaimRecord;
  if (record.claim === null) return [];
  const slot = step.kind;
  const changes: readonly Partial<ClaimRecord>[] =
    slot === 'question'
      ? find(scenario.claims, record.claim, 'claim').answers.map(({ id }) => ({ answer: id }))
      : offeredSeconds(scenario, record).map((card) => ({ second: card }));
  return changes.map((changed) => ({
    step,
    slot,
    choice: changed.answer ?? changed.second ?? '',
    debate: { ...debate, claims: withClaim(debate, step.nth, changed) },
  }));
}

function replyAlternatives(scenario: Scenario, debate: Debate, step: Step): readonly Alternative[] {
  const onClaim = step.kind === 'claim-attack';
  if ((onClaim ? debate.claimReply : debate.positionReply) === null) return [];
  const attack = onClaim ? claimAttackOf(scenario, debate) : positionAttackOf(scenario, debate);
  return offeredReplies(scenario, attack).map((id) => {
    const record = { attack: attack.id, reply: id, kind: find(attack.replies, id, 'reply').kind };
    const changed = onClaim ? { ...debate, claimReply: record } : { ...debate, positionReply: record };
    return { step, slot: step.kind, choice: id, debate: changed };
  });
}

function testimonyAlternatives(
  scenario: Scenario,
  debate: Debate,
  step: Step & { kind: 'testimony' },
): readonly Alternative[] {
  const witness = calledWitness(scenario, debate, step);
  const record = debate.testimonies.find((given) => given.witness === witness.id);
  if (record === undefined) return [];
  const flawed = witness.turn.flawed;
  const moves = isTestimonySound(debate.seed, witness)
    ? [{ kind: 'no-questions' } as const]
    : VERBS.map((verb) => ({ kind: 'challenge', line: flawed, verb }) as const);
  return moves.map((move) => ({
    step,
    slot: step.kind,
    choice: move.kind === 'no-questions' ? move.kind : `${move.line} ${move.verb}`,
    debate: {
      ...debate,
      testimonies: [...debate.testimonies.filter((given) => given.witness !== witness.id), { ...record, ended: move }],
    },
  }));
}

/** The closing words that would have matched the strengths of this very debate. */
export function bestBets(scenario: Scenario, debate: Debate): Debate {
  const nearest = (nth: Nth) => {
    const strength = claimStrength(scenario, debate, nth);
    return [...BETS].sort((a, b) => Math.abs(a.strength - strength) - Math.abs(b.strength - strength))[0]?.bet ?? 'even';
  };
  const [first, second] = debate.claims;
  return { ...debate, claims: [{ ...first, closing: nearest(1) }, { ...second, closing: nearest(2) }] };
}

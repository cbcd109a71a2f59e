import type { ChainRecord, ClaimRecord, Debate } from './debate';
import { find } from './find';
import type { ChainSlot } from './move';
import { offeredCards, offeredLinks, offeredReasons, offeredReplies, offeredSeconds } from './offers';
import { calledWitness, claimAttackOf, isTestimonySound, positionAttackOf } from './opponent';
import type { Failure, Nth, Scenario, Step } from './scenario';
import { VERBS } from './steps/bench-steps';
import { openSlots, setsOf, withChain } from './steps/chain-step';
import { withClaim } from './steps/claim-step';
import { BETS } from './weights';

/** A debate that differs from the one played in a single choice: "had you said this instead". */
export interface Alternative {
  readonly step: Step;
  /** The slot of a draft, or the kind of the step where it has one answer only. */
  readonly slot: string;
  /** The id that would have been chosen; a set of hands, or a line and its question, joined by spaces. */
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
        return BETS.map(({ bet }) =>
          one(step, bet, { ...debate, claims: withClaim(debate, step.nth, { closing: bet }) }),
        );
      default:
        return [];
    }
  });

  function one(step: Step, choice: string, changed: Debate): Alternative {
    return { step, slot: step.kind, choice, debate: changed };
  }
}

/** The debates in which one link of the nth chain hangs otherwise, or the whole set of other hands. */
export function chainAlternatives(scenario: Scenario, debate: Debate, nth: Nth): readonly Alternative[] {
  const chain = debate.chains[nth - 1] as ChainRecord;
  if (chain.weighed === null) return [];
  const failure = find(scenario.failures, chain.failure, 'failure');
  return openSlots(scenario, chain).flatMap((slot) =>
    rehung(scenario, failure, { chain, slot }).map(({ choice, changed }): Alternative => {
      const chains = withChain(debate, nth, changed);
      return { step: { kind: 'chain', nth }, slot, choice, debate: { ...debate, chains } };
    }),
  );
}

/** The chain with each row on offer in one slot; a gap newly named is filled by every forum that can be proposed. */
function rehung(
  scenario: Scenario,
  failure: Failure,
  { chain, slot }: { readonly chain: ChainRecord; readonly slot: ChainSlot },
): readonly { readonly choice: string; readonly changed: ChainRecord }[] {
  const links = offeredLinks(failure, slot, chain.actor);
  if (slot === 'hands') {
    return setsOf(links).map((hands) => ({ choice: hands.join(' '), changed: { ...chain, hands } }));
  }
  return links.flatMap((choice) => {
    const changed: ChainRecord = { ...chain, [slot]: choice };
    const isNewGap = slot === 'forum' && choice !== chain.forum && openSlots(scenario, changed).includes('proposed');
    if (!isNewGap) return [{ choice, changed }];
    return failure.offers.proposed.map((proposed) => ({ choice, changed: { ...changed, proposed } }));
  });
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
